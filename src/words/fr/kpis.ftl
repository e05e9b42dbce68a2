## Measures

kpis-none = Aucun indicateur n’a encore de valeur
kpis-none-red = Aucun indicateur n’est au-delà de sa limite rouge
kpis-some-red = { $n ->
    [one] { $n } indicateur sur { $all } est au-delà de la limite rouge
   *[other] { $n } indicateurs sur { $all } sont au-delà de la limite rouge
}
kpis-red-are = Rouge : { $names }
kpis-amber-are = Orange : { $names }
kpis-all = Tous les indicateurs
kpis-all-why = Chaque chiffre est calculé à partir des éléments ; la ligne pointillée de chaque tendance est la cible.
kpis-bare = Sans valeur
kpis-bare-heading = Indicateurs sans valeur
kpis-bare-why = Un chiffre qui ne peut être établi est affiché n. d., jamais 0 ou 100 %.
kpis-by-workstream = Par chantier
kpis-by-workstream-why = { $none } : le chantier n’a aucun élément que l’indicateur prend en compte.
kpis-by-workstream-caption = Indicateurs par chantier
kpis-one-by-workstream = { $measure } par chantier
kpis-without-workstream = Sans chantier
kpis-counted-apart = { $n ->
    [one] Compté pour son chantier seulement, pas pour le programme : { $links }
   *[other] Comptés pour leurs chantiers seulement, pas pour le programme : { $links }
}
kpis-caption = Indicateurs
kpis-head = Indicateur
kpis-in-business-days = { $measure }, en jours ouvrés
kpis-now = Actuel
kpis-trend = Tendance
kpis-target = Cible
kpis-against = Face aux limites
kpis-missed = cible manquée, dans les limites
kpis-target-missed = cible manquée, pas de limites
kpis-target-met = cible atteinte, pas de limites
kpis-unlimited = pas de limites
kpis-median = Médiane
kpis-value = Valeur
kpis-made-of = Composé de
kpis-limits = Limites
kpis-set-in = Fixé dans
kpis-records = Éléments
kpis-formula = Formule
kpis-key = Clé
kpis-limit-target = cible { $value }
kpis-limit-amber = { $way ->
    [up] orange en dessous de { $value }
    [down] orange au-dessus de { $value }
   *[other] orange au-delà de ±{"\u00A0"}{ $value }
}
kpis-limit-red = { $way ->
    [up] rouge en dessous de { $value }
    [down] rouge au-dessus de { $value }
   *[other] rouge au-delà de ±{"\u00A0"}{ $value }
}
kpis-no-limits = aucune : affiché pour information
kpis-from-metric = mesure { $links }
kpis-from-charter = charte { $charter }
kpis-from-with = { $source } ({ $names })
kpis-from-defaults = valeurs par défaut de l’indicateur
kpis-name-target = cible
kpis-name-amber = orange
kpis-name-red = rouge
kpis-more = et { $n } de plus
kpis-why-bare = Pourquoi il n’y a pas de valeur
