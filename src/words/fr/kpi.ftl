## Why there is no value: { $needs } is one of the messages below that end so

kpi-unknown = n. d. : { $why }
kpi-why = { $why }.
kpi-needs-record = { $kind ->
   *[other] { $needs } (aucun élément de ce type : { $one })
}
kpi-needs-field = { $of ->
    [1] { $needs } (`{ $field }` manque ; { $one } : { $without } sur { $of })
   *[other] { $needs } (`{ $field }` manque ; { $many } : { $without } sur { $of })
}

## Measures: name, formula, and what is missing where there is no value

kpi-milestone-on-time-title = Jalons tenus dans les délais
kpi-milestone-on-time-definition = Jalons atteints au plus tard à leur date de référence, divisés par ceux dont la date de référence est passée ou qui sont atteints. Les jalons annulés ne comptent pas.
kpi-milestone-on-time-needs = aucun jalon n’a de `baseline` échue ni d’`actual`
kpi-schedule-variance-title = Écart de délai, moyenne
kpi-schedule-variance-definition = Moyenne, sur tous les jalons non annulés, des jours entre la référence et la fin. La fin est la date réelle, à défaut la prévision (sans elle, la référence), mais jamais avant la date d’arrêté : ce qui devrait être terminé et ne l’est pas a au moins le retard d’aujourd’hui.
kpi-schedule-variance-needs = il n’y a aucun jalon avec une `baseline`
kpi-schedule-variance-near-title = Écart de délai, 90 prochains jours
kpi-schedule-variance-near-definition = Pour les jalons ouverts dont la référence ou la prévision tombe dans les 90 prochains jours : jours entre prévision et référence, en avance ou en retard, divisés par les jours entre le début du programme et les dates de référence.
kpi-schedule-variance-near-needs = aucun jalon ouvert n’a de `baseline` ni de `forecast` dans les 90 prochains jours
kpi-scope-change-title = Évolution du périmètre sur 30 jours
kpi-scope-change-definition = Somme des poids de périmètre des changements approuvés au cours des 30 derniers jours, divisée par le poids des jalons présents dès l’origine dans le périmètre. À côté figure le nombre de ces changements et de ceux sans poids.
kpi-scope-change-needs = aucun jalon ne faisait partie du périmètre dès l’origine (sans `added`)
kpi-decision-latency-title = Délai de décision, médiane
kpi-decision-latency-definition = Médiane des jours ouvrés entre la demande et la décision pour les décisions prises au cours des 90 derniers jours. À côté figure l’ancienneté médiane, en jours ouvrés, de celles qui sont ouvertes.
kpi-decision-latency-needs = aucune décision n’a été prise (`decided`) au cours des 90 derniers jours
kpi-dependency-aging-title = Ancienneté des dépendances, moyenne
kpi-dependency-aging-definition = Moyenne des jours écoulés depuis leur déclaration pour les dépendances non livrées.
kpi-dependency-aging-needs = il n’y a aucune dépendance sans date `delivered`
kpi-critical-risks-title = Risques critiques ouverts
kpi-critical-risks-definition = Risques ouverts dont probabilité × impact atteint au moins 15 ; parmi eux, les non traités : sans responsable, sans réponse ou sans action ouverte.
kpi-critical-risks-needs = aucun risque n’est enregistré
kpi-risk-burn-down-title = Réduction des risques par mois
kpi-risk-burn-down-definition = Part des risques ouverts il y a trente jours avec un score d’au moins 10 qui sont aujourd’hui clos ou sous 10.
kpi-risk-burn-down-needs = il y a trente jours, aucun risque n’était ouvert avec un score d’au moins 10
kpi-risk-exposure-title = Exposition aux risques
kpi-risk-exposure-definition = Somme de probabilité × impact des risques ouverts ; en valeur monétaire, somme des coûts probables pondérés par la probabilité (5, 20, 40, 70 et 90 % pour 1 à 5).
kpi-risk-exposure-needs = aucun risque n’est enregistré
kpi-issue-reopen-title = Problèmes rouverts
kpi-issue-reopen-definition = Problèmes clos au moins une fois puis rouverts, divisés par ceux qui ont été clos au moins une fois.
kpi-issue-reopen-needs = aucun problème n’a encore été clos (`closed`)
kpi-readiness-title = Préparation de la mise en production
kpi-readiness-definition = Critères remplis, divisés par tous les critères des points de passage à examiner : ceux non franchis dont la revue a lieu dans 30 jours au plus, et le prochain. Un critère levé par dérogation n’est pas rempli ; il est compté à part.
kpi-readiness-needs = aucun point de passage non franchi n’a de `criterion`
kpi-defect-escape-title = Défauts découverts après la mise en production
kpi-defect-escape-definition = Dernière valeur de la mesure qui le suit, avec les limites propres à cette mesure. Une mesure de l’ensemble du programme prime sur celles des chantiers, dont la moyenne est affichée.
kpi-defect-escape-needs = aucune mesure avec `measures = "defect-escape"` n’a de point
kpi-change-failure-title = Taux d’échec des changements
kpi-change-failure-definition = Dernière valeur de la mesure qui le suit, avec ses propres limites ; à défaut, les mises en production échouées ou annulées, divisées par celles qui ont un résultat.
kpi-change-failure-needs = aucune mesure avec `measures = "change-failure"` n’a de point et aucune mise en production n’a d’`outcome`
kpi-time-to-restore-title = Délai de rétablissement du service
kpi-time-to-restore-definition = Dernière valeur de la mesure qui le suit, avec ses propres limites ; à défaut, la moyenne des heures jusqu’au rétablissement sur les mises en production qui les indiquent. À côté figure la médiane.
kpi-time-to-restore-needs = aucune mesure avec `measures = "time-to-restore"` n’a de point et aucune mise en production n’indique `restored`
kpi-stakeholder-confidence-title = Confiance des parties prenantes
kpi-stakeholder-confidence-definition = Dernière valeur de la mesure qui la suit, sur sa propre échelle et avec ses propres limites. Une mesure de l’ensemble du programme prime sur celles des chantiers, dont la moyenne est affichée.
kpi-stakeholder-confidence-needs = aucune mesure avec `measures = "stakeholder-confidence"` n’a de point
kpi-team-friction-title = Frictions dans les équipes
kpi-team-friction-definition = Dernière valeur de la mesure qui les suit, sur sa propre échelle et avec ses propres limites. Une mesure de l’ensemble du programme prime sur celles des chantiers, dont la moyenne est affichée.
kpi-team-friction-needs = aucune mesure avec `measures = "team-friction"` n’a de point
kpi-communication-sla-title = Communications envoyées à l’échéance
kpi-communication-sla-definition = Communications envoyées au plus tard à leur échéance, divisées par celles échues à la date d’arrêté. À côté figure le nombre de celles en retard.
kpi-communication-sla-needs = aucune communication n’a d’échéance (`due`) passée
kpi-action-closure-title = Actions closes à l’échéance
kpi-action-closure-definition = Actions réalisées au plus tard à leur échéance, divisées par celles échues à la date d’arrêté. À côté figure le nombre de celles en retard.
kpi-action-closure-needs = aucune action n’a d’échéance (`due`) passée
kpi-benefits-realization-title = Bénéfices réalisés
kpi-benefits-realization-definition = Pour les bénéfices échus à la date d’arrêté : progrès de la valeur initiale à la dernière mesure, divisé par le progrès de la valeur initiale à la cible, sommé par unité ; pour plusieurs unités, la moyenne. À côté figure la médiane. Un bénéfice échu jamais mesuré compte comme aucun progrès.
kpi-benefits-realization-needs = aucun bénéfice échu n’a de `[[measurement]]`
kpi-cost-variance-title = Coût prévu par rapport à la référence
kpi-cost-variance-definition = Coût estimé à l’achèvement moins budget à l’achèvement, divisé par le budget à l’achèvement. L’estimation est la somme des dépenses et des prévisions des mois postérieurs à la dernière imputation de chaque ligne (pour une ligne sans prévision, le montant planifié).
kpi-cost-variance-needs = aucune ligne budgétaire n’a de montant `planned`
kpi-governance-effectiveness-title = Escalades résolues durablement
kpi-governance-effectiveness-definition = Escalades résolues dont le problème n’a pas été rouvert depuis, divisées par toutes celles qui ont été résolues.
kpi-governance-effectiveness-needs = aucun problème n’a d’`escalated` avec une date `resolved`
