## Parts of reasons

evidence-apart = {" ; "}
evidence-and-more = { $names } ; et { $n } de plus
evidence-and-more-months = { $n ->
    [one] { $names } ; et { $n } autre mois
   *[other] { $names } ; et { $n } autres mois
}
evidence-days-ago = { $n ->
    [one] il y a { $n } jour
   *[other] il y a { $n } jours
}
evidence-unknown-day = Le clone ne contient pas les éléments de ce jour.

## Overall

evidence-dimension-is = { $rag ->
    [red] { $dimension } : rouge. { $text }
    [amber] { $dimension } : orange. { $text }
    [green] { $dimension } : vert. { $text }
   *[other] { $dimension } : gris. { $text }
}
evidence-overall-none = Les éléments ne disent rien d’aucune dimension.
evidence-overall-green = Aucune dimension ne dépasse une limite.

## Schedule

evidence-schedule-none = Aucun jalon n’est enregistré ; les éléments ne disent rien des délais.
evidence-near-beyond = { $n ->
    [one] Les prévisions des 90 prochains jours s’écartent de { $value } de la durée planifiée pour { $n } jalon ; la limite est de { $limit }.
   *[other] Les prévisions des 90 prochains jours s’écartent de { $value } de la durée planifiée pour { $n } jalons ; la limite est de { $limit }.
}
evidence-overdue-milestones = { $n ->
    [one] { $n } jalon est en retard sans qu’une nouvelle date ait été donnée : { $names }.
   *[other] { $n } jalons sont en retard sans qu’une nouvelle date ait été donnée : { $names }.
}
evidence-overdue-milestone = { $n ->
    [one] { $name } ({ $n } jour de retard, attendu le { $day })
   *[other] { $name } ({ $n } jours de retard, attendu le { $day })
}
evidence-slips-external = { $n ->
    [one] { $n } jalon promis à l’extérieur est prévu plus de { $limit } jours après la référence : { $names }.
   *[other] { $n } jalons promis à l’extérieur sont prévus plus de { $limit } jours après la référence : { $names }.
}
evidence-slips = { $n ->
    [one] { $n } jalon est prévu plus de { $limit } jours après la référence : { $names }.
   *[other] { $n } jalons sont prévus plus de { $limit } jours après la référence : { $names }.
}
evidence-slips-other = { $n ->
    [one] { $n } autre jalon est prévu plus de { $limit } jours après la référence : { $names }.
   *[other] { $n } autres jalons sont prévus plus de { $limit } jours après la référence : { $names }.
}
evidence-slip = { $n ->
    [one] { $name } avec { $n } jour de retard, le { $day }
   *[other] { $name } avec { $n } jours de retard, le { $day }
}
evidence-on-time-beyond = { $n ->
    [one] Sur { $n } jalon échu, { $value } a été atteint au plus tard à sa date de référence ; la limite est de { $limit }.
   *[other] Sur { $n } jalons échus, { $value } ont été atteints au plus tard à leur date de référence ; la limite est de { $limit }.
}
evidence-schedule-green-closed = Aucun jalon n’est ouvert.
evidence-schedule-green = { $n ->
    [one] Le seul jalon ouvert n’est pas prévu avec plus de { $limit } jours de retard.
   *[other] Sur { $n } jalons ouverts, aucun n’est prévu avec plus de { $limit } jours de retard.
}
evidence-on-time-share = { $n ->
    [one] Sur { $n } jalon échu, { $value } a été atteint au plus tard à sa date de référence
   *[other] Sur { $n } jalons échus, { $value } ont été atteints au plus tard à leur date de référence
}
evidence-schedule-green-both-closed = { $share } ; aucun jalon n’est ouvert.
evidence-schedule-green-both = { $n ->
    [one] { $share } ; le seul jalon ouvert n’est pas prévu avec plus de { $limit } jours de retard.
   *[other] { $share } ; sur { $n } jalons ouverts, aucun n’est prévu avec plus de { $limit } jours de retard.
}

## Scope

evidence-scope-none = Aucun jalon ne faisait partie du périmètre dès l’origine ; il n’y a rien à comparer.
evidence-scope-beyond = { $n ->
    [one] Les changements approuvés au cours des 30 derniers jours modifient le périmètre de { $value } ({ $n } jalon de référence) ; la limite est de { $limit }.
   *[other] Les changements approuvés au cours des 30 derniers jours modifient le périmètre de { $value } ({ $n } jalons de référence) ; la limite est de { $limit }.
}
evidence-scope-unapproved = { $n ->
    [one] { $n } jalon a été ajouté au périmètre sans changement approuvé : { $names }.
   *[other] { $n } jalons ont été ajoutés au périmètre sans changement approuvé : { $names }.
}
evidence-scope-added = { $name } ({ $day })
evidence-scope-green = Les changements approuvés au cours des 30 derniers jours modifient le périmètre de { $value } ; rien n’a été ajouté sans changement approuvé.

## Cost

evidence-cost-none = Aucune ligne budgétaire n’a de montant planifié ; les coûts ne peuvent pas être jugés.
evidence-cost-above = { $n ->
    [one] Le coût estimé à l’achèvement dépasse le budget de { $share } ({ $n } ligne budgétaire) ; la limite est de { $limit }.
   *[other] Le coût estimé à l’achèvement dépasse le budget de { $share } ({ $n } lignes budgétaires) ; la limite est de { $limit }.
}
evidence-cost-below = { $n ->
    [one] Le coût estimé à l’achèvement est inférieur de { $share } au budget ({ $n } ligne budgétaire) ; la limite est de { $limit }.
   *[other] Le coût estimé à l’achèvement est inférieur de { $share } au budget ({ $n } lignes budgétaires) ; la limite est de { $limit }.
}
evidence-cost-green-level = Le coût estimé à l’achèvement est égal au budget.
evidence-cost-green-near = Le coût estimé à l’achèvement s’écarte de moins de 0,5{"\u00A0"}% du budget.
evidence-cost-green-above = Le coût estimé à l’achèvement dépasse le budget de { $share }.
evidence-cost-green-below = Le coût estimé à l’achèvement est inférieur de { $share } au budget.

## Risk

evidence-risk-none = Aucun risque n’est enregistré ; les éléments ne disent rien des risques.
evidence-risk-green-none = { $n ->
    [one] { $n } risque est ouvert, aucun critique ; les principaux risques ont été revus à temps.
   *[other] { $n } risques sont ouverts, aucun critique ; les principaux risques ont été revus à temps.
}
evidence-risk-green = { $n ->
    [one] { $n } risque est ouvert, dont critiques : { $critical } ; les principaux risques ont été revus à temps.
   *[other] { $n } risques sont ouverts, dont critiques : { $critical } ; les principaux risques ont été revus à temps.
}
evidence-risk-critical-red = { $n ->
    [one] { $n } risque ouvert est critique, avec un score de { $score } ou plus (rouge à partir de { $limit }) : { $names }.
   *[other] { $n } risques ouverts sont critiques, avec un score de { $score } ou plus (rouge à partir de { $limit }) : { $names }.
}
evidence-risk-critical-amber = { $n ->
    [one] { $n } risque ouvert est critique, avec un score de { $score } ou plus (orange à partir de { $limit }) : { $names }.
   *[other] { $n } risques ouverts sont critiques, avec un score de { $score } ou plus (orange à partir de { $limit }) : { $names }.
}
evidence-risk-scored = { $name } (score { $score })
evidence-risk-unmanaged = { $n ->
    [one] Personne ne traite { $n } risque critique : { $names }.
   *[other] Personne ne traite { $n } risques critiques : { $names }.
}
evidence-risk-lacks = { $name } (score { $score }) : { $what }
evidence-risk-no-owner = aucun responsable
evidence-risk-no-response = aucune réponse
evidence-risk-no-action = aucune action ouverte
evidence-risk-unreviewed = { $n ->
    [one] { $n } des principaux risques n’a pas été revu au cours des { $limit } derniers jours : { $names }.
   *[other] { $n } des principaux risques n’ont pas été revus au cours des { $limit } derniers jours : { $names }.
}
evidence-risk-reviewed = { $n ->
    [one] { $name } (il y a { $n } jour)
   *[other] { $name } (il y a { $n } jours)
}

## Quality

evidence-quality-none = Aucune revue de point de passage n’a lieu dans les { $near } prochains jours, et aucune mesure de qualité n’a de valeur et de limites.
evidence-gate-day = { $day }, { $when }
evidence-gate-share = { $share }, { $waived } de plus par dérogation
evidence-gate-ahead = La revue de { $name } a lieu le { $day } ; critères remplis : { $met } sur { $all } ({ $share }) ; la limite est de { $limit }.
evidence-gate-past = La revue de { $name } devait avoir lieu le { $day } ; critères remplis : { $met } sur { $all } ({ $share }) ; la limite est de { $limit }.
evidence-metric = { $name } était à { $value } le { $day } ; la limite est de { $limit }.

## Benefits

evidence-benefits-none = Aucun bénéfice n’est encore échu.
evidence-benefits-unmeasured = { $n ->
    [one] { $n } bénéfice est échu, mais n’a pas été mesuré.
   *[other] { $n } bénéfices sont échus, mais aucun n’a été mesuré.
}
evidence-benefits-beyond = { $n ->
    [one] { $value } de ce que { $n } bénéfice aurait dû apporter à ce jour est réalisé ; la limite est de { $limit }.
   *[other] { $value } de ce que { $n } bénéfices auraient dû apporter à ce jour est réalisé ; la limite est de { $limit }.
}
evidence-benefits-green = { $n ->
    [one] { $value } de ce que { $n } bénéfice aurait dû apporter à ce jour est réalisé.
   *[other] { $value } de ce que { $n } bénéfices auraient dû apporter à ce jour est réalisé.
}

## Resources

evidence-resources-none = Aucune équipe n’a de capacité pour les { $months } prochains mois.
evidence-resources-green = Dans les { $months } prochains mois, aucune équipe n’a besoin de { $share } de personnes de plus qu’elle n’en a.
evidence-resources-short = { $n ->
    [one] { $n } équipe a besoin d’au moins { $share } de personnes de plus qu’il n’y en a : { $names }.
   *[other] { $n } équipes ont besoin d’au moins { $share } de personnes de plus qu’il n’y en a : { $names }.
}
evidence-resources-month = { $team } en { $month } de { $share }
evidence-resources-month-all = { $team } en { $month } en totalité

## Governance

evidence-governance-none = Aucune décision, aucune dépendance et aucune action échue n’est enregistrée.
evidence-decisions-late = { $n ->
    [one] { $n } décision n’a pas été prise à sa date limite utile : { $names }.
   *[other] { $n } décisions n’ont pas été prises à leur date limite utile : { $names }.
}
evidence-decisions-late-long = { $n ->
    [one] { $n } décision n’a pas été prise à sa date limite utile, dépassée de plus de { $limit } jours ouvrés : { $names }.
   *[other] { $n } décisions n’ont pas été prises à leur date limite utile, dépassée de plus de { $limit } jours ouvrés : { $names }.
}
evidence-decision-late = { $n ->
    [one] { $name } (requise pour le { $day }, il y a { $n } jour ouvré)
   *[other] { $name } (requise pour le { $day }, il y a { $n } jours ouvrés)
}
evidence-dependencies-late = { $n ->
    [one] { $n } dépendance est en retard : { $names }.
   *[other] { $n } dépendances sont en retard : { $names }.
}
evidence-dependencies-late-near = { $n ->
    [one] { $n } dépendance est en retard pour un jalon des { $limit } prochains jours : { $names }.
   *[other] { $n } dépendances sont en retard pour un jalon des { $limit } prochains jours : { $names }.
}
evidence-dependency-late = { $n ->
    [one] { $name } ({ $n } jour de retard)
   *[other] { $name } ({ $n } jours de retard)
}
evidence-actions-beyond = { $n ->
    [one] Sur { $n } action échue, { $value } a été faite à temps ; la limite est de { $limit }.
   *[other] Sur { $n } actions échues, { $value } ont été faites à temps ; la limite est de { $limit }.
}
evidence-governance-green = Aucune décision n’a dépassé sa date limite utile et aucune dépendance n’est en retard.
evidence-governance-green-actions = { $n ->
    [one] Aucune décision n’a dépassé sa date limite utile et aucune dépendance n’est en retard ; sur { $n } action échue, { $value } a été faite à temps.
   *[other] Aucune décision n’a dépassé sa date limite utile et aucune dépendance n’est en retard ; sur { $n } actions échues, { $value } ont été faites à temps.
}

## Workstreams

evidence-workstream-red = Le chantier { $title } est rouge : { $measure }, { $value } (n{"\u00A0"}={"\u00A0"}{ $n }, limite{"\u00A0"}{ $limit }).
evidence-workstream-figure = { $measure } : { $value } (n{"\u00A0"}={"\u00A0"}{ $n }, limite{"\u00A0"}{ $limit })
evidence-workstream-few = { $measure } : { $value } (n{"\u00A0"}={"\u00A0"}{ $n } : trop peu pour juger)
evidence-workstream-reported = Le chantier { $title } a été déclaré rouge en dernier lieu, le { $day }.
evidence-workstream-reported-note = Le chantier { $title } a été déclaré rouge en dernier lieu, le { $day } : { $note }.

## Rules, as the glossary lists them

evidence-rule-milestone-overdue = Un jalon ouvert a dépassé sa référence et personne n’a donné de date à venir : rouge.
evidence-rule-milestone-slip-external = Un jalon ouvert promis à l’extérieur est prévu trop de jours après sa référence : rouge.
evidence-rule-milestone-slip = Un jalon ouvert est prévu trop de jours après sa référence : orange ; rouge s’il y en a beaucoup trop.
evidence-rule-milestone-on-time = Trop peu de jalons échus ont été atteints au plus tard à leur date de référence : orange ; rouge sous la limite rouge, si assez de jalons sont échus.
evidence-rule-schedule-variance-near = Les prévisions des 90 prochains jours ont trop bougé : orange.
evidence-rule-scope-change = Les changements approuvés au cours des 30 derniers jours modifient trop le périmètre : orange ou rouge, selon les limites de l’indicateur.
evidence-rule-scope-unapproved = Quelque chose a été ajouté au périmètre sans changement approuvé : orange.
evidence-rule-cost-variance = Le coût estimé à l’achèvement est trop éloigné du budget, au-dessus ou au-dessous : orange ou rouge, selon les limites de l’indicateur.
evidence-rule-risk-unmanaged = Un risque critique n’a pas de responsable, de réponse ou d’action ouverte : rouge.
evidence-rule-risk-critical = Des risques critiques sont ouverts : orange ou rouge, selon leur nombre.
evidence-rule-risk-review = Un des principaux risques n’a pas été revu depuis trop longtemps : orange.
evidence-rule-gate-readiness = Trop peu de critères d’un point de passage proche, ou dont la date est passée, sont remplis : orange ou rouge, selon leur part ; vert s’il y en a assez.
evidence-rule-quality-metric = La dernière valeur d’une mesure de qualité face aux limites propres à cette mesure : orange ou rouge au-delà, vert en deçà.
evidence-rule-benefits-realization = Trop peu de ce que les bénéfices échus devaient apporter est réalisé : orange ou rouge, selon les limites de l’indicateur.
evidence-rule-capacity = Une équipe a besoin, dans un des prochains mois, de plus de personnes qu’elle n’en a : orange ou rouge, selon l’écart.
evidence-rule-decision-overdue = Une décision reste ouverte après sa date limite utile : orange ; rouge après plus de jours ouvrés que la limite.
evidence-rule-dependency-overdue = Une dépendance est en retard : orange ; rouge si un jalon proche l’attend.
evidence-rule-action-closure = Trop peu d’actions échues ont été faites à temps : orange ou rouge, selon les limites de l’indicateur.
evidence-rule-workstream-figure = L’indicateur propre d’un chantier est rouge alors que celui du programme ne l’est pas : rouge, et affiché, jamais masqué par le vert au-dessus.
evidence-rule-workstream-reported = Un chantier a été déclaré rouge en dernier lieu : l’ensemble est au moins orange.
evidence-rule-within-limits = Rien ne dépasse une limite : vert.
evidence-rule-no-data = Les éléments n’en disent rien : aucun constat, ce qui n’est jamais affiché en vert.
