## Page of change requests

changes-page-none = No se ha solicitado ningún cambio
changes-page-none-waits = { $n ->
   *[other] Ningún cambio pendiente; aprobados: { $approved } de { $n } decididos
}
changes-page-wait = { $n ->
    [one] { $n } cambio espera una decisión
   *[other] { $n } cambios esperan una decisión
}
changes-page-wait-deferred = { $deferred ->
    [one] { $waiting }; uno está aplazado
   *[other] { $waiting }; { $deferred } están aplazados
}
changes-page-waiting = Pendientes
changes-page-waiting-table = Cambios pendientes
changes-page-deferred = Aplazados
changes-page-deferred-of = { $n ->
    [one] Uno está aplazado
   *[other] { $n } están aplazados
}
changes-page-decided = Decididos
changes-page-decided-table = Cambios decididos, el más reciente primero
changes-page-change = Cambio
changes-page-requested = Solicitado
changes-page-weight = Peso del alcance

## What the sections show

changes-page-oldest = { $n ->
    [one] El más antiguo espera desde hace { $n } día
   *[other] El más antiguo espera desde hace { $n } días
}
changes-page-decided-of = { $n ->
    [one] { $n } está decidido
   *[other] { $n } están decididos, { $approved ->
        [0] ninguno de ellos aprobado
        [one] { $approved } de ellos aprobado
       *[other] { $approved } de ellos aprobados
    }
}
