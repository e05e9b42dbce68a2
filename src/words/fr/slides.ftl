## Summary

slide-summary = Synthèse
slide-way-since = { $what } ; évolution depuis le { $day }
slide-happened = Ce qui s’est passé
slide-means = Ce que cela signifie
slide-ask = Ce que nous demandons
slide-claim-nothing = Rien n’est déclaré, et les éléments ne permettent pas de juger.
slide-claim-same = Déclaré : { SMALL($claim) } ; les éléments disent la même chose.
slide-claim-unjudged = { $n ->
    [one] Pour { $n } dimension, rien ne permet de juger.
   *[other] Pour { $n } dimensions, rien ne permet de juger.
}
slide-done = { $milestone } : atteint le { $day }, { $variance }
slide-nothing-happened = Rien n’a été livré ni déclaré ces 30 derniers jours.
slide-finish-kept = La prévision tient la fin planifiée : { $day }.
slide-finish-was = Terminé le { $day }, comme planifié.
slide-finish-was-late = Terminé le { $day }, { $variance } par rapport à la référence.
slide-finish-was-last = Terminé le { $day }, { $variance } par rapport au { $planned }, dernier jour planifié.
slide-finish-moves = La fin est prévue le { $day }, { $variance } par rapport à la référence.
slide-finish-moves-last = La fin est prévue le { $day }, { $variance } par rapport au { $planned }, dernier jour planifié.
slide-milestones-done = { $n ->
    [one] { $n } jalon sur { $all } atteint.
   *[other] { $n } jalons sur { $all } atteints.
}
slide-milestones-due = { $n ->
    [one] { $n } jalon sur { $all } atteint ; { $early ->
            [0] échus :
           *[other] échus ou atteints :
        } { $due }, dont { $on-time } à temps.
   *[other] { $n } jalons sur { $all } atteints ; { $early ->
            [0] échus :
           *[other] échus ou atteints :
        } { $due }, dont { $on-time } à temps.
}
slide-cost = Coût à l’achèvement : { $eac }, budget : { $bac }.
slide-nothing-to-measure = Ni jalon ni budget n’est enregistré : il n’y a rien à mesurer.
slide-decide = Décider
slide-ask-undated = { $decide } : { $title }
slide-ask-by = { $decide } d’ici au { $day } : { $title }
slide-ask-overdue = { $decide }, { $late } : { $title }
slide-days-overdue = { $days } de retard
slide-ask-recommended = { $ask } (nous recommandons { $option })
slide-more-decisions = { $n ->
    [one] { $n } autre décision est demandée.
   *[other] { $n } autres décisions sont demandées.
}
slide-nothing-waiting = Aucune décision n’est en attente.

## Changes

slide-changes-dates = Dates
slide-changes-dates-of = { $others ->
    [one] Dates : { $slipped } en glissement, { $others } autre changement
   *[other] Dates : { $slipped } en glissement, { $others } autres changements
}
slide-changes-risks = Risques et problèmes
slide-changes-rest = Décisions, périmètre, coûts
slide-unapproved = sans changement approuvé
slide-changes-added = ajouté au périmètre le { $day } { $without }
slide-changes-since = Comparé aux éléments du { $day }
slide-changes-entries = D’après les mentions datées des éléments d’aujourd’hui ; les éléments supprimés ne peuvent pas être connus
slide-changes-cost = { $cost } à l’achèvement : de { $then } à { $now }.
slide-and-more = { $n } de plus
slide-nothing-changed = Rien n’a changé.
slide-sentence = { $lead }{ $said }.

## Milestones

slide-last-milestones = Les derniers jalons
slide-last = Dernier : { $milestone }, { $day }
slide-last-between = { $n ->
    [one] { $n } jalon se trouve entre les deux ; le dernier est { $milestone }, { $day }
   *[other] { $n } jalons se trouvent entre les deux ; le dernier est { $milestone }, { $day }
}
slide-baseline-refused = { $id } : une référence au { $day } a été enregistrée { $without } ; le { $old } reste valable.
slide-baselines-refused = { $n ->
    [one] { $n } autre référence a été enregistrée ainsi.
   *[other] { $n } autres références ont été enregistrées ainsi.
}
slide-scope-unapproved = { $n ->
    [one] Ajouté au périmètre sans changement approuvé
   *[other] { $n } jalons ajoutés au périmètre sans changement approuvé
}
slide-none-due = Aucun jalon n’est encore échu
slide-all-due-done = Tous les jalons échus sont atteints
slide-due-open = { $n ->
    [one] { $n } jalon échu n’est pas atteint
   *[other] { $n } jalons échus ne sont pas atteints
}
slide-finish-to = { $said } ; la fin passe au { $day }
slide-finish-at = { $said } ; la fin reste au { $day }
slide-all-done-late = { $n ->
    [one] Le seul jalon est atteint, après sa référence
   *[other] Les { $n } jalons sont atteints, dont { $late } après leur référence
}
slide-progress = { $n ->
    [one] { $n } jalon sur { $all } atteint ; échus au { $day } : { $due }
   *[other] { $n } jalons sur { $all } atteints ; échus au { $day } : { $due }
}
slide-were-due = { $early ->
    [0] échus au { $day } : { $due }
   *[other] échus ou atteints au { $day } : { $due }
}
slide-progress-on-time = { $n ->
    [one] { $n } jalon sur { $all } atteint ; { $due }, dont { $on-time } à temps ({ $share })
   *[other] { $n } jalons sur { $all } atteints ; { $due }, dont { $on-time } à temps ({ $share })
}
slide-milestones-table = Jalons avec référence, prévision et écart
slide-actual = réalisé
slide-no-new-date = pas de nouvelle date
slide-slipped-table = Jalons au plus fort glissement
slide-slipped-most = Plus forts glissements
slide-moves = Reports
slide-first-plan = Première référence
slide-later = { $n ->
    [one] { $n } jalon sur { $all } plus tard que la référence
   *[other] { $n } jalons sur { $all } plus tard que la référence
}
slide-later-mean = { $n ->
    [one] { $n } jalon sur { $all } plus tard que la référence ; moyenne { $mean }, médiane { $median }
   *[other] { $n } jalons sur { $all } plus tard que la référence ; moyenne { $mean }, médiane { $median }
}
slide-and-earlier = { $said } ; { $n } plus tôt

## Risks

slide-exposure = { $risks } ; exposition { $now } points
slide-open-risks = { $n ->
    [one] { $n } risque ouvert
   *[other] { $n } risques ouverts
}
slide-exposure-then = { $risks } ; exposition { $now } points, { $then } le { $day }
slide-score-since = Score, depuis{"\u00A0"}le{"\u00A0"}{ $day }
slide-more-risks = { $n ->
    [one] { $n } autre risque est critique ou élevé
   *[other] { $n } autres risques sont critiques ou élevés
}
slide-more-high-risks = { $n ->
    [one] { $n } autre risque est élevé
   *[other] { $n } autres risques sont élevés
}
slide-high = Scores de 10 et plus, les plus élevés d’abord
slide-more-high = { $n ->
    [one] { $n } autre de score 10 ou plus figure dans le registre RAID.
   *[other] { $n } autres de score 10 ou plus figurent dans le registre RAID.
}

## Decisions

slide-we-ask = { $n ->
    [one] Nous demandons { $n } décision, sans retard
   *[other] Nous demandons { $n } décisions, aucune en retard
}
slide-we-ask-one-late = Nous demandons 1 décision, en retard de { $days }
slide-we-ask-late = { $late ->
    [one] Nous demandons { $n } décisions ; l’une a { $days } de retard
   *[other] Nous demandons { $n } décisions ; { $late } sont en retard, la plus ancienne de { $days }
}
slide-latency = { $days ->
    [one] Délai médian de décision sur les 90 derniers jours : { $days } jour ouvré
   *[other] Délai médian de décision sur les 90 derniers jours : { $days } jours ouvrés
}
slide-latency-target = Délai médian de décision sur les 90 derniers jours : { $days } jours ouvrés, cible { $target }
slide-no-latency = Aucune décision n’a été prise ces 90 derniers jours
slide-asked = Décisions demandées
slide-if-not = Si nous ne décidons pas
slide-no-day = pas de date fixée
slide-nobody-named = personne de désigné
slide-no-recommendation = pas de recommandation
slide-option = { $key } : { $title }
slide-later-decisions = Plus tard : { $decisions }. Les jours comptent à partir du { $day }.
slide-later-more = Plus tard : { $decisions } ; et { $n } de plus. Les jours comptent à partir du { $day }.

## Options

slide-more-options = { $n ->
    [one] { $n } autre décision a des options à comparer
   *[other] { $n } autres décisions ont des options à comparer
}
slide-not-compared = Non comparées sur les diapositives
slide-options-where = Leurs options figurent sur la page de chaque décision ; les plus urgentes sont comparées sur les diapositives précédentes.
slide-bare = { $n ->
    [one] Les options de { $n } décision ne peuvent pas encore être comparées
   *[other] Les options de { $n } décisions ne peuvent pas encore être comparées
}
slide-bare-why = Elles n’ont ni coût, ni jours, ni périmètre, ni arguments enregistrés
slide-bare-table = Options non comparées
slide-options = Options
slide-recommend = Pour { $id }, nous recommandons { $option } : { $title }
slide-decision = { $id } : { $title }
slide-by = { $said } ; à décider d’ici au { $day }
slide-late = { $n ->
    [one] { $said } ; { $n } jour de retard
   *[other] { $said } ; { $n } jours de retard
}
slide-late-question = { $n ->
    [one] { $said } { $n } jour de retard
   *[other] { $said } { $n } jours de retard
}
slide-by-question = { $said } À décider d’ici au { $day }
slide-options-left = { $n ->
    [one] { $n } autre option sur la page de la décision.
   *[other] { $n } autres options sur la page de la décision.
}
slide-options-of = Options de { $id }, comparées

## Dependencies

slide-open-dependencies = Dépendances ouvertes, les plus tendues d’abord
slide-dependencies = { $n ->
    [one] { $n } dépendance ouverte
   *[other] { $n } dépendances ouvertes, les plus tendues d’abord
}
slide-from = De
slide-for = Pour
slide-more-in-log = { $n ->
    [one] { $n } autre figure dans le registre RAID.
   *[other] { $n } autres figurent dans le registre RAID.
}
slide-promised-late = { $n ->
    [one] { $n } livraison est promise trop tard
   *[other] { $n } livraisons sont promises trop tard
}
slide-all-promised = { $n ->
    [one] La livraison ouverte est promise à temps
   *[other] Les { $n } livraisons ouvertes sont promises à temps
}
slide-undated-all = { $n ->
    [one] La livraison ouverte n’a pas de date promise
   *[other] Aucune des { $n } livraisons ouvertes n’a de date promise
}
slide-undated = { $n ->
    [one] { $n } sur { $open } n’a pas de date promise
   *[other] { $n } sur { $open } n’ont pas de date promise
}
slide-open-deliveries = { $n ->
    [one] { $n } livraison ouverte
   *[other] { $n } livraisons ouvertes
}
slide-late-undated = { $n ->
    [one] { $late }, { $n } n’a pas de date
   *[other] { $late }, { $n } n’ont pas de date
}
slide-blocked = bloquée

## Budget

slide-benefits-alone = Les bénéfices sont datés ; aucun budget n’est enregistré
slide-plan-completion = Budget à l’achèvement
slide-spent = Dépensé à ce jour
slide-expected = Attendu à l’achèvement
slide-difference = Différence
slide-budget-benefits = Budget et bénéfices
slide-next-benefits = Les { $n } prochains bénéfices sur { $all }
slide-benefits-table = Bénéfices avec cible et dernière mesure
slide-not-measured = non mesuré
slide-benefit-short = { $share } de ce qui était dû

## Gate

slide-gate = { $n ->
    [one] { $n } critère sur { $all } est rempli pour « { $gate } »
   *[other] { $n } critères sur { $all } sont remplis pour « { $gate } »
}
slide-reviewed-today = { $id }, revue aujourd’hui, { $day }
slide-reviewed-in = { $n ->
    [one] { $id }, revue le { $day }, dans { $n } jour
   *[other] { $id }, revue le { $day }, dans { $n } jours
}
slide-reviewed-ago = { $n ->
    [one] { $id }, revue le { $day }, sans résultat depuis { $n } jour
   *[other] { $id }, revue le { $day }, sans résultat depuis { $n } jours
}
slide-other-area = Autre
slide-by-area-table = Critères par domaine
slide-by-area = Par domaine
slide-area = Domaine
slide-waived = Dérogation
slide-of = { $n } sur { $all }
slide-open-or-waived = Ouvert ou dérogé
slide-not-met-some = { $n } sur { $all } non remplis, les plus proches d’abord
slide-not-met = Non remplis, les plus proches d’abord
slide-not-met-table = Critères non remplis
slide-by-day = Échéance
slide-overdue = en retard
slide-waiver-ended = dérogation de { $who } expirée le { $day }
slide-waived-until = dérogation de { $who } jusqu’au { $day }
slide-waived-by = dérogation de { $who }
slide-signed = { $n ->
    [one] { $n } validation sur { $all }. { $gate }
   *[other] { $n } validations sur { $all }. { $gate }
}
slide-signed-missing = { $n ->
    [one] { $n } validation sur { $all } ; manquent : { $roles }. { $gate }
   *[other] { $n } validations sur { $all } ; manquent : { $roles }. { $gate }
}

## The next 90 days

slide-horizon = { $n } jours, jusqu’au { $day }
slide-nothing-dated = Rien n’est daté.
slide-next = Les 30, 60 et 90 prochains jours, d’après les dates enregistrées
slide-n-milestones = { $n ->
    [one] { $n } jalon
   *[other] { $n } jalons
}
slide-n-decisions = { $n ->
    [one] { $n } décision
   *[other] { $n } décisions
}
slide-n-gates = { $n ->
    [one] { $n } revue de point de passage
   *[other] { $n } revues de point de passage
}
slide-n-deliveries = { $n ->
    [one] { $n } livraison
   *[other] { $n } livraisons
}
slide-due-by = { $n ->
    [one] { $list } d’ici au { $day }
   *[other] { $list } d’ici au { $day }
}
slide-due-between = { $n ->
    [one] { $list } du { $from } au { $to }
   *[other] { $list } du { $from } au { $to }
}
slide-only-committee = Seul le comité de pilotage a lieu d’ici au { $day }
slide-none-dated = Rien n’est daté d’ici au { $day }
slide-and-overdue = { $n ->
    [one] { $said } ; { $list } en retard
   *[other] { $said } ; { $list } en retard
}
slide-committee = Comité de pilotage
slide-event = { $title } ({ $id })
slide-event-decision = Décider : { $what }
slide-event-delivery = Livraison : { $what }
slide-event-needed = Nécessaire : { $what }, { $undated }
slide-event-overdue = { $event }, { $late }
slide-more-overdue = et { $n } de plus en retard
slide-no-promise = aucune date promise
slide-event-gate = Point de passage : { $what }

## Actions

slide-actions = Actions par échéance
slide-more-actions = { $n ->
    [one] { $n } autre figure dans la liste des actions.
   *[other] { $n } autres figurent dans la liste des actions.
}
slide-no-action-late = { $n ->
    [one] Aucune action en retard ; { $n } arrive à échéance sous deux semaines
   *[other] Aucune action en retard ; { $n } arrivent à échéance sous deux semaines
}
slide-action-late = { $n ->
    [one] { $n } action en retard, de { $days }
   *[other] { $n } actions en retard, la plus ancienne de { $days }
}
slide-closed-share = { $said }. Closes à l’échéance : { $share } sur { $n } échues
slide-overdue-then = En retard, puis à échéance sous 14 jours
slide-actions-later = { $n ->
    [one] { $said } ; { $n } autre à échéance plus tard
   *[other] { $said } ; { $n } autres à échéance plus tard
}
