## Roadmap, drawn

roadmap-chart-measure = Por línea de trabajo, a escala; junto a cada marca, los días respecto a la línea base
roadmap-chart-measure-brief = Hitos y puertas de control por línea de trabajo; junto a cada marca, los días respecto a la línea base
link-delivers = entregad
roadmap-chart-comes-later = Llega tras la necesidad
roadmap-chart-none = No hay hitos registrados, así que todavía no hay hoja de ruta
roadmap-chart-all-done = { $n ->
    [one] El único elemento de la hoja de ruta está hecho
   *[other] Los { $n } elementos de la hoja de ruta están hechos
}
roadmap-chart-on-plan = Nada de lo que viene va después de su línea base
roadmap-chart-late = { $late ->
    [one] { $late } de { $open } elementos abiertos va después de lo planificado: { $name }, { $days }
   *[other] { $late } de { $open } elementos abiertos van después de lo planificado, sobre todo { $name }, { $days }
}
roadmap-chart-waits = { $last } espera a { $first }, que llega { $days } tarde
roadmap-chart-milestones-wait = { $n } hitos esperan algo que llega tarde: { $id }, { $days }
roadmap-chart-entries-wait = { $n } elementos esperan algo que llega tarde: { $id }, { $days }
roadmap-chart-of-them = { $n } de ellos
roadmap-chart-described = Hoja de ruta por línea de trabajo a { $day }: { $n } elementos en { $lanes } carriles. { $headline }.
roadmap-chart-slip-overdue = { $slip }, vencido
roadmap-chart-overdue = vencido
roadmap-chart-waits-for = espera a { $name } ({ $days })
roadmap-chart-waits-for-more = espera a { $name } ({ $days }) y { $n } más
roadmap-chart-tip-state = { $state } el { $day }
roadmap-chart-tip-baseline = línea base del { $day }
roadmap-chart-tip-outside = prometido a terceros
roadmap-chart-tip-progress = { $percent } hecho
roadmap-chart-note-lines = Solo se trazan líneas para lo que aún está por venir.
roadmap-chart-note-table = { $n ->
    [one] { $n } elemento no se dibuja: cancelado o hecho hace tiempo.
   *[other] { $n } elementos no se dibujan: cancelados o hechos hace tiempo.
}
roadmap-chart-note-outside = { $n ->
    [one] { $n } elemento espera algo fuera de esta hoja de ruta; véanse las dependencias.
   *[other] { $n } elementos esperan algo fuera de esta hoja de ruta; véanse las dependencias.
}
roadmap-chart-external = Necesario de fuera de esta hoja de ruta: { $list }.
roadmap-chart-given = Debido a otros, con retraso o sin fecha: { $list }.
roadmap-chart-needed-for = { $day } para { $id }
roadmap-chart-external-late = { $name }, prometido para el { $promised }, necesario el { $needed } ({ $days })
roadmap-chart-external-undated = { $name }, necesario el { $needed }, sin fecha prometida
roadmap-chart-external-between = {"; "}
roadmap-chart-not-passed = No superada
roadmap-chart-passed = Superada
roadmap-chart-expected = Previsto
roadmap-chart-state-overdue = Vencido
roadmap-chart-milestone-outside = Hito, prometido a terceros
roadmap-chart-caption = Hoja de ruta: todos los hitos, tareas, puertas de control y lanzamientos
roadmap-chart-what = Qué
roadmap-chart-when = Previsión o real
roadmap-chart-against = Frente a la línea base
roadmap-chart-waits-head = Espera a
roadmap-chart-waits-by = { $id } por { $name }
roadmap-chart-waits-late = { $what } ({ $days })
roadmap-chart-whole = Todo el programa
