## Heads of columns that several tables have

heads-id = ID
heads-title = Título
heads-record = Registro
heads-score = Puntuación
heads-owner = Responsable
heads-age = Antigüedad
heads-due = Vencimiento
heads-date = Fecha
heads-ended = Terminado
heads-state = Estado
heads-done = Hecho
heads-baseline = Línea base
heads-variance = Desviación
heads-decides = Decide
heads-all-of = { $page }: aún no hay nada registrado
heads-total = { $n ->
    [one] { $what }: { $n } registro
   *[other] { $what }: { $n } registros
}
heads-records = Registros
heads-overdue-count = { $n } con retraso
heads-none-recorded = sin registrar
heads-count = { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
