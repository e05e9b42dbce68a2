## Heads of columns that several tables have

heads-id = ID
heads-title = Titre
heads-record = Élément
heads-score = Score
heads-owner = Responsable
heads-age = Ancienneté
heads-due = Échéance
heads-date = Date
heads-ended = Terminé le
heads-state = État
heads-done = Fait
heads-baseline = Référence
heads-variance = Écart
heads-decides = Décideur
heads-all-of = { $page } : rien n’est encore enregistré
heads-total = { $n ->
    [one] { $what } : { $n } élément
   *[other] { $what } : { $n } éléments
}
heads-records = Éléments
heads-overdue-count = { $n } en retard
heads-none-recorded = non renseigné
heads-count = { $n ->
    [one] { $n } élément
   *[other] { $n } éléments
}
