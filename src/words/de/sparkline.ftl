## KPI sparkline

sparkline-none = Noch keine Werte
sparkline-one = { $now } am { $day }
sparkline-trend = Von { $then } am { $day } auf { $now } am { $today }
sparkline-target = { $trend }; Ziel { $target }
