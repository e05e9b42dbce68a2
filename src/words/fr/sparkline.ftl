## KPI sparkline

sparkline-none = Pas encore de valeurs
sparkline-one = { $now } le { $day }
sparkline-trend = De { $then } le { $day } à { $now } le { $today }
sparkline-target = { $trend } ; cible { $target }
