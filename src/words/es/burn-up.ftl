## Milestone burn-up

burn-up-measure = Hitos completados, acumulado, de { $scope }
burn-up-measure-weighed = Hitos completados, acumulado ponderado, de { $scope }
burn-up-callout-done = { $done } hechos
burn-up-callout-behind = { $behind } por detrás del plan
burn-up-callout-on = el { $day }
burn-up-label-all-done = Todo hecho
burn-up-label-done-of = { $done } de { $all }
burn-up-label-finish = { $day }, { $slip }
burn-up-label-undated = { $n } sin fecha
burn-up-planned = Planificado
burn-up-only-in-time = El único hito está hecho, en su fecha de línea base
burn-up-only-late = El único hito está hecho, después de su fecha de línea base
burn-up-all-in-time = Los { $all } hitos están hechos, ninguno después de su línea base
burn-up-all-late = Los { $all } hitos están hechos, todos después de su línea base
burn-up-all-some-late = Los { $all } hitos están hechos, { $late } de { $all } después de su línea base
burn-up-only-due = El único hito vence el { $day }
burn-up-none-due = Ninguno de los { $all } hitos vence aún; el primero, el { $day }
burn-up-one-due-done = { $open ->
    [one] El único hito que vencía hasta el { $day } está hecho; queda { $open }
   *[other] El único hito que vencía hasta el { $day } está hecho; quedan { $open }
}
burn-up-all-due-done = Los { $due } hitos que vencían hasta el { $day } están hechos; quedan { $open }
burn-up-before-any = { $done }, antes de que venciera ninguno
burn-up-only-open = El único hito no está hecho
burn-up-done-of = { $done ->
    [0] Ninguno de los { $all } hitos está hecho
    [one] 1 de { $all } hitos está hecho
   *[other] { $done } de { $all } hitos están hechos
}
burn-up-only-was-due = vencía el { $day }
burn-up-were-due = { $n ->
    [one] { $n } vencía hasta el { $day }
   *[other] { $n } vencían hasta el { $day }
}
burn-up-still-open = { $open ->
    [one] { $open } de { $due } con plazo cumplido sigue abierto
   *[other] { $open } de { $due } con plazo cumplido siguen abiertos
}
burn-up-described = Hitos completados a lo largo del tiempo a { $day }. { $headline }.
burn-up-described-plan = Plan: el último el { $day }.
burn-up-described-line = { $line }: el último el { $day }.
burn-up-described-behind = Mayor retraso respecto al plan, { $behind }, el { $day }.
burn-up-undated = { $n ->
    [one] { $n } hito abierto tiene una fecha prevista pasada y ninguna nueva; la previsión lo omite.
   *[other] { $n } hitos abiertos tienen una fecha prevista pasada y ninguna nueva; la previsión los omite.
}
burn-up-rebaselined = { $n ->
    [one] { $n } línea base se movió; el plan muestra las actuales.
   *[other] { $n } líneas base se movieron; el plan muestra las actuales.
}
burn-up-cancelled = { $n ->
    [one] { $n } hito se canceló y no se cuenta.
   *[other] { $n } hitos se cancelaron y no se cuentan.
}
burn-up-caption-days = Hitos, acumulado, en cada día con un cambio
burn-up-caption-months = Hitos, acumulado, en el último cambio de cada mes
