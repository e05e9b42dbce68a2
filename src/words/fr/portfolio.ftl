## Page

portfolio-description = Tous les programmes d’un coup d’œil
portfolio-kicker = { $n ->
    [one] { $title }, { $n } programme
   *[other] { $title }, { $n } programmes
}
portfolio-empty = Aucun programme n’est encore saisi. Créez un dossier sous content/ et placez-y program.md :
portfolio-all-by-gap = Tous les programmes, le plus grand écart d’abord
portfolio-how-to-read = La marque de gauche est ce que le programme déclare, celle de droite ce que les règles calculent à partir de ses éléments. Une ligne plate est un rapport honnête ; une flèche descendante, un rapport trop favorable.
portfolio-next-decisions = Prochaines décisions, par date limite utile
portfolio-documents = Documents
portfolio-documents-of = { $n ->
    [one] , { $n } document
   *[other] , { $n } documents
}
portfolio-people = Personnes et rôles
portfolio-glossary = Glossaire des indicateurs
portfolio-deck = Présentation du portefeuille
portfolio-also = Également sur ce site

## How the marks are read

portfolio-key-green = Vert : conforme au plan
portfolio-key-amber = Orange : écart au plan, redressement en cours
portfolio-key-red = Rouge : écart au plan, aide nécessaire

## The headline

portfolio-none = Aucun programme n’est encore saisi
portfolio-better = { $n ->
    [one] { $n } sur { $programs } déclare mieux que ses éléments ne le montrent
   *[other] { $n } sur { $programs } déclarent mieux que leurs éléments ne le montrent
}
portfolio-programs = { $n ->
    [one] { $n } programme
   *[other] { $n } programmes
}
portfolio-one-on-time = Le programme finit à sa date de référence
portfolio-one-late = Le programme finit après sa date de référence
portfolio-all-on-time = Tous les programmes finissent à leur date de référence
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
portfolio-head-finish = Fin
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
