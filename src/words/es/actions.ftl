## Page

actions-page = Acciones
actions-description = Qué se prometió, quién y para cuándo
actions-overdue = Vencidas
actions-open = Abiertas
actions-done = Hechas
actions-none = No hay ninguna acción registrada
actions-on-time = { $n ->
    [one] Ninguna acción ha vencido; { $n } abierta
   *[other] Ninguna acción ha vencido; { $n } abiertas
}
actions-late = { $n ->
    [one] { $n } acción ha vencido
   *[other] { $n } acciones han vencido
}
actions-empty = No hay ninguna acción registrada. Añada en actions.toml lo acordado en la última reunión:

## Tables

actions-overdue-oldest = Acciones vencidas, la más antigua primero
actions-open-table = Acciones abiertas
actions-done-table = Acciones hechas
actions-action = Acción
actions-days-over = Retraso
actions-from = Origen
