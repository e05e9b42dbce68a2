## Steps of a release

cutover-described = Étapes de { $title } au { $day }. { $headline }.
cutover-measure = Chaque étape à son heure prévue
cutover-not-done = Non fait
cutover-to-be-done = À faire
cutover-none = Aucune étape n’est enregistrée
cutover-none-done = { $all ->
    [one] { $all } étape prévue en { $length }, aucune faite
   *[other] { $all } étapes prévues en { $length }, aucune faite
}
cutover-done-late = { $done } étapes faites sur { $all }, dont { $late } après le jour prévu
cutover-done-within = { $done } étapes faites sur { $all }, prévues en { $length }
cutover-done = { $done } étapes faites sur { $all }
cutover-minutes = { $n ->
    [one] { $n }{"\u00A0"}minute
   *[other] { $n }{"\u00A0"}minutes
}
cutover-hours = { $n ->
    [one] { $n }{"\u00A0"}heure
   *[other] { $n }{"\u00A0"}heures
}
cutover-days = { $n ->
    [one] { $n }{"\u00A0"}jour
   *[other] { $n }{"\u00A0"}jours
}
cutover-caption = Étapes de { $title }
cutover-step = Étape
cutover-from = Prévu de
cutover-to = Prévu à
