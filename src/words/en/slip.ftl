## Milestone slip

slip-measure = Expected date of each milestone over time; the dashed diagonal is the day itself
slip-measure-reports = Expected date at each report
slip-baseline-of = Baseline of { $id }
slip-report-date = Date of the report
slip-expected-date = Expected date
slip-only-kept = The only milestone kept its date
slip-all-kept = { $n ->
    [2] Both milestones kept their dates
   *[other] All { $n } milestones kept their dates
}
slip-both-moved = both milestones moved
slip-all-moved = all { $n } milestones moved
slip-some-moved = { $n } of { $all } milestones moved
slip-some-kept = { $n ->
    [one] { $n } of { $all } milestones kept its date
   *[other] { $n } of { $all } milestones kept their dates
}
slip-moved-cancelled = { $name } moved before it was cancelled
slip-overdue = { $n ->
    [one] { $name } is { $n }{"\u00A0"}day late and has no new date
   *[other] { $name } is { $n }{"\u00A0"}days late and has no new date
}
slip-slipped = { $n ->
    [one] { $name } slipped { $n }{"\u00A0"}day, done on { $day }
   *[other] { $name } slipped { $n }{"\u00A0"}days, done on { $day }
}
slip-slips = { $n ->
    [one] { $name } slips { $n }{"\u00A0"}day to { $day }
   *[other] { $name } slips { $n }{"\u00A0"}days to { $day }
}
slip-done-on-baseline = { $name } moved and was done on its baseline, { $day }
slip-back-at-baseline = { $name } moved and is back at its baseline, { $day }
slip-done-early = { $n ->
    [one] No milestone is late; { $name } was done { $n }{"\u00A0"}day early, on { $day }
   *[other] No milestone is late; { $name } was done { $n }{"\u00A0"}days early, on { $day }
}
slip-is-early = { $n ->
    [one] No milestone is late; { $name } is { $n }{"\u00A0"}day early, on { $day }
   *[other] No milestone is late; { $name } is { $n }{"\u00A0"}days early, on { $day }
}
slip-described = Milestone trend analysis as of { $day }. { $headline }.
slip-largest = Largest: { $all }.
slip-named = Only { $n } of the { $all } drawn are named.
slip-kept = { $n ->
    [one] One milestone kept its date and is not drawn.
   *[other] { OPENING($n) } milestones kept their dates and are not drawn.
}
slip-so-far = Where the expected date has passed, the days late so far are counted.
slip-caption = Milestones that moved, largest slip first
slip-baseline = Baseline
slip-now = Now
slip-slip = Slip
slip-changes = Changes
slip-state-open = open
slip-state-overdue = overdue, no new date
slip-state-done = done

## What the drawing leaves out

slip-drawn = { $n ->
    [one] Only the one that slipped most is drawn.
   *[other] Only the { $n } that slipped most are drawn.
}
