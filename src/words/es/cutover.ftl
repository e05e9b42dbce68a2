## Steps of a release

cutover-described = Pasos de { $title } a { $day }. { $headline }.
cutover-measure = Cada paso en su hora planificada
cutover-not-done = No hecho
cutover-to-be-done = Por hacer
cutover-none = No hay pasos registrados
cutover-none-done = { $all ->
    [one] { $all } paso planificado en { $length }, ninguno hecho
   *[other] { $all } pasos planificados en { $length }, ninguno hecho
}
cutover-done-late = { $done } de { $all } pasos hechos, { $late } de ellos después del día planificado
cutover-done-within = { $done } de { $all } pasos hechos, planificados en { $length }
cutover-done = { $done } de { $all } pasos hechos
cutover-minutes = { $n ->
    [one] { $n }{"\u00A0"}minuto
   *[other] { $n }{"\u00A0"}minutos
}
cutover-hours = { $n ->
    [one] { $n }{"\u00A0"}hora
   *[other] { $n }{"\u00A0"}horas
}
cutover-days = { $n ->
    [one] { $n }{"\u00A0"}día
   *[other] { $n }{"\u00A0"}días
}
cutover-caption = Pasos de { $title }
cutover-step = Paso
cutover-from = Inicio planificado
cutover-to = Fin planificado
