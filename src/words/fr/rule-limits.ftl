## Limits of the evidence: what each limits

rule-limit-external-slip-red = Jours dont la prévision d’un jalon ouvert promis à l’extérieur peut dépasser sa référence ; au-delà, rouge.
rule-limit-slip-red = Jours dont la prévision d’un jalon ouvert peut dépasser sa référence ; au-delà, rouge.
rule-limit-slip-amber = Jours dont la prévision d’un jalon ouvert peut dépasser sa référence ; au-delà, orange.
rule-limit-on-time-least-due = Jalons devant être échus avant que la part atteinte à temps puisse être rouge.
rule-limit-critical-amber = Risques critiques ouverts à partir desquels c’est orange.
rule-limit-critical-red = Risques critiques ouverts à partir desquels c’est rouge.
rule-limit-top-risk-review = Jours depuis la dernière revue d’un risque majeur ; au-delà, orange.
rule-limit-gate-near = Jours avant la revue d’un point de passage à partir desquels sa préparation compte.
rule-limit-readiness-amber = Part des critères d’un point de passage proche à remplir ; en deçà, orange.
rule-limit-readiness-red = Part des critères d’un point de passage proche à remplir ; en deçà, rouge.
rule-limit-demand-amber = Part dont le besoin d’un mois dépasse les personnes disponibles ; orange à partir de là.
rule-limit-demand-red = Part dont le besoin d’un mois dépasse les personnes disponibles ; rouge à partir de là.
rule-limit-demand-months = Mois examinés à l’avance.
rule-limit-decision-red = Jours ouvrés pendant lesquels une décision peut rester ouverte après sa date limite utile ; au-delà, rouge.
rule-limit-dependency-near = Jours avant un jalon à partir desquels sa dépendance en retard est rouge.
rule-limit-others-red = Dimensions hors délais, coûts et risques devant être rouges pour que l’ensemble le soit.
rule-limit-stale-cadences = Ancienneté du dernier rapport, en périodicités ; au-delà, il est périmé.
rule-limit-default-cadence = Jours entre deux rapports lorsque le programme ne donne pas de périodicité.
