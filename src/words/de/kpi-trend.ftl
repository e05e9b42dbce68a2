## KPI trend

kpi-trend-target = Ziel
kpi-trend-measure = Wöchentlich, berechnet aus den damaligen Einträgen; gepunktet: Ziel und Grenzwerte
kpi-trend-described = { $headline }, Stand { $day }
kpi-trend-none = { $measure }: noch kein Wert
kpi-trend-now = { $measure }: { $now }
kpi-trend-held = { $measure }: { $now }, wie am { $day }
kpi-trend-moved = { $measure }: { $now }, nach { $then } am { $day }
kpi-trend-from = Nach { $then } am { $day }
kpi-trend-unchanged = Wie am { $day }
kpi-trend-caption = { $measure }, in den Wochen mit Veränderung
kpi-trend-value = Wert
