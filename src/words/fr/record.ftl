## The page of one record

record-title = { $id }{"\u00A0"}: { $title }
record-description = { $kind } – { $program }
record-kicker = { $kind }, { $program }
record-options = Les options
record-history = Historique
record-source = Source
record-last-changed = Dernière modification
record-changed-on = Dernière modification le { $day }
record-changed-in = Dernière modification le { $day } dans le commit { $commit } par { $author }
record-fields = Champs
record-audience = Public

## Headings of rows

record-rows-criterion = Critères
record-rows-signoff = Validations
record-rows-step = Étapes
record-rows-period = Mois
record-rows-objective = Objectifs
record-rows-row = Activités
record-rows-measurement = Mesures
record-rows-point = Valeurs
record-rows-override = Pourquoi le constat est contesté
record-rows-caption = { $id }{"\u00A0"}: { $rows }
record-head-unit = { $label }, { $unit }

## Longer names of fields

record-field-if-late = Si la décision tarde
record-field-if-false = Si elle est fausse
record-field-path-to-green = Retour au vert
record-field-scope-in = Dans le périmètre
record-field-scope-out = Hors périmètre
record-field-asks = Ce qui est demandé
record-field-delay-days = Retard
record-field-validated = Vérifié le

## Estimates

record-range = { $low } à { $high }
record-range-likely = { $low } à { $high }, probable { $likely }
record-least = Au moins { $low }
record-least-likely = Au moins { $low }, probable { $likely }
record-most = Au plus { $high }
record-most-likely = Au plus { $high }, probable { $likely }
record-likely = Probable { $likely }

## Facts below the title

record-state = État
record-days-ago = { $n ->
    [one] il y a { $n } jour
   *[other] il y a { $n } jours
}
record-due-decision = Requise pour le
record-due-gate = Revue
record-due-assumption = À vérifier d’ici au
record-due-task = Fin
record-due = Échéance
record-score-note = probabilité { $likelihood }, impact { $impact }
record-score-now = Score actuel
record-moved-up = en hausse, contre { $score }
record-moved-down = en baisse, contre { $score }
record-last-move = Dernière évolution
record-target = Cible
record-target-set = fixée
record-target-score = { $score } { $severity }
record-by = d’ici au { $day }
record-forecast-on = prévu le { $day }
record-planned-on = référence { $day }
record-first = initialement le { $day }
record-overdue-silent = en retard, non mis à jour
record-took = { $n ->
    [one] après { $n } jour ouvré
   *[other] après { $n } jours ouvrés
}
record-decided-by = Décidé par
record-decides = Décide
record-after-need = { $days } après le besoin
record-promise-passed = promesse dépassée
record-no-date = pas de date
record-weight = poids
record-waived = { $n ->
    [one] { $n } dérogation
   *[other] { $n } dérogations
}
record-met-bare = { $n ->
    [one] { $n } rempli sans preuve
   *[other] { $n } remplis sans preuve
}
record-met-old = { $n ->
    [one] { $n } rempli avec une preuve trop ancienne
   *[other] { $n } remplis avec une preuve trop ancienne
}
record-criteria = Critères remplis
record-criteria-of = { $met } sur { $all }
record-measured = Mesuré
record-measured-on = le { $day }
record-not-yet = pas encore
record-before = Avant
record-overall = Global
record-claim-beside = { $reported }, constaté { $evidence }
record-claim-same = les deux : { $status }
record-baseline-finish = Fin de référence
record-spent = Dépensé
record-completion-of = { $actual } dépensés et { $left } attendus les mois suivants

## What happened

record-delivered = Atteint
record-added = Ajouté au périmètre
record-checked = Vérifié : { $outcome }
record-raised-with = Signalé avec un score de { $score }
record-reviewed-same = Revu, score inchangé
record-score-moved = Score de { $from } à { $to }
record-likelihood-moved = probabilité de { $from } à { $to }
record-impact-moved = impact de { $from } à { $to }
record-baseline-set = Référence fixée au { $day }
record-baseline-by = { $set } par { $change }
record-by-restricted = un élément à accès restreint
record-baseline-unapproved = { $set } ; { $why }
record-no-approved-change = aucun changement approuvé : la référence ne bouge pas
record-blocked = Bloqué
record-escalated-to = Escaladé à { $person }
record-escalation-resolved = Escalade résolue
record-forecast-confirmed = Prévision confirmée au { $day }
record-forecast-moved = Prévision déplacée du { $from } au { $to } ({ $days })
record-forecast-set = Prévision : { $day }
record-promise-confirmed = Promesse confirmée au { $day }
record-promise-moved = Promesse déplacée du { $from } au { $to } ({ $days })
record-promise-set = Promesse : { $day }
record-row = { $label }{"\u00A0"}:
record-with-reason = { $what }. { $reason }

## Links

record-links-to = Renvoie à
record-linked-from = Référencé par
record-related-to = Lié à
record-there-decision = Décidé dans
record-there-from = Issu de
record-here-mentions = Mentionné dans
record-here-links = En relation
record-here-actions = A ceci pour action
record-here-action = Porté par cette action
record-here-follow-ups = A ceci pour suite
record-here-from = Issu de ceci
record-here-decisions = Prise en
record-here-decision = Décidé par ceci
record-here-milestone = Pour ce jalon
record-here-gate = Doit franchir ce point de passage
record-here-workstream = Dans ce chantier
record-here-by-workstream = Rapports qui évaluent ce chantier
record-here-change = Par ce changement
record-here-added-by = Par ce changement
record-here-provider = Fourni par ceci
record-here-consumer = Requis par ceci
record-here-became = Est devenu ceci
record-here-depends-on = Dépend de ceci
record-here-affects = Affecte ceci
record-threatened-by = Menacé par
record-here-caused-by = Causé par ceci
record-here-supersedes = Remplace ceci
record-here-rebaseline = Référence déplacée par ceci
record-here = { $verb } (cet élément)
record-own-page = Ce dont cette personne est responsable et ce qu’elle doit décider
record-person-approver = Décide
record-person-attendees = A participé à
record-person-criterion = Critères de cette personne
record-person-signoff = Donne son accord à
record-person-escalated = Escaladé à cette personne
record-person-sponsor = Parraine
record-person-manager = Dirige
record-person-lead = Pilote
record-person-override = A accepté la contestation du constat dans
record-person-step = Assure des étapes de
record-head-id = ID
record-head-title = Titre
record-head-kind = Type

## The evidence beside a report

record-evidence = Constat
record-evidence-caption = Ce que disaient les éléments de ce jour-là
record-evidence-why = La marque de gauche est ce que dit ce rapport, celle de droite ce que les règles ont calculé à partir des éléments tels qu’ils étaient ce jour-là. Les faits ultérieurs sont exclus.
record-evidence-all = Tous les rapports face au constat de leur jour
record-said-on = Ce que disaient les éléments du { $day }
record-none-better = { $n ->
    [one] La seule dimension n’a pas été déclarée meilleure que ne le disaient les éléments du { $day }
   *[other] Aucune des { $n } dimensions n’a été déclarée meilleure que ne le disaient les éléments du { $day }
}
record-some-better = { $n ->
    [one] { $n } dimension sur { $all } a été déclarée meilleure que ne le disaient les éléments du { $day }
   *[other] { $n } dimensions sur { $all } ont été déclarées meilleures que ne le disaient les éléments du { $day }
}
record-said-same = Globalement déclaré { SMALL($claim) } ; les éléments du jour disaient la même chose.
record-said-nothing = Globalement déclaré { SMALL($claim) } ; les éléments ne contenaient rien pour en juger.
record-not-reported = Rien n’a été déclaré globalement ; les éléments du jour disaient { SMALL($found) }.
record-said-other = Globalement déclaré { SMALL($claim) } ; les éléments du jour disaient { SMALL($found) }.
