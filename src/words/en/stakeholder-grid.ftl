## Stakeholder grid

stakeholder-grid-score-1 = Very low
stakeholder-grid-score-2 = Low
stakeholder-grid-score-3 = Medium
stakeholder-grid-score-4 = High
stakeholder-grid-score-5 = Very high
stakeholder-grid-described = Stakeholders by influence and interest as of { $day }. { $headline }.
stakeholder-grid-measure = Influence upwards, interest to the right; below each name where the person stands and should stand
stakeholder-grid-none = No stakeholder has influence and interest on record
stakeholder-grid-all-stand = Every stakeholder stands where the program needs them, as far as is on record
stakeholder-grid-away = { $n ->
    [one] { OPENING($n) } of { $all } stakeholders is not yet where the program needs them, { $strong } of high influence
   *[other] { OPENING($n) } of { $all } stakeholders are not yet where the program needs them, { $strong } of high influence
}
stakeholder-grid-full = { $n } more stand in full cells; all are in the table.
stakeholder-grid-unrated = { $n ->
    [one] { OPENING($n) } person has no influence or interest on record.
   *[other] { OPENING($n) } people have no influence or interest on record.
}
stakeholder-grid-unplaced = { $n ->
    [one] Where { $n } stakeholder stands or should stand is not on record.
   *[other] Where { $n } stakeholders stand or should stand is not on record.
}
stakeholder-grid-caption = Stakeholders, those first who should stand elsewhere
stakeholder-grid-stakeholder = Stakeholder
stakeholder-grid-influence = Influence
stakeholder-grid-interest = Interest
stakeholder-grid-stands = Stands
stakeholder-grid-should-stand = Should stand
stakeholder-grid-unknown = not on record
stakeholder-grid-label = { $name }: { $now }
stakeholder-grid-label-should = { $name }: { $now }, should be { $wanted }
stakeholder-grid-more = and { $n } more
