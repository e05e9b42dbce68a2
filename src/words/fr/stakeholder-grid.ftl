## Stakeholder grid

stakeholder-grid-score-1 = Très faible
stakeholder-grid-score-2 = Faible
stakeholder-grid-score-3 = Intermédiaire
stakeholder-grid-score-4 = Notable
stakeholder-grid-score-5 = Considérable
stakeholder-grid-described = Parties prenantes par influence et intérêt au { $day }. { $headline }.
stakeholder-grid-measure = Influence vers le haut, intérêt vers la droite ; sous chaque nom, la position actuelle et souhaitée
stakeholder-grid-none = Aucune partie prenante n’a d’influence et d’intérêt enregistrés
stakeholder-grid-all-stand = D’après les éléments, chaque partie prenante est là où le programme en a besoin
stakeholder-grid-away = { $n ->
    [one] { $n } partie prenante sur { $all } n’est pas encore là où le programme en a besoin ; de forte influence : { $strong }
   *[other] { $n } parties prenantes sur { $all } ne sont pas encore là où le programme en a besoin ; de forte influence : { $strong }
}
stakeholder-grid-full = { $n } de plus dans des cases pleines ; tous figurent dans le tableau.
stakeholder-grid-unrated = { $n ->
    [one] { $n } personne n’a ni influence ni intérêt enregistré.
   *[other] { $n } personnes n’ont ni influence ni intérêt enregistrés.
}
stakeholder-grid-unplaced = { $n ->
    [one] La position actuelle ou souhaitée de { $n } partie prenante n’est pas enregistrée.
   *[other] La position actuelle ou souhaitée de { $n } parties prenantes n’est pas enregistrée.
}
stakeholder-grid-caption = Parties prenantes, d’abord celles qui devraient se trouver ailleurs
stakeholder-grid-stakeholder = Partie prenante
stakeholder-grid-influence = Influence
stakeholder-grid-interest = Intérêt
stakeholder-grid-stands = Position
stakeholder-grid-should-stand = Position souhaitée
stakeholder-grid-unknown = non enregistré
stakeholder-grid-label = { $name } : { $now }
stakeholder-grid-label-should = { $name } : { $now }, devrait être { $wanted }
stakeholder-grid-more = et { $n } de plus
