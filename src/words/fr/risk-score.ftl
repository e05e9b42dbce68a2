## Score of a risk over time

risk-score-from-score = { $severity } dès { $score }
risk-score-move = { $score } à partir du { $day }
risk-score-described = Score du risque : { $moves }.
risk-score-described-target-by = Score du risque : { $moves }. Cible { $score } au { $day }.
risk-score-described-target = Score du risque : { $moves }. Cible { $score }.
risk-score-measure = Score au fil du temps : probabilité × impact, de 1 à 25
risk-score-doubled = Le score a doublé pour atteindre { $now } depuis le { $day }
risk-score-risen = Le score est monté de { $then } à { $now } depuis le { $day }
risk-score-fallen = Le score est descendu de { $then } à { $now } depuis le { $day }
risk-score-target = Cible
risk-score-target-score = Cible { $score }
risk-score-target-day = d’ici au { $day }
risk-score-closed-at = Clos à
risk-score-now = Actuel
risk-score-found = { $score } : { $note }
risk-score-caption = Score et jour à partir duquel il vaut
risk-score-from = À partir du
risk-score-what-found = Ce qui a été constaté
