## Capacity by team and month

capacity-chart-measure = Personas necesarias como parte de las disponibles (%), por equipo y mes; debajo, cuántas faltan o sobran
capacity-chart-described = Capacidad a { $day }. { $headline }.
capacity-chart-key-up-to = Hasta { $percent }
capacity-chart-key-below = Menos de { $percent }
capacity-chart-key-from = Desde { $percent }
capacity-chart-none = Ningún equipo tiene su capacidad registrada
capacity-chart-none-ahead = Ningún mes a partir de ahora tiene su capacidad registrada
capacity-chart-enough = Cada equipo tiene las personas que necesita en todos los meses registrados
capacity-chart-short = Falta personal en { $over } de { $all } casos (equipo y mes por venir); el peor: { $team } en { $month }, faltan { $short }
capacity-chart-own = Falta personal en { $over } de { $all } meses desde este; el peor: { $month }, faltan { $short }
capacity-chart-own-all = { $all ->
    [one] Falta personal en el único mes desde este: { $month }, faltan { $short }
   *[other] Falta personal en los { $all } meses desde este; el peor: { $month }, faltan { $short }
}
capacity-chart-months = Se dibujan { $shown } de { $all } meses; las tablas los contienen todos.
capacity-chart-nobody = nadie
capacity-chart-caption = Personas disponibles y necesarias por equipo y mes, en equivalentes a jornada completa
capacity-chart-spare = Sobran
