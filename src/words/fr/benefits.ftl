## Page

benefits-none = Aucun bénéfice n’est enregistré
benefits-metrics-alone = Aucun bénéfice n’est enregistré ; les mesures sont seules
benefits-measured-of = Bénéfices mesurés : { $measured } sur { $all } ; échus à ce jour : { $due }
benefits-progress = Avancement
benefits-benefits = Bénéfices
benefits-metrics = Mesures
benefits-benefit = Bénéfice
benefits-before = Avant
benefits-measured = Mesuré
benefits-forecast = Prévision
benefits-target = Cible
benefits-target-met = atteinte
benefits-target-missed = non atteinte
benefits-not-yet = pas encore
benefits-metric = Mesure
benefits-better-is = Mieux vaut
benefits-more = plus
benefits-less = moins
benefits-latest = Dernière
benefits-before-that = Précédente
