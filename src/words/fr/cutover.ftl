## Steps of a release

cutover-described = Étapes de { $title } au { $day }. { $headline }.
cutover-measure = Chaque étape à son heure planifiée
cutover-not-done = Non fait
cutover-to-be-done = À faire
cutover-none = Aucune étape n’est enregistrée
cutover-none-done = { $all ->
    [one] { $all } étape planifiée en { $length }, aucune faite
   *[other] { $all } étapes planifiées en { $length }, aucune faite
}
cutover-done-late = { $done ->
    [one] { $done } étape faite sur { $all }, dont { $late } après le jour planifié
   *[other] { $done } étapes faites sur { $all }, dont { $late } après le jour planifié
}
cutover-done-within = { $done ->
    [one] { $done } étape faite sur { $all }, planifiées en { $length }
   *[other] { $done } étapes faites sur { $all }, planifiées en { $length }
}
cutover-done = { $done ->
    [one] { $done } étape faite sur { $all }
   *[other] { $done } étapes faites sur { $all }
}
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
cutover-from = Début planifié
cutover-to = Fin planifiée
