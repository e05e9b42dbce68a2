## KPI sparkline

sparkline-none = 値はまだありません
sparkline-one = { $day }に{ $now }
sparkline-trend = { $day }の{ $then }から{ $today }の{ $now }
sparkline-target = { $trend }、目標{ $target }
