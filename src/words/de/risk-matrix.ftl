## Risk matrix

risk-matrix-likelihood-1 = Selten
risk-matrix-likelihood-2 = Gering
risk-matrix-likelihood-3 = Möglich
risk-matrix-likelihood-4 = Wahrsch.
risk-matrix-likelihood-5 = Fast sicher
risk-matrix-impact-1 = Minimal
risk-matrix-impact-2 = Gering
risk-matrix-impact-3 = Mittel
risk-matrix-impact-4 = Hoch
risk-matrix-impact-5 = Gravierend
risk-matrix-measure = Wahrscheinlichkeit nach Auswirkung; die Zahl in der Ecke ist der Punktwert
risk-matrix-impact = Auswirkung
risk-matrix-likelihood = Wahrscheinlichkeit
risk-matrix-up-first = { $n ->
    [one] 1 Risiko ist gestiegen
   *[other] { $n } Risiken sind gestiegen
}
risk-matrix-down-first = { $n ->
    [one] 1 Risiko ist gesunken
   *[other] { $n } Risiken sind gesunken
}
risk-matrix-new-first = { $n ->
    [one] 1 Risiko ist neu
   *[other] { $n } Risiken sind neu
}
risk-matrix-down-next = { $n ->
    [one] 1 gesunken
   *[other] { $n } gesunken
}
risk-matrix-new-next = { $n ->
    [one] 1 ist neu
   *[other] { $n } sind neu
}
risk-matrix-and-open = { $n ->
    [one] { $moved }; { $n } ist offen
   *[other] { $moved }; { $n } sind offen
}
risk-matrix-none-open = Kein Risiko ist offen
risk-matrix-none-moved = keines hat sich seit { $day } bewegt
risk-matrix-open-none-critical = { $n ->
    [one] 1 Risiko ist offen und nicht kritisch
   *[other] { $n } Risiken sind offen, keines kritisch
}
risk-matrix-one-critical = 1 Risiko ist offen und kritisch
risk-matrix-open-critical = { $n } Risiken sind offen, { $critical } kritisch
risk-matrix-described = Risikomatrix, Wahrscheinlichkeit nach Auswirkung, Stand { $day }. { $headline }.
risk-matrix-described-moves = { $moves }.
risk-matrix-rose = { $id } stieg auf { $score }
risk-matrix-fell = { $id } sank auf { $score }
risk-matrix-hidden = { $n ->
    [one] 1 Risiko ist in seinem Feld nur gezählt; das RAID-Log nennt es.
   *[other] { $n } Risiken sind in ihren Feldern nur gezählt; das RAID-Log nennt sie.
}
risk-matrix-caption = Offene Risiken nach Wahrscheinlichkeit und Auswirkung
risk-matrix-risk = Risiko
risk-matrix-movement = Bewegung
risk-matrix-level = { $n } { $name }
risk-matrix-is-new = neu
risk-matrix-up-from = gestiegen von { $n }
risk-matrix-down-from = gesunken von { $n }
risk-matrix-same-score = bewegt, gleicher Punktwert
risk-matrix-unchanged = unverändert
risk-matrix-crowd = { $n ->
    [one] { $n }{"\u00A0"}Risiko
   *[other] { $n }{"\u00A0"}Risiken
}
