## KPI trend

kpi-trend-target = Target
kpi-trend-measure = Weekly, computed from the records as they were; dotted lines are target and limits
kpi-trend-described = { $headline }, as of { $day }
kpi-trend-none = { $measure }: no value yet
kpi-trend-now = { $measure }: { $now }
kpi-trend-held = { $measure }: { $now }, as on { $day }
kpi-trend-moved = { $measure }: { $now }, from { $then } on { $day }
kpi-trend-from = From { $then } on { $day }
kpi-trend-unchanged = As on { $day }
kpi-trend-caption = { $measure }, on the weeks in which it moved
kpi-trend-value = Value
