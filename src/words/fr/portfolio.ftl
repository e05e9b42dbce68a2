## Page

portfolio-description = Tous les programmes d’un coup d’œil
portfolio-kicker = { $n ->
    [one] { $title }, { $n } programme
   *[other] { $title }, { $n } programmes
}
portfolio-empty = Aucun programme n’est encore enregistré. Créez un dossier sous content/ et placez-y program.md :
portfolio-all-by-gap = Tous les programmes, le plus grand écart d’abord
portfolio-how-to-read = La marque de gauche est ce que le programme déclare, celle de droite ce que les règles calculent à partir de ses éléments. Une ligne plate est un rapport honnête ; une flèche descendante, un rapport trop favorable.
portfolio-how-ways = «{"\u00A0"}Se dégrade{"\u00A0"}», «{"\u00A0"}stable{"\u00A0"}» et «{"\u00A0"}s’améliore{"\u00A0"}» comparent la première marque d’une ligne à la dernière{"\u00A0"}; à couleur égale, le nombre d’éléments en cause décide.
portfolio-documents = Documents
portfolio-documents-in = Documents dans { $folder }
portfolio-counted = {" "}({ $n })
portfolio-people = Personnes et rôles
portfolio-glossary = Glossaire des indicateurs
portfolio-deck = Présentation du portefeuille
portfolio-also = Les présentations, les documents, les personnes et les définitions ont leurs propres pages

## How the marks are read

portfolio-key-green = Vert : conforme au plan
portfolio-key-amber = Orange : écart au plan, redressement en cours
portfolio-key-red = Rouge : écart au plan, aide nécessaire

## The headline

portfolio-none = Aucun programme n’est encore enregistré
portfolio-better = { $n ->
    [one] Sur { $programs }, { $n } déclare mieux que ses éléments ne le montrent
   *[other] Sur { $programs }, { $n } déclarent mieux que leurs éléments ne le montrent
}
portfolio-programs = { $n ->
    [one] { $n } programme
   *[other] { $n } programmes
}
portfolio-one-on-time = Le programme finit à sa date de référence
portfolio-one-late = Le programme finit après sa date de référence
portfolio-all-on-time = Tous les programmes finissent à leur date de référence
portfolio-no-finish = Aucun jalon n’est enregistré, on ne sait donc rien de la fin
portfolio-known-on-time = { $n ->
    [one] { $n } programme sur { $all } finit à sa date de référence ; les autres n’ont pas de jalons
   *[other] { $n } programmes sur { $all } finissent à leur date de référence ; les autres n’ont pas de jalons
}
portfolio-some-late = { $n ->
    [one] Programmes : { $n } sur { $all } finit après sa date de référence
   *[other] Programmes : { $n } sur { $all } finissent après leur date de référence
}
portfolio-waiting = { $n ->
    [one] { $said } ; { $n } décision en attente
   *[other] { $said } ; { $n } décisions en attente
}
portfolio-overdue = { $n ->
    [one] { $said } ; { $n } décision en retard
   *[other] { $said } ; { $n } décisions en retard
}
portfolio-worst = { $program } : { $said }.

## Table

portfolio-table = Tous les programmes
portfolio-head-program = Programme, commanditaire
portfolio-head-pair = Déclaré, constaté
portfolio-head-strip = Constaté, derniers rapports
portfolio-head-strip-now = Constaté, derniers rapports et maintenant
portfolio-head-finish = Fin
portfolio-head-finish-between = Fin, de { $from } à { $to }
portfolio-finish-forecast = Prévu le { $day }, { $days }
portfolio-finish-reached = Terminé le { $day }, { $days }
portfolio-finish-is = Planifié le { $planned }, prévu le { $day }
portfolio-finish-was = Planifié le { $planned }, terminé le { $day }
portfolio-head-next = Prochain jalon
portfolio-head-waiting = Décisions en attente
portfolio-head-risk = Risque principal
portfolio-day-late = { $day }, { $days }
portfolio-no-report = aucun rapport
portfolio-strip-now = { $n ->
    [one] Constaté sur { $n } rapport et à ce jour
   *[other] Constaté sur { $n } rapports et à ce jour
}
portfolio-strip = { $n ->
    [one] Constaté sur { $n } rapport
   *[other] Constaté sur { $n } rapports
}
portfolio-decisions = Prochaines décisions
portfolio-program = Programme
portfolio-needed-by = Échéance

## Why a report is too good, in short

portfolio-fact-overdue = { $n ->
    [one] { $bold } jalon est en retard sans nouvelle date
   *[other] { $bold } jalons sont en retard sans nouvelle date
}
portfolio-fact-unapproved = { $n ->
    [one] { $bold } jalon a été ajouté sans changement approuvé
   *[other] { $bold } jalons ont été ajoutés sans changement approuvé
}
portfolio-fact-critical = { $n ->
    [one] { $bold } risque critique est ouvert
   *[other] { $bold } risques critiques sont ouverts
}
portfolio-fact-unmanaged = { $n ->
    [one] Personne ne traite { $bold } risque critique
   *[other] Personne ne traite { $bold } risques critiques
}
portfolio-fact-unreviewed = { $n ->
    [one] { $bold } risque majeur n’a pas été revu à temps
   *[other] { $bold } risques majeurs n’ont pas été revus à temps
}
portfolio-fact-capacity = { $n ->
    [one] { $bold } équipe a besoin de plus de personnes qu’elle n’en a
   *[other] { $bold } équipes ont besoin de plus de personnes qu’elles n’en ont
}
portfolio-fact-decisions = { $n ->
    [one] { $bold } décision est en retard
   *[other] { $bold } décisions sont en retard
}
portfolio-fact-dependencies = { $n ->
    [one] { $bold } dépendance est en retard
   *[other] { $bold } dépendances sont en retard
}
portfolio-fact-slips-external = { $n ->
    [one] { $bold } jalon promis à l’extérieur glisse trop, de { $days }
   *[other] { $bold } jalons promis à l’extérieur glissent trop, jusqu’à { $days }
}
portfolio-fact-slips = { $n ->
    [one] { $bold } jalon glisse, de { $days }
   *[other] { $bold } jalons glissent, jusqu’à { $days }
}
portfolio-fact-slips-too = { $n ->
    [one] { $bold } autre jalon glisse, de { $days }
   *[other] { $bold } autres jalons glissent, jusqu’à { $days }
}
portfolio-fact-on-time = { $bold } des jalons échus ont été atteints à temps
portfolio-fact-near = Les prévisions des 90 prochains jours ont bougé de { $bold }
portfolio-fact-scope = Les changements des 30 derniers jours modifient le périmètre de { $bold }
portfolio-fact-above = { $bold } au-dessus du budget à l’achèvement
portfolio-fact-below = { $bold } au-dessous du budget à l’achèvement
portfolio-fact-benefits = { $bold } des bénéfices attendus à ce jour sont obtenus
portfolio-fact-actions = { $bold } des actions échues ont été faites à temps
