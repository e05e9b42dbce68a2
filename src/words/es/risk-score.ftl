## Score of a risk over time

risk-score-from-score = { $severity } desde { $score }
risk-score-move = { $score } desde el { $day }
risk-score-described = Puntuación del riesgo: { $moves }.
risk-score-described-target-by = Puntuación del riesgo: { $moves }. Objetivo { $score } para el { $day }.
risk-score-described-target = Puntuación del riesgo: { $moves }. Objetivo { $score }.
risk-score-measure = Puntuación a lo largo del tiempo: probabilidad × impacto, de 1 a 25
risk-score-doubled = La puntuación se ha duplicado hasta { $now } desde el { $day }
risk-score-risen = La puntuación ha subido de { $then } a { $now } desde el { $day }
risk-score-fallen = La puntuación ha bajado de { $then } a { $now } desde el { $day }
risk-score-target = Objetivo
risk-score-target-score = Objetivo { $score }
risk-score-target-day = para el { $day }
risk-score-closed-at = Cerrado en
risk-score-now = Ahora
risk-score-found = { $score }: { $note }
risk-score-caption = Puntuación por el día desde el que valía
risk-score-from = Desde
risk-score-what-found = Qué se constató
