## Score of a risk over time

risk-score-from-score = { $severity }は{ $score }以上
risk-score-move = { $day }から{ $score }
risk-score-described = リスクのスコア：{ $moves }。
risk-score-described-target-by = リスクのスコア：{ $moves }。目標は{ $day }までに{ $score }。
risk-score-described-target = リスクのスコア：{ $moves }。目標{ $score }。
risk-score-measure = スコアの推移：発生確率×影響度、1〜25
risk-score-doubled = スコアは{ $day }以降2倍の{ $now }に上昇
risk-score-risen = スコアは{ $day }以降{ $then }から{ $now }に上昇
risk-score-fallen = スコアは{ $day }以降{ $then }から{ $now }に低下
risk-score-target = 目標
risk-score-target-score = 目標{ $score }
risk-score-target-day = { $day }まで
risk-score-closed-at = 終結時
risk-score-now = 現在
risk-score-found = { $score }：{ $note }
risk-score-caption = スコアとその適用開始日
risk-score-from = 開始日
risk-score-what-found = 判明したこと
