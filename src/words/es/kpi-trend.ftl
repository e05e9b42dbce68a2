## KPI trend

kpi-trend-target = Objetivo
kpi-trend-measure = Semanal, calculado con los registros de cada momento; con puntos: objetivo y límites
kpi-trend-described = { $headline }, a { $day }
kpi-trend-none = { $measure }: todavía sin valor
kpi-trend-now = { $measure }: { $now }
kpi-trend-held = { $measure }: { $now }, igual que el { $day }
kpi-trend-moved = { $measure }: { $now }, frente a { $then } el { $day }
kpi-trend-from = Frente a { $then } el { $day }
kpi-trend-unchanged = Igual que el { $day }
kpi-trend-caption = { $measure }, en las semanas en que cambió
kpi-trend-value = Valor
