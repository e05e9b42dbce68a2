## KPI trend

kpi-trend-target = Cible
kpi-trend-measure = Hebdomadaire, calculé à partir des éléments tels qu’ils étaient
kpi-trend-measure-with-limits = Hebdomadaire, calculé à partir des éléments tels qu’ils étaient ; en pointillé : cible et limites
kpi-trend-described = { $headline }, au { $day }
kpi-trend-none = { $measure } : pas encore de valeur
kpi-trend-now = { $measure } : { $now }
kpi-trend-held = { $measure } : { $now }, comme le { $day }
kpi-trend-risen = { $measure } : { $now }, en hausse, contre { $then } le { $day }
kpi-trend-fallen = { $measure } : { $now }, en baisse, contre { $then } le { $day }
kpi-trend-up = En hausse, de { $then } le { $day } à { $now }
kpi-trend-down = En baisse, de { $then } le { $day } à { $now }
kpi-trend-unchanged = Sans changement depuis le { $day }
kpi-trend-back = De nouveau { $now }, comme le { $day }
kpi-trend-caption = { $measure }, pour les semaines où la valeur a changé
kpi-trend-value = Valeur
