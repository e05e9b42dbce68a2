## Risk matrix

risk-matrix-likelihood-1 = Rare
risk-matrix-likelihood-2 = Unlikely
risk-matrix-likelihood-3 = Possible
risk-matrix-likelihood-4 = Likely
risk-matrix-likelihood-5 = Almost sure
risk-matrix-impact-1 = Minor
risk-matrix-impact-2 = Low
risk-matrix-impact-3 = Moderate
risk-matrix-impact-4 = Major
risk-matrix-impact-5 = Severe
risk-matrix-measure = Likelihood by impact; the number in the corner is the score
risk-matrix-impact = Impact
risk-matrix-likelihood = Likelihood
risk-matrix-up-first = { $n ->
    [one] One risk moved up
   *[other] { OPENING($n) } risks moved up
}
risk-matrix-down-first = { $n ->
    [one] One risk moved down
   *[other] { OPENING($n) } risks moved down
}
risk-matrix-new-first = { $n ->
    [one] One risk is new
   *[other] { OPENING($n) } risks are new
}
risk-matrix-down-next = { $n ->
    [one] one down
   *[other] { SPELT($n) } down
}
risk-matrix-new-next = { $n ->
    [one] one is new
   *[other] { SPELT($n) } are new
}
risk-matrix-and-open = { $n ->
    [one] { $moved }; { $n } is open
   *[other] { $moved }; { $n } are open
}
risk-matrix-none-open = No risk is open
risk-matrix-none-moved = none moved since { $day }
risk-matrix-open-none-critical = { $n ->
    [one] One risk is open and not critical
   *[other] { OPENING($n) } risks are open, none critical
}
risk-matrix-one-critical = One risk is open and critical
risk-matrix-open-critical = { OPENING($n) } risks are open, { $critical } critical
risk-matrix-described = Risk matrix, likelihood by impact, as of { $day }. { $headline }.
risk-matrix-described-moves = { $moves }.
risk-matrix-rose = { $id } rose to { $score }
risk-matrix-fell = { $id } fell to { $score }
risk-matrix-hidden = { $n ->
    [one] One risk is counted in its cell; the RAID log names it.
   *[other] { OPENING($n) } risks are counted in their cells; the RAID log names them.
}
risk-matrix-caption = Open risks by likelihood and impact
risk-matrix-risk = Risk
risk-matrix-movement = Movement
risk-matrix-level = { $n } { $name }
risk-matrix-is-new = new
risk-matrix-up-from = up from { $n }
risk-matrix-down-from = down from { $n }
risk-matrix-same-score = moved, same score
risk-matrix-unchanged = unchanged
risk-matrix-crowd = { $n ->
    [one] { $n }{"\u00A0"}risk
   *[other] { $n }{"\u00A0"}risks
}
