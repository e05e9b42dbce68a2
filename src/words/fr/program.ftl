## Page

program-title = { $program } : { $said }
program-description = Statut de { $program }
program-kicker = { $program }. Prochain comité de pilotage : { $day }

## Facts

program-finish = Fin prévue
program-finish-was = Terminé
program-against = { $days } par rapport à la référence
program-against-last = { $days } par rapport au { $planned }, dernier jour planifié
program-milestones = Jalons
program-done-of = { $n ->
    [one] { $n } sur { $all } atteint
   *[other] { $n } sur { $all } atteints
}
program-were-due = { $n ->
    [one] { $n } échu, { $on_time } à temps
   *[other] { $early ->
            [0] { $n } échus
           *[other] { $n } échus ou atteints
        }, { $on_time } à temps
}
program-none-due = aucun échu à ce jour
program-cost = Coût à l’achèvement
program-plan-spent = budget { $plan }, dépensé { $spent }
program-decisions-waiting = Décisions en attente
program-none-overdue = aucune en retard
program-sponsor = Commanditaire
program-lead = Responsable de programme

## Decisions

program-waiting = { $n ->
    [one] { $n } décision en attente
   *[other] { $n } décisions en attente
}
program-waiting-all-late = { $n ->
    [one] { $waiting }, en retard
   *[other] { $waiting }, toutes en retard
}
program-waiting-late = { $waiting }, dont { $late } en retard
program-each-decision = Chaque décision présente ses options, la recommandation du programme, qui décide et la dernière date à laquelle décider est encore utile.
program-decisions = Décisions
program-later-one = { $id }, { $title } ({ $day })
program-later-bare = { $id }, { $title }
program-later = Ensuite : { $decisions }.

## Measures

program-measures = Indicateurs
program-none-red = Aucun indicateur ne dépasse sa limite rouge
program-some-red = { $n ->
    [one] Indicateurs : { $n } sur { $all } dépasse la limite rouge
   *[other] Indicateurs : { $n } sur { $all } dépassent la limite rouge
}
program-dotted = La ligne pointillée de chaque tendance est la cible. Tous les chiffres proviennent des éléments, aucun n’est saisi à la main.
program-all-measures = Tous les indicateurs
program-how-made = comment ils sont calculés

## Actions, and what the program is for

program-overdue-actions = Actions en retard
program-about = À propos
program-about-heading = À quoi sert le programme
program-objective = { $what } (d’ici au { $day })
program-charter = Charte, telle qu’enregistrée

## The headline

program-decision-by = { $said } ; décision { $id } à prendre d’ici au { $day }
program-decision-since = { $said } ; décision { $id } en retard depuis le { $day }
program-decision-open = { $said } ; décision { $id } en attente
program-weeks = { $n ->
   *[other] { $n } semaines
}
program-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
program-no-schedule = Aucun jalon n’est enregistré : on ne peut rien dire des délais
program-all-done = { $all ->
    [one] Le seul jalon est atteint à sa date de référence
   *[other] Les { $all } jalons sont tous atteints à leur date de référence
}
program-done-late = { $all ->
    [one] { $title } : { $span } de retard ; le seul jalon est atteint
   *[other] { $title } : { $span } de retard ; les { $all } jalons sont atteints, dont { $late } après leur date de référence
}
program-due-today = { $title } arrive à échéance aujourd’hui
program-all-well = Tous les jalons échus sont atteints, et aucun jalon à venir n’est en retard
program-well-before-due = Aucun jalon n’est encore échu, et aucun n’est en retard
program-overdue-undated = { $title } : { $span } de retard, sans nouvelle date
program-slips = { $title } glisse de { $span }, au { $day }

## Money

program-above = La prévision dépasse de { $by } le budget de { $plan }
program-below = La prévision est inférieure de { $by } au budget de { $plan }
program-keeps = La prévision respecte le budget de { $plan }
program-money = Finances
program-lines = Lignes budgétaires
program-by-category = Budget par catégorie
program-category = Catégorie
program-by-vendor = Budget par prestataire
program-vendor = Prestataire
program-vendors = Prestataires
program-no-vendor = Prestataire non précisé
program-chart = Graphique
program-plan = Budget
program-spent = Dépensé
program-completion = À l’achèvement
program-all = Total

## Risk

program-risk = Risques
program-open-risks = Risques ouverts
program-top = Les { $n } premiers sur { $all }
program-full-log = Registre RAID complet
program-no-risk = Aucun risque n’est ouvert
program-none-critical = { $n ->
    [one] Le seul risque ouvert n’est pas critique
   *[other] Aucun des { $n } risques ouverts n’est critique
}
program-critical-rose = Les risques critiques sont passés de { $then } à { $now } depuis le dernier comité de pilotage
program-critical-rose-since = Les risques critiques sont passés de { $then } à { $now } depuis le { $day }
program-critical = { $n ->
    [one] { $n } sur { $risks } est critique
   *[other] { $n } sur { $risks } sont critiques
}
program-critical-all = { $n ->
    [one] Le seul risque ouvert est critique
    [2] Les deux risques ouverts sont critiques
   *[other] Les { $n } risques ouverts sont tous critiques
}
program-risks = { $n ->
    [one] { $n } risque ouvert
   *[other] { $n } risques ouverts
}
program-movement = Évolution
program-since = Depuis le { $day }
program-risks-highest = Risques ouverts, le plus élevé d’abord
program-next-step = Prochaine étape, responsable, échéance
program-new = nouveau
program-unchanged = inchangé
program-moved = de { $before } à { $now }
program-owner-by = { $owner }, { $day }
program-no-action = aucune action ouverte

## Roadmap and schedule

program-whole = Tâches, mises en production et tous les chiffres : { $link }
program-whole-link = la feuille de route complète
program-no-milestone = Aucun jalon n’est encore enregistré
program-finished = Fin planifiée le { $planned } ; terminé le { $end }
program-points-to = Le plan indique le { $planned } ; les éléments pointent vers le { $end }
program-finish-kept = D’après les éléments, la fin planifiée est tenue : { $end }
program-schedule = Délais
program-next-milestones = Prochains jalons

## Status

program-fact = { $said }.
program-agrees = Déclaré : { SMALL($claim) } ; les éléments disent la même chose.
program-but = Déclaré : { SMALL($claim) } ; mais les éléments disent : { SMALL($found) }.
program-cautious = Déclaré : { SMALL($claim) } ; les éléments disent : { SMALL($found) }.
program-unreported = Rien n’est déclaré ; les éléments disent : { SMALL($found) }.
program-no-evidence = Déclaré : { SMALL($claim) } ; les éléments ne permettent pas d’en juger.
program-no-overall = Le dernier rapport ne donne pas de statut global ; les éléments disent : { SMALL($found) }.
program-report-age = { $n ->
    [one] Le dernier rapport date de { $n } jour.
   *[other] Le dernier rapport date de { $n } jours.
}
program-records-say = Ce que disent les éléments
program-path = Statut et retour au vert
program-how-to-read = La marque de gauche est ce que le programme a déclaré, celle de droite ce que les règles calculent à partir de ses éléments. Une flèche descendante signale un rapport trop favorable.
program-path-to-green = Retour au vert
program-path-none = Non indiqué
program-path-source = (rapport du { $day })
program-ask = Décision à prendre
program-ask-needed = { $needed }.
program-ask-first = Décision la plus urgente
program-ask-overdue = En retard
program-ask-apart = Aucune décision en attente n’est liée à { $id }
program-went-well = Points positifs
program-did-not = Points négatifs
program-next = À suivre
program-asks = Demandes
program-all-reports = Tous les rapports face au constat du jour
program-report-and = { $report }, { $all }
program-no-report = Aucun rapport d’avancement n’est enregistré ; voici ce que disent les éléments
program-status = Statut
program-no-better = Le rapport n’est pas plus favorable que les éléments
program-no-statuses = Le dernier rapport ne donne aucun statut à comparer
program-better = { $n ->
    [one] Dimensions : { $n } sur { $all } est déclarée meilleure que ne le disent les éléments
   *[other] Dimensions : { $n } sur { $all } sont déclarées meilleures que ne le disent les éléments
}
program-dimension = Dimension
program-more = et { $n } de plus
program-whole-evidence = Le constat dans son ensemble
program-contested = { $what } : contesté.
program-contested-by = { $what } : contesté, avec l’accord de { $who }.
program-contested-until = { $what } : contesté jusqu’au { $day }.
program-contested-by-until = { $what } : contesté jusqu’au { $day }, avec l’accord de { $who }.
program-expired = expiré
program-streams = Statut déclaré par chantier
program-stream = Chantier
program-stream-figures = Ses indicateurs
program-stream-worst = Pire indicateur
program-stream-within = Ses indicateurs sont dans leurs limites
program-stream-unknown = Trop peu d’éléments pour juger
program-note = Remarque
program-direction = «{"\u00A0"}Se dégrade{"\u00A0"}», «{"\u00A0"}stable{"\u00A0"}» et «{"\u00A0"}s’améliore{"\u00A0"}» comparent le constat d’aujourd’hui à celui du jour du rapport du { $day }{"\u00A0"}; à couleur égale, le nombre d’éléments en cause décide.
program-no-vendor-above = Ce qui ne nomme aucun prestataire dépasse le plus son budget, de { $amount }
program-vendor-above = { $vendor } dépasse le plus son budget, de { $amount }
program-vendor-none-above = Aucun prestataire ne dépasse son budget
program-with-records = { $said } ({ $records })
program-with-late = { $said } (en retard : { $records })
