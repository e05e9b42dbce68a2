## KPI trend

kpi-trend-target = 目標
kpi-trend-measure = 当時の記録から週次で算出
kpi-trend-measure-with-limits = 当時の記録から週次で算出。点線は目標としきい値
kpi-trend-described = { $headline }（{ $day }時点）
kpi-trend-none = { $measure }：値はまだありません
kpi-trend-now = { $measure }：{ $now }
kpi-trend-held = { $measure }：{ $now }（{ $day }と同じ）
kpi-trend-risen = { $measure }：{ $now }（{ $day }の{ $then }から上昇）
kpi-trend-fallen = { $measure }：{ $now }（{ $day }の{ $then }から低下）
kpi-trend-up = { $day }の{ $then }から{ $now }へ上昇
kpi-trend-down = { $day }の{ $then }から{ $now }へ低下
kpi-trend-unchanged = { $day }から変化なし
kpi-trend-back = { $day }と同じ{ $now }に戻る
kpi-trend-caption = { $measure }（値が動いた週）
kpi-trend-value = 値
