## Decision latency

decision-latency-described = Délai de décision au { $day }. { $headline }.
decision-latency-measure = Jours ouvrés depuis la demande, la plus longue attente d’abord ; en contour : prises ces 90 derniers jours
decision-latency-none = Aucune décision n’est ouverte ni prise récemment
decision-latency-none-waiting = Aucune décision n’est en attente
decision-latency-waiting = { $n ->
    [one] { $n } décision en attente, depuis
   *[other] { $n } décisions en attente, la plus ancienne depuis
} { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}
decision-latency-taken = Prise
decision-latency-late = { $days } ({ $overdue })
decision-latency-target = Cible { $n }{"\u00A0"}jours ouvrés
decision-latency-open-overdue = { $state }, en retard
decision-latency-caption = Jours ouvrés de la demande à la décision, ou à ce jour
decision-latency-days = Jours ouvrés
