## Page of capacity

teams-none = No hay ningún equipo registrado
teams-no-lack = A ningún equipo le falta personal este mes ni más adelante
teams-all-lack = { $n ->
    [one] Al único equipo le falta personal este mes o más adelante
   *[other] A los { $n } equipos les falta personal este mes o más adelante
}
teams-some-lack = Falta personal en { $n } de { $all } equipos, este mes o más adelante
teams-all-teams = Todos los equipos
teams-worst = Cada equipo, en el mes próximo en que más le falta
teams-unit = En equivalentes a jornada completa. Un más es holgura; un menos, carencia.
teams-roles = Imprescindibles: { $roles }.
teams-owner = Responsable: { $who }.
teams-record = Registro: { $record }
teams-no-months = No se indican meses: añada filas [[team.capacity]] con month, available y demand.
teams-by-month = Capacidad de { $team } por mes
teams-month = Mes
teams-available = Disponible
teams-needed = Necesario
teams-difference = Diferencia
teams-share = Necesario sobre disponible
