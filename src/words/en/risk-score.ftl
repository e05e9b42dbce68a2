## Score of a risk over time

risk-score-from-score = { $severity } from { $score }
risk-score-move = { $score } from { $day }
risk-score-described = Score of the risk: { $moves }.
risk-score-described-target-by = Score of the risk: { $moves }. Target { $score } by { $day }.
risk-score-described-target = Score of the risk: { $moves }. Target { $score }.
risk-score-measure = Score over time: likelihood × impact, 1 to 25
risk-score-doubled = The score has doubled to { $now } since { $day }
risk-score-risen = The score has risen from { $then } to { $now } since { $day }
risk-score-fallen = The score has fallen from { $then } to { $now } since { $day }
risk-score-target = Target
risk-score-target-score = Target { $score }
risk-score-target-day = by { $day }
risk-score-closed-at = Closed at
risk-score-now = Now
risk-score-found = { $score }: { $note }
risk-score-caption = Score by the day from which it stood
risk-score-from = From
risk-score-what-found = What was found
