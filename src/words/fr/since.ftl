## What was compared

since-with-unseen = Comparé à ce que les éléments d’aujourd’hui disent du { $day }. { $unseen }
since-with-version = Comparé à la version { $version } des éléments, du { $day }.
since-with-day = Comparé aux éléments tels qu’ils étaient le { $day }.

## The headline

since-steering = Depuis le comité de pilotage du { $day } : { $said }
since-day = Depuis le { $day } : { $said }
since-version = Depuis la version { $version } du { $day } : { $said }
since-nothing-changed = rien n’a changé
since-nothing = rien

## Clauses of the headline

since-slip-one = { $n ->
    [one] une date a glissé de { $n } jour
   *[other] une date a glissé de { $n } jours
}
since-slip-many = { $furthest ->
    [one] { $n } dates ont glissé (jusqu’à { $furthest } jour)
   *[other] { $n } dates ont glissé (jusqu’à { $furthest } jours)
}
since-risks-rose = { $n ->
    [one] { $n } risque a augmenté
   *[other] { $n } risques ont augmenté
}
since-unapproved = { $n ->
    [one] { $n } référence refixée sans approbation
   *[other] { $n } références refixées sans approbation
}
since-decisions-overdue = { $n ->
    [one] { $n } décision a dépassé sa date limite
   *[other] { $n } décisions ont dépassé leur date limite
}
since-decided = { $n ->
    [one] { $n } question a été tranchée
   *[other] { $n } questions ont été tranchées
}
since-reached = { $n ->
    [one] { $n } jalon a été atteint
   *[other] { $n } jalons ont été atteints
}
since-removed = { $n ->
    [one] { $n } élément a été supprimé
   *[other] { $n } éléments ont été supprimés
}
since-edited = { $n ->
    [one] { $n } élément a été modifié sans mention
   *[other] { $n } éléments ont été modifiés sans mention
}
since-small = { $n ->
    [one] { $n } petit changement
   *[other] { $n } petits changements
}

## The page

since-toc = Depuis le dernier comité
since-status = Statut
since-figures = Chiffres
since-figures-moved = { $n ->
    [one] { $n } chiffre a bougé
   *[other] { $n } chiffres ont bougé
}
since-no-steering-toml = Cette page compare les éléments à ceux de la dernière réunion de type steering précédant le jour affiché. Aucune n’est enregistrée. Ajoutez un fichier dans meetings/, nommé d’après son jour, ou demandez un jour quelconque avec trueup changes --since DATE :
since-no-steering = Aucun comité de pilotage n’est enregistré : il n’y a rien à comparer
since-no-steering-short = Rien à comparer : aucun comité de pilotage n’est enregistré
since-no-steering-hint = Aucune réunion de type steering n’est enregistrée avant ce jour. { $link }
since-what-to-do = Que faire
since-status-same = Le statut n’a pas bougé : déclaré { SMALL($claims) }, constaté { SMALL($finds) }
since-evidence-moved = Toujours déclaré { SMALL($claims) }, alors que le constat est passé de { SMALL($found) } à { SMALL($finds) }
since-claim-moved = Déclaré { SMALL($claims) } au lieu de { SMALL($claimed) } ; le constat est toujours { SMALL($finds) }
since-both-moved = Déclaré { SMALL($claims) } au lieu de { SMALL($claimed) } ; le constat est passé de { SMALL($found) } à { SMALL($finds) }
since-dimension = Dimension
since-evidence = Constat
since-overall = Global
since-status-caption = Statut d’alors et d’aujourd’hui, déclaré et constaté
since-turn-nothing = rien pour en juger
since-turn-known = connu désormais
since-turn-lost = plus connu
since-worse = moins bon
since-better = meilleur
since-unchanged = inchangé
since-cost = Coût à l’achèvement
since-figure = Chiffre
since-turn = Évolution
since-figures-caption = Chiffres d’alors et d’aujourd’hui
since-all-changes = Tous les changements : { $n }
since-no-dated-entry = sans mention datée

## The portfolio

since-by-program = Changements par programme
since-since = Depuis
since-what-changed = Ce qui a changé
since-count = Changements
since-portfolio = { $all ->
    [one] Un changement depuis les derniers comités de pilotage, dans { $program }
   *[other] { $n } des { $all } changements depuis les derniers comités de pilotage concernent { $program }
}
since-portfolio-none = Rien n’a changé depuis les derniers comités de pilotage
since-portfolio-only = { $n ->
    [one] Un changement depuis le dernier comité de pilotage
   *[other] { $n } changements depuis le dernier comité de pilotage
}

## A change with its reason

since-said = { $said }.
since-said-why = { $said }. { $why }
