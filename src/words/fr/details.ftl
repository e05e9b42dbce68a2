## Records behind a deck

detail-of-workstream = { $kind }, { $workstream }
detail-asked-by = Demandé par
detail-asked = Demandé
detail-needed = { $day }, { $distance }
detail-put-off = Reporté
detail-label = { $label } :
detail-picked = { $option } : { $title }
detail-probability-impact = Probabilité × impact
detail-response = { $response ->
    [accept] accepter
    [avoid] éviter
    [reduce] réduire
    [share] partager
   *[other] transférer
}
detail-reviews = Revues, la plus récente d’abord
detail-reviewed = Revu le
detail-found = Constat
detail-never-reviewed = Jamais revu depuis son signalement.
detail-forecasts = Prévisions, la plus récente d’abord
detail-on = Le
detail-why = Pourquoi
detail-no-forecast = Aucune prévision n’est enregistrée : le retard résulte de la seule référence.
detail-open-actions = Actions ouvertes
detail-action = { $action } ({ $owner }) { $distance }
detail-forecasts-why = Chacun avec ses prévisions, la plus récente d’abord, et leurs raisons
detail-late-named = { $n ->
    [one] { $names } est en retard ou prévu en retard, de { $days } ({ $n } des { $all } jalons en retard)
   *[other] { $names } sont en retard ou prévus en retard, jusqu’à { $days } ({ $n } des { $all } jalons en retard)
}
