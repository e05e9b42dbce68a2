## The deck over all programs

over-all-waiting = { $n ->
    [0] Aucune décision n’est en attente.
    [one] { $n } décision est en attente.
   *[other] { $n } décisions sont en attente.
}
over-all-subtitle = { $n ->
    [one] { $n } programme, au { $day }
   *[other] { $n } programmes, au { $day }
}
over-all-table = Programmes, le plus grand écart d’abord
over-all-reason = Raison principale
over-all-programs-why = Ce que les programmes déclarent face à ce que disent leurs éléments, le plus grand écart d’abord
over-all-decisions-table = Décisions de tous les programmes, les plus urgentes d’abord
over-all-asked = { $n ->
    [one] { $n } décision est demandée ; aucune n’est en retard
   *[other] { $n } décisions sont demandées ; aucune n’est en retard
}
over-all-asked-all-late = { $n ->
    [one] { $n } décision est demandée ; elle est en retard
   *[other] { $n } décisions sont demandées ; toutes sont en retard
}
over-all-asked-late = { $late ->
    [one] { $n } décisions sont demandées ; { $late } est en retard
   *[other] { $n } décisions sont demandées ; { $late } sont en retard
}
over-all-decisions-why = De tous les programmes, par date limite utile
over-all-late = { $n ->
    [one] { $n } jalon ouvert est en retard ou prévu en retard, de { $days }
   *[other] { $n } jalons ouverts sont en retard ou prévus en retard, le pire de { $days }
}
over-all-finish = Fin prévue
over-all-slips-table = Jalons en retard de tous les programmes
over-all-slips-why = Jalons ouverts par rapport à leur référence, le plus grand glissement d’abord
over-all-slips-more = { $n } de plus ; { $program } et les autres programmes listent les leurs.
over-all-none-critical = { $n ->
    [one] { $n } risque ouvert, non critique
   *[other] { $n } risques ouverts, aucun critique
}
over-all-critical = { $n ->
    [one] { $n } risque critique, sur { $open } ouverts dans tous les programmes
   *[other] { $n } risques critiques, sur { $open } ouverts dans tous les programmes
}
over-all-risks-table = Les risques les plus élevés de tous les programmes
over-all-risks-why = Risques ouverts de tous les programmes, le score le plus élevé d’abord
over-all-risks-more = { $n ->
    [one] { $n } autre risque est ouvert, avec un score de { $score }.
   *[other] { $n } autres risques sont ouverts, aucun avec un score supérieur à { $score }.
}
