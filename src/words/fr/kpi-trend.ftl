## KPI trend

kpi-trend-target = Cible
kpi-trend-measure = Hebdomadaire, calculé à partir des éléments tels qu’ils étaient ; en pointillé : cible et limites
kpi-trend-described = { $headline }, au { $day }
kpi-trend-none = { $measure } : pas encore de valeur
kpi-trend-now = { $measure } : { $now }
kpi-trend-held = { $measure } : { $now }, comme le { $day }
kpi-trend-moved = { $measure } : { $now }, contre { $then } le { $day }
kpi-trend-from = Contre { $then } le { $day }
kpi-trend-unchanged = Comme le { $day }
kpi-trend-caption = { $measure }, pour les semaines où la valeur a changé
kpi-trend-value = Valeur
