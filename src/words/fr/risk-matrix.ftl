## Risk matrix

risk-matrix-likelihood-1 = Rare
risk-matrix-likelihood-2 = Peu probable
risk-matrix-likelihood-3 = Possible
risk-matrix-likelihood-4 = Probable
risk-matrix-likelihood-5 = Quasi sûr
risk-matrix-impact-1 = Mineur
risk-matrix-impact-2 = Faible
risk-matrix-impact-3 = Modéré
risk-matrix-impact-4 = Majeur
risk-matrix-impact-5 = Grave
risk-matrix-measure = Probabilité par impact ; le nombre dans le coin est le score
risk-matrix-impact = Impact
risk-matrix-likelihood = Probabilité
risk-matrix-up-first = { $n ->
    [one] 1 risque en hausse
   *[other] { $n } risques en hausse
}
risk-matrix-down-first = { $n ->
    [one] 1 risque en baisse
   *[other] { $n } risques en baisse
}
risk-matrix-new-first = { $n ->
    [one] 1 nouveau risque
   *[other] { $n } nouveaux risques
}
risk-matrix-down-next = { $n ->
    [one] 1 en baisse
   *[other] { $n } en baisse
}
risk-matrix-new-next = { $n ->
    [one] 1 nouveau
   *[other] { $n } nouveaux
}
risk-matrix-and-open = { $n ->
    [one] { $moved } ; { $n } ouvert
   *[other] { $moved } ; { $n } ouverts
}
risk-matrix-none-open = Aucun risque n’est ouvert
risk-matrix-none-moved = aucun n’a bougé depuis le { $day }
risk-matrix-open-none-critical = { $n ->
    [one] 1 risque est ouvert et non critique
   *[other] { $n } risques sont ouverts, aucun critique
}
risk-matrix-one-critical = 1 risque est ouvert et critique
risk-matrix-open-critical = { $n } risques sont ouverts, dont critiques : { $critical }
risk-matrix-described = Matrice des risques, probabilité par impact, au { $day }. { $headline }.
risk-matrix-described-moves = { $moves }.
risk-matrix-rose = { $id } monte à { $score }
risk-matrix-fell = { $id } descend à { $score }
risk-matrix-hidden = { $n ->
    [one] 1 risque est seulement compté dans sa case ; le registre RAID le nomme.
   *[other] { $n } risques sont seulement comptés dans leur case ; le registre RAID les nomme.
}
risk-matrix-caption = Risques ouverts par probabilité et impact
risk-matrix-risk = Risque
risk-matrix-movement = Évolution
risk-matrix-level = { $n } { $name }
risk-matrix-is-new = nouveau
risk-matrix-up-from = en hausse, contre { $n } avant
risk-matrix-down-from = en baisse, contre { $n } avant
risk-matrix-same-score = déplacé, même score
risk-matrix-unchanged = inchangé
risk-matrix-crowd = { $n ->
    [one] { $n }{"\u00A0"}risque
   *[other] { $n }{"\u00A0"}risques
}
