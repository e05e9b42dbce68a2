## KPI trend

kpi-trend-target = Objetivo
kpi-trend-measure = Semanal, calculado con los registros de cada momento
kpi-trend-measure-with-limits = Semanal, calculado con los registros de cada momento; con puntos: objetivo y límites
kpi-trend-described = { $headline }, a { $day }
kpi-trend-none = { $measure }: todavía sin valor
kpi-trend-now = { $measure }: { $now }
kpi-trend-held = { $measure }: { $now }, igual que el { $day }
kpi-trend-risen = { $measure }: { $now }, más que { $then } el { $day }
kpi-trend-fallen = { $measure }: { $now }, menos que { $then } el { $day }
kpi-trend-up = Al alza, de { $then } el { $day } a { $now }
kpi-trend-down = A la baja, de { $then } el { $day } a { $now }
kpi-trend-unchanged = Sin cambios desde el { $day }
kpi-trend-back = De nuevo { $now }, igual que el { $day }
kpi-trend-caption = { $measure }, en las semanas en que cambió
kpi-trend-value = Valor
