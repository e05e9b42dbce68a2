## Milestone slip

slip-measure = Fecha prevista de cada hito a lo largo del tiempo; la diagonal discontinua es el propio día
slip-measure-reports = Fecha prevista en cada informe
slip-baseline-of = Línea base de { $id }
slip-report-date = Fecha del informe
slip-expected-date = Fecha prevista
slip-only-kept = El único hito mantuvo su fecha
slip-all-kept = Los { $n } hitos mantuvieron sus fechas
slip-both-moved = ambos hitos se movieron
slip-all-moved = los { $n } hitos se movieron
slip-some-moved = { $n ->
    [one] { $n } de { $all } hitos se movió
   *[other] { $n } de { $all } hitos se movieron
}
slip-some-kept = { $n ->
    [one] { $n } de { $all } hitos mantuvo su fecha
   *[other] { $n } de { $all } hitos mantuvieron su fecha
}
slip-moved-cancelled = { $name } se movió antes de cancelarse
slip-overdue = { $n ->
    [one] { $name } lleva { $n }{"\u00A0"}día de retraso y no tiene nueva fecha
   *[other] { $name } lleva { $n }{"\u00A0"}días de retraso y no tiene nueva fecha
}
slip-slipped = { $n ->
    [one] { $name } se retrasó { $n }{"\u00A0"}día, hecho el { $day }
   *[other] { $name } se retrasó { $n }{"\u00A0"}días, hecho el { $day }
}
slip-slips = { $n ->
    [one] { $name } se retrasa { $n }{"\u00A0"}día, al { $day }
   *[other] { $name } se retrasa { $n }{"\u00A0"}días, al { $day }
}
slip-done-on-baseline = { $name } se movió y se hizo en su línea base, el { $day }
slip-back-at-baseline = { $name } se movió y vuelve a su línea base, el { $day }
slip-done-early = { $n ->
    [one] Ningún hito va con retraso; { $name } se hizo { $n }{"\u00A0"}día antes, el { $day }
   *[other] Ningún hito va con retraso; { $name } se hizo { $n }{"\u00A0"}días antes, el { $day }
}
slip-is-early = { $n ->
    [one] Ningún hito va con retraso; { $name } se adelanta { $n }{"\u00A0"}día, al { $day }
   *[other] Ningún hito va con retraso; { $name } se adelanta { $n }{"\u00A0"}días, al { $day }
}
slip-described = Análisis de tendencia de hitos a { $day }. { $headline }.
slip-largest = Mayores: { $all }.
slip-named = De los { $all } dibujados solo se nombran { $n }.
slip-kept = { $n ->
    [one] 1 hito mantuvo su fecha y no se dibuja.
   *[other] { $n } hitos mantuvieron sus fechas y no se dibujan.
}
slip-so-far = Si la fecha prevista ha pasado, se cuentan los días de retraso hasta ahora.
slip-caption = Hitos que se movieron, el mayor retraso primero
slip-baseline = Línea base
slip-now = Ahora
slip-slip = Retraso
slip-changes = Cambios
slip-state-open = abierto
slip-state-overdue = vencido, sin nueva fecha
slip-state-done = hecho

## What the drawing leaves out

slip-drawn = { $n ->
    [one] Solo se dibuja el más desplazado.
   *[other] Solo se dibujan los { $n } más desplazados.
}
