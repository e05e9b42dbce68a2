## Benefits: promised, forecast, realised

benefits-chart-title = Bénéfices : promis, prévus, réalisés
benefits-chart-promised = Promis
benefits-chart-realised = Réalisé
benefits-chart-measure = Part du chemin entre la valeur avant le programme et celle promise, par échéance
benefits-chart-described = Bénéfices au { $day }. { $headline }.
benefits-chart-not-measured = non mesuré
benefits-chart-bar-due = { $said }, échéance le { $day }
benefits-chart-bar-was-due = { $said }, échu le { $day }
benefits-chart-no-forecast = aucune prévision n’est enregistrée
benefits-chart-none-short = aucun ne devrait rester en deçà
benefits-chart-some-short = { $n ->
    [one] { $n } sur { $all } devrait rester en deçà
   *[other] { $n } sur { $all } devraient rester en deçà
}
benefits-chart-short-first = { $id } devrait rester en deçà de { $percent }
benefits-chart-short-next = { $id } de { $percent }
benefits-chart-none = Aucun bénéfice n’est enregistré
benefits-chart-none-due = { $n ->
    [one] Le seul bénéfice n’est pas encore échu
   *[other] Aucun des { $n } bénéfices n’est encore échu
}
benefits-chart-one-realised = Le seul bénéfice échu à ce jour a été réalisé
benefits-chart-one-missed = Le seul bénéfice échu à ce jour n’a pas été entièrement réalisé
benefits-chart-all-realised = Les { $n } bénéfices échus à ce jour ont été réalisés
benefits-chart-some-missed = { $n ->
    [one] { $n } bénéfice sur { $due } échus à ce jour n’a pas été entièrement réalisé
   *[other] { $n } bénéfices sur { $due } échus à ce jour n’ont pas été entièrement réalisés
}
benefits-chart-unit = Unité
benefits-chart-before = Avant
benefits-chart-of-the-way = Du chemin
