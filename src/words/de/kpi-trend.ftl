## KPI trend

kpi-trend-target = Ziel
kpi-trend-measure = Wöchentlich, berechnet aus den damaligen Einträgen
kpi-trend-measure-with-limits = Wöchentlich, berechnet aus den damaligen Einträgen; gepunktet: Ziel und Grenzwerte
kpi-trend-described = { $headline }, Stand { $day }
kpi-trend-none = { $measure }: noch kein Wert
kpi-trend-now = { $measure }: { $now }
kpi-trend-held = { $measure }: { $now }, wie am { $day }
kpi-trend-risen = { $measure }: { $now }, gestiegen von { $then } am { $day }
kpi-trend-fallen = { $measure }: { $now }, gesunken von { $then } am { $day }
kpi-trend-up = Gestiegen von { $then } am { $day } auf { $now }
kpi-trend-down = Gesunken von { $then } am { $day } auf { $now }
kpi-trend-unchanged = Unverändert seit { $day }
kpi-trend-back = Wieder { $now }, wie am { $day }
kpi-trend-caption = { $measure }, in den Wochen mit Veränderung
kpi-trend-value = Wert
