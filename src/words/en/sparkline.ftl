## KPI sparkline

sparkline-none = No values yet
sparkline-one = { $now } on { $day }
sparkline-trend = From { $then } on { $day } to { $now } on { $today }
sparkline-target = { $trend }; target { $target }
