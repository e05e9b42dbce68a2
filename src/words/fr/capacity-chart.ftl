## Capacity by team and month

capacity-chart-measure = Personnes nécessaires en part des personnes disponibles (%), par équipe et par mois ; dessous, combien manquent ou restent libres
capacity-chart-described = Capacité au { $day }. { $headline }.
capacity-chart-key-up-to = Jusqu’à { $percent }
capacity-chart-key-below = Moins de { $percent }
capacity-chart-key-from = À partir de { $percent }
capacity-chart-none = Aucune équipe n’a de capacité enregistrée
capacity-chart-none-ahead = Aucun mois à venir n’a de capacité enregistrée
capacity-chart-enough = Chaque équipe a les personnes nécessaires pour chaque mois enregistré
capacity-chart-short = Personnel insuffisant dans { $over } cas sur { $all } (équipe et mois à venir) ; le pire : { $team } en { $month }, il en manque { $short }
capacity-chart-own = Personnel insuffisant dans { $over } mois sur { $all } à partir de celui-ci ; le pire : { $month }, il en manque { $short }
capacity-chart-own-all = { $all ->
    [one] Personnel insuffisant dans le seul mois à partir de celui-ci : { $month }, il en manque { $short }
   *[other] Personnel insuffisant dans les { $all } mois à partir de celui-ci ; le pire : { $month }, il en manque { $short }
}
capacity-chart-months = { $shown } mois sur { $all } sont dessinés ; les tableaux les contiennent tous.
capacity-chart-nobody = aucun
capacity-chart-caption = Personnes disponibles et nécessaires par équipe et par mois, en équivalents temps plein
capacity-chart-spare = Libres
