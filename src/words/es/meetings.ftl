## Meetings

meetings-none = No hay ninguna reunión registrada
meetings-all-yielded = { $n ->
    [one] La única reunión dio lugar a una decisión o una acción
   *[other] Cada una de las { $n } reuniones dio lugar a una decisión o una acción
}
meetings-all-empty = { $n ->
    [one] La única reunión no dio lugar ni a decisión ni a acción
   *[other] Ninguna de las { $n } reuniones dio lugar a una decisión o una acción
}
meetings-some-empty = { $n ->
    [one] { $n } de { $all } reuniones no dio lugar ni a decisión ni a acción
   *[other] { $n } de { $all } reuniones no dieron lugar ni a decisión ni a acción
}
meetings-next = El próximo comité de dirección se reúne el { $day }.
meetings-caption = Reuniones, primero las más recientes
meetings-neither = Ni decisión ni acción
meetings-type-steering = Comité de dirección
meetings-type-working = Reunión de trabajo
