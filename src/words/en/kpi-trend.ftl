## KPI trend

kpi-trend-target = Target
kpi-trend-measure = Weekly, computed from the records as they were
kpi-trend-measure-with-limits = Weekly, computed from the records as they were; dotted lines are target and limits
kpi-trend-described = { $headline }, as of { $day }
kpi-trend-none = { $measure }: no value yet
kpi-trend-now = { $measure }: { $now }
kpi-trend-held = { $measure }: { $now }, as on { $day }
kpi-trend-risen = { $measure }: { $now }, up from { $then } on { $day }
kpi-trend-fallen = { $measure }: { $now }, down from { $then } on { $day }
kpi-trend-up = Up from { $then } on { $day } to { $now }
kpi-trend-down = Down from { $then } on { $day } to { $now }
kpi-trend-unchanged = Unchanged since { $day }
kpi-trend-back = Back at { $now }, as on { $day }
kpi-trend-caption = { $measure }, on the weeks in which it moved
kpi-trend-value = Value
