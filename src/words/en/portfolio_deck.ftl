## The deck over all programs

over-all-waiting = { $n ->
    [0] No decision is waiting.
    [one] { OPENING($n) } decision is waiting.
   *[other] { OPENING($n) } decisions are waiting.
}
over-all-subtitle = { $n ->
    [one] { $n } program as of { $day }
   *[other] { $n } programs as of { $day }
}
over-all-table = Programs, the largest gap first
over-all-reason = Main reason
over-all-programs-why = What programs report beside what their records say, the largest gap first
over-all-decisions-table = Decisions of all programs, the most urgent first
over-all-asked = { $n ->
    [one] { OPENING($n) } decision is asked for; none is overdue
   *[other] { OPENING($n) } decisions are asked for; none is overdue
}
over-all-asked-all-late = { $n ->
    [one] { OPENING($n) } decision is asked for; it is overdue
   *[other] { OPENING($n) } decisions are asked for; all are overdue
}
over-all-asked-late = { $late ->
    [one] { OPENING($n) } decisions are asked for; { SPELT($late) } is overdue
   *[other] { OPENING($n) } decisions are asked for; { SPELT($late) } are overdue
}
over-all-decisions-why = Of all programs, by the last useful day
over-all-late = { $n ->
    [one] { OPENING($n) } open milestone is late or forecast late, by { $days }
   *[other] { OPENING($n) } open milestones are late or forecast late, the furthest by { $days }
}
over-all-finish = Forecast finish
over-all-slips-table = Late milestones of all programs
over-all-slips-why = Open milestones against their baselines, the largest slip first
over-all-slips-more = { $n } more; { $program } and the other programs list theirs.
over-all-none-critical = { $n ->
    [one] { OPENING($n) } risk is open, none of them critical
   *[other] { OPENING($n) } risks are open, none of them critical
}
over-all-critical = { $n ->
    [one] { OPENING($n) } risk is critical, of { $open } open in all programs
   *[other] { OPENING($n) } risks are critical, of { $open } open in all programs
}
over-all-risks-table = The highest risks of all programs
over-all-risks-why = Open risks of all programs, the highest score first
over-all-risks-more = { $n ->
    [one] { OPENING($n) } more risk is open, with a score of { $score }.
   *[other] { OPENING($n) } more risks are open, none with a score above { $score }.
}
