## Score of a risk over time

risk-score-from-score = { $severity } ab { $score }
risk-score-move = { $score } ab dem { $day }
risk-score-described = Punktwert des Risikos: { $moves }.
risk-score-described-target-by = Punktwert des Risikos: { $moves }. Ziel { $score } bis { $day }.
risk-score-described-target = Punktwert des Risikos: { $moves }. Ziel { $score }.
risk-score-measure = Punktwert im Zeitverlauf: Wahrscheinlichkeit × Auswirkung, 1 bis 25
risk-score-doubled = Der Punktwert hat sich seit { $day } auf { $now } verdoppelt
risk-score-risen = Der Punktwert ist seit { $day } von { $then } auf { $now } gestiegen
risk-score-fallen = Der Punktwert ist seit { $day } von { $then } auf { $now } gesunken
risk-score-target = Ziel
risk-score-target-score = Ziel { $score }
risk-score-target-day = bis { $day }
risk-score-closed-at = Geschlossen bei
risk-score-now = Jetzt
risk-score-found = { $score }: { $note }
risk-score-caption = Punktwert nach dem Tag, ab dem er galt
risk-score-from = Ab
risk-score-what-found = Feststellung
