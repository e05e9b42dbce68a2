## KPI sparkline

sparkline-none = Todavía sin valores
sparkline-one = { $now } el { $day }
sparkline-trend = De { $then } el { $day } a { $now } el { $today }
sparkline-target = { $trend }; objetivo { $target }
