## Stakeholder grid

stakeholder-grid-score-1 = Sehr gering
stakeholder-grid-score-2 = Gering
stakeholder-grid-score-3 = Mittel
stakeholder-grid-score-4 = Hoch
stakeholder-grid-score-5 = Sehr hoch
stakeholder-grid-described = Stakeholder nach Einfluss und Interesse, Stand { $day }. { $headline }.
stakeholder-grid-measure = Einfluss nach oben, Interesse nach rechts; unter jedem Namen, wo die Person steht und stehen sollte
stakeholder-grid-none = Für keinen Stakeholder sind Einfluss und Interesse erfasst
stakeholder-grid-all-stand = Soweit erfasst, steht jeder Stakeholder, wo das Programm ihn braucht
stakeholder-grid-away = { $n ->
    [one] { $n } von { $all } Stakeholdern steht noch nicht, wo das Programm ihn braucht, { $strong } mit hohem Einfluss
   *[other] { $n } von { $all } Stakeholdern stehen noch nicht, wo das Programm sie braucht, { $strong } mit hohem Einfluss
}
stakeholder-grid-full = { $n } weitere stehen in vollen Feldern; alle stehen in der Tabelle.
stakeholder-grid-unrated = { $n ->
    [one] Für { $n } Person sind Einfluss oder Interesse nicht erfasst.
   *[other] Für { $n } Personen sind Einfluss oder Interesse nicht erfasst.
}
stakeholder-grid-unplaced = { $n ->
    [one] Wo { $n } Stakeholder steht oder stehen sollte, ist nicht erfasst.
   *[other] Wo { $n } Stakeholder stehen oder stehen sollten, ist nicht erfasst.
}
stakeholder-grid-caption = Stakeholder, zuerst jene, die anders stehen sollten
stakeholder-grid-stakeholder = Stakeholder
stakeholder-grid-influence = Einfluss
stakeholder-grid-interest = Interesse
stakeholder-grid-stands = Steht
stakeholder-grid-should-stand = Sollte stehen
stakeholder-grid-unknown = nicht erfasst
stakeholder-grid-label = { $name }: { $now }
stakeholder-grid-label-should = { $name }: { $now }, sollte { $wanted } sein
stakeholder-grid-more = und { $n } weitere
