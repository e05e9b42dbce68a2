## Page

actions-page = Acciones
actions-description = Qué se prometió, quién y para cuándo
actions-overdue = Vencidas
actions-open = Abiertas
actions-done = Hechas
actions-none = No hay ninguna acción registrada
actions-on-time = { $n ->
    [0] Ninguna acción ha vencido, y ninguna está abierta
    [one] Ninguna acción ha vencido; { $n } está abierta
   *[other] Ninguna acción ha vencido; { $n } están abiertas
}
actions-late = { $n ->
    [one] { $n } acción ha vencido
   *[other] { $n } acciones han vencido
}
actions-late-of = { $n ->
    [one] { $n } de { $all } acciones abiertas ha vencido
   *[other] { $n } de { $all } acciones abiertas han vencido
}
actions-empty = No hay ninguna acción registrada. Añada en actions.toml lo acordado en la última reunión:

## Tables

actions-overdue-oldest = Acciones vencidas, la más antigua primero
actions-open-table = Acciones abiertas
actions-done-table = Acciones hechas
actions-action = Acción
actions-days-over = Retraso
actions-from = Origen

## What the sections show

actions-oldest = { $n ->
    [one] La más antigua lleva { $n } día de retraso
   *[other] La más antigua lleva { $n } días de retraso
}
actions-open-next = { $n ->
    [one] { $n } está abierta, para el { $day }
   *[other] { $due ->
        [one] { $n } están abiertas; la próxima es para el { $day }
       *[other] { $n } están abiertas; las { $due } próximas son para el { $day }
    }
}
actions-open-more = { $n ->
    [one] Hay { $n } más abierta, para el { $day }
   *[other] { $due ->
        [one] Hay { $n } más abiertas; la próxima es para el { $day }
       *[other] Hay { $n } más abiertas; las { $due } próximas son para el { $day }
    }
}
actions-done-in-time = { $n ->
    [one] { $n } está hecha, a tiempo
   *[other] { $n } están hechas, todas a tiempo
}
actions-done-of = { $n ->
    [one] { $n } está hecha
   *[other] { $in_time ->
        [0] { $n } están hechas, ninguna a tiempo
       *[other] { $n } están hechas, { $in_time } de ellas a tiempo
    }
}
