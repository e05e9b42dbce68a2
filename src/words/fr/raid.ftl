## Page

raid-description = Risques, hypothèses, problèmes et dépendances
raid-none = Aucun risque, hypothèse, problème ni dépendance n’est enregistré
raid-all-closed = { $n ->
    [one] Le seul élément est clos
   *[other] Les { $n } éléments sont tous clos
}
raid-on-time = { $n ->
    [one] Le seul élément ouvert n’a pas dépassé son échéance
   *[other] Aucun des { $n } éléments ouverts n’a dépassé son échéance
}
raid-overdue = { $open ->
    [1] Le seul élément ouvert a dépassé son échéance
   *[other] { $n ->
        [one] Éléments ouverts : { $n } sur { $open } a dépassé son échéance
       *[other] Éléments ouverts : { $n } sur { $open } ont dépassé leur échéance
    }
}
raid-critical = { $n ->
    [one] { $n } sur { $risks } est critique : { $names }.
   *[other] { $n } sur { $risks } sont critiques : { $names }.
}
raid-critical-all = { $n ->
    [one] Le seul risque est critique : { $names }.
   *[other] Les { $n } risques sont tous critiques : { $names }.
}
raid-risks = { $n ->
    [one] { $n } risque
   *[other] { $n } risques
}
raid-ownerless = { $n ->
    [one] { $names } n’a pas de responsable.
   *[other] { $names } n’ont pas de responsable.
}

## Filters

raid-type = Type
raid-show = Afficher
raid-all = Tous { $n }
raid-filter-risks = Risques { $n }
raid-filter-assumptions = Hypothèses { $n }
raid-filter-issues = Problèmes { $n }
raid-filter-dependencies = Dépendances { $n }
raid-filter-open = Ouverts
raid-filter-overdue = En retard { $n }
raid-filter-bare = Sans responsable ou sans date { $n }
raid-filter-closed = Tous, clos compris

## Table

raid-by-score = Éléments RAID, par score
raid-by-owner = Éléments RAID, par responsable
raid-by-age = Éléments RAID, par ancienneté
raid-by-due = Éléments RAID, par échéance
raid-order = Trié par score (probabilité × impact) ou gravité. Les dépendances et les hypothèses n’ont ni l’un ni l’autre : celles qui sont bloquées, en retard ou promises trop tard figurent avec les risques élevés, les autres à la fin.
raid-due-means = L’échéance est la date cible d’un risque, la date de résolution d’un problème, la date de vérification d’une hypothèse et la date à laquelle une dépendance est nécessaire.
raid-closed = { $n ->
    [one] Un élément clos figure aussi au registre, sous «{"\u00A0"}{ $choice }{"\u00A0"}».
   *[other] { $n } éléments clos figurent aussi au registre, sous «{"\u00A0"}{ $choice }{"\u00A0"}».
}
raid-late = { $days } de retard
raid-no-date = sans date
raid-unpromised = sans date promise
raid-up = en hausse, contre { $n }
raid-down = en baisse, contre { $n }
raid-empty = Un programme sans risque est un programme qui n’a pas cherché. Ajoutez le premier dans raid.toml, dans le dossier du programme :

## Cells of the matrix

raid-cell = { $n ->
    [one] { $likelihood } × { $impact } : 1 risque
   *[other] { $likelihood } × { $impact } : { $n } risques
}
