## Page

benefits-none = Kein Nutzen ist erfasst
benefits-metrics-alone = Kein Nutzen ist erfasst; die Messgrößen stehen für sich
benefits-measured-of = Nutzen: { $measured } von { $all } gemessen; { $due } bis heute fällig
benefits-progress = Fortschritt
benefits-benefits = Nutzen
benefits-metrics = Messgrößen
benefits-benefit = Nutzen
benefits-before = Vorher
benefits-measured = Gemessen
benefits-forecast = Prognose
benefits-target = Ziel
benefits-target-met = erreicht
benefits-target-missed = nicht erreicht
benefits-not-yet = noch nicht
benefits-metric = Messgröße
benefits-better-is = Besser ist
benefits-more = mehr
benefits-less = weniger
benefits-latest = Aktuell
benefits-before-that = Davor
