## KPI trend

kpi-trend-target = 目標
kpi-trend-measure = 当時の記録から週次で算出。点線は目標としきい値
kpi-trend-described = { $headline }（{ $day }時点）
kpi-trend-none = { $measure }：値はまだありません
kpi-trend-now = { $measure }：{ $now }
kpi-trend-held = { $measure }：{ $now }（{ $day }と同じ）
kpi-trend-moved = { $measure }：{ $now }（{ $day }は{ $then }）
kpi-trend-from = { $day }は{ $then }
kpi-trend-unchanged = { $day }と同じ
kpi-trend-caption = { $measure }（値が動いた週）
kpi-trend-value = 値
