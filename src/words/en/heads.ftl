## Heads of columns that several tables have

heads-id = ID
heads-title = Title
heads-record = Record
heads-score = Score
heads-owner = Owner
heads-age = Age
heads-due = Due
heads-date = Date
heads-ended = Ended
heads-state = State
heads-done = Done
heads-baseline = Baseline
heads-variance = Variance
heads-decides = Decides
heads-all-of = { $page }: nothing is recorded yet
heads-total = { $n ->
    [one] { $what }: { $n } record
   *[other] { $what }: { $n } records
}
heads-records = Records
heads-overdue-count = { $n } overdue
heads-none-recorded = none recorded
heads-count = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
