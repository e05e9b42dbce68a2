## Kinds of change: heading, and how many records changed so

changes-slipped-title = Slipped
changes-slipped-counted = { $n ->
    [one] { OPENING($n) } date slipped
   *[other] { OPENING($n) } dates slipped
}
changes-worse-title = Worse
changes-worse-counted = { $n ->
    [one] { OPENING($n) } record got worse
   *[other] { OPENING($n) } records got worse
}
changes-overdue-title = Overdue since
changes-overdue-counted = { $n ->
    [one] { OPENING($n) } record became overdue
   *[other] { OPENING($n) } records became overdue
}
changes-decided-title = Decided
changes-decided-counted = { $n ->
    [one] { OPENING($n) } question was decided
   *[other] { OPENING($n) } questions were decided
}
changes-re-baselined-title = Re-baselined
changes-re-baselined-counted = { $n ->
    [one] { OPENING($n) } baseline was moved or set anew
   *[other] { OPENING($n) } baselines were moved or set anew
}
changes-re-baselined-attempted = { $n ->
    [one] { OPENING($n) } new baseline was recorded without an approved change
   *[other] { OPENING($n) } new baselines were recorded without an approved change
}
changes-re-baselined-mixed = { $attempts ->
    [one] { OPENING($n) } new baselines were recorded; { SPELT($attempts) } does not stand
   *[other] { OPENING($n) } new baselines were recorded; { SPELT($attempts) } do not stand
}
changes-new-title = New
changes-new-counted = { $n ->
    [one] { OPENING($n) } record is new
   *[other] { OPENING($n) } records are new
}
changes-closed-title = Closed
changes-closed-counted = { $n ->
    [one] { OPENING($n) } record was closed
   *[other] { OPENING($n) } records were closed
}
changes-better-title = Better
changes-better-counted = { $n ->
    [one] { OPENING($n) } record got better
   *[other] { OPENING($n) } records got better
}
changes-pulled-in-title = Pulled in
changes-pulled-in-counted = { $n ->
    [one] { OPENING($n) } date was pulled in
   *[other] { OPENING($n) } dates were pulled in
}
changes-removed-title = Removed
changes-removed-counted = { $n ->
    [one] { OPENING($n) } record was removed
   *[other] { OPENING($n) } records were removed
}
changes-quietly-edited-title = Quietly edited
changes-quietly-edited-counted = { $n ->
    [one] { OPENING($n) } record was edited without a dated entry
   *[other] { OPENING($n) } records were edited without a dated entry
}
changes-owner-changed-title = Owner changed
changes-owner-changed-counted = { $n ->
    [one] { OPENING($n) } record changed hands
   *[other] { OPENING($n) } records changed hands
}

## What is said after the title of a record, without a full stop; <b> and </b> mark what must not be missed

changes-ended-on = <b>{ $state }</b> on { $day }
changes-passed = passed
changes-passed-conditional = passed with conditions
changes-as-planned = { $said }, as planned
changes-after-plan = { $n ->
    [one] { $said }, { $n } day after plan
   *[other] { $said }, { $n } days after plan
}
changes-before-plan = { $n ->
    [one] { $said }, { $n } day before plan
   *[other] { $said }, { $n } days before plan
}
changes-became = { $said }, became { $issue }
changes-same-time = { $said }; raised in the same time
changes-decided = <b>decided</b>
changes-decided-on = <b>decided</b> on { $day }
changes-decided-late = { $n ->
    [one] { $said }, { $n } day after it was needed
   *[other] { $said }, { $n } days after it was needed
}
changes-with = { $said }, { $amount }
changes-moved = { $what } moved from { $from } to <b>{ $to }</b> ({ $days })
changes-day-planned-end = planned end
changes-day-forecast = forecast
changes-day-end = end
changes-day-promise = promise
changes-day-last-useful = last useful day
changes-day-due = due day
changes-day-review = review
changes-day-check = check
changes-now-on-baseline = { $said }, now on its baseline
changes-now-before-baseline = { $n ->
    [one] { $said }, now { $n } day before its baseline
   *[other] { $said }, now { $n } days before its baseline
}
changes-now-after-baseline = { $n ->
    [one] { $said }, now { $n } day after its baseline
   *[other] { $said }, now { $n } days after its baseline
}
changes-undated = { $said }, without a dated entry
changes-new = <b>new</b> { $kind }
changes-recorded-since = { $said } of { $day }, recorded only since
changes-scored = { $said } (score { $n })
changes-severe = { $said } ({ $severity })
changes-needed-by = { $said }, needed by { $day }
changes-due = { $said }, due { $day }
changes-forecast = { $said }, forecast { $day }
changes-forecast-was = { $said }, forecast was { $day }
changes-overdue = { $n ->
    [one] <b>{ $n } day overdue</b>
   *[other] <b>{ $n } days overdue</b>
}
changes-owner-from = owner changed from { $from } to { $to }
changes-owner-to = owner changed to { $to }
changes-owner-now = owner is now { $to }
changes-edited-value = { $field } changed from { $from } to <b>{ $to }</b> without a dated entry
changes-edited = <b>edited without a dated entry</b>: { $fields }
changes-fields-more = { $fields } and { $n } more
changes-field-title = title
changes-field-text = text
changes-field-planned-money = planned money
changes-baseline = baseline moved from { $from } to <b>{ $to }</b> ({ $days })
changes-by-change = { $said } by change { $change }
changes-by-approved-change = { $said } by an approved change
changes-overwritten = { $said }, overwritten without an approved change
changes-baseline-attempt = a baseline of { $day } was recorded <b>without an approved change</b>; { $old } still stands
changes-removed = <b>removed</b> from the records
changes-last-known = { $said }, last known as { $state }
changes-reopened = <b>open again</b>
changes-reopened-since = <b>open again</b> since { $day }
changes-score = score { $before } to <b>{ $after }</b>
changes-now-critical = { $said }, now critical
changes-no-longer-critical = { $said }, no longer critical
changes-severity = severity { $before } to <b>{ $after }</b>
changes-escalated = <b>escalated</b> on { $day }
changes-escalated-to = <b>escalated</b> on { $day } to { $who }
changes-escalation-resolved = escalation resolved on { $day }
changes-blocked = <b>blocked</b>
changes-blocked-since = <b>blocked</b> since { $day }
changes-unblocked = no longer blocked
changes-refused = <b>not passed</b> on { $day }
changes-measured = measured { $before } to <b>{ $after }</b> { $unit }, target { $target }

## What cannot be known, and why

changes-unseen-no-program = The files of then had no such program: removed records, changes of owner and edits without a dated entry cannot be known.
changes-unseen-no-repository = Only dated entries were read, no older version of the files: removed records, changes of owner and edits without a dated entry cannot be known.
changes-unseen-broken = The git repository cannot be read: removed records, changes of owner and edits without a dated entry cannot be known.
changes-unseen-cut = This clone does not reach back to that day (`git fetch --unshallow` fetches the rest): removed records, changes of owner and edits without a dated entry cannot be known.
changes-unseen-no-version = Git holds no version of the records of that day: removed records, changes of owner and edits without a dated entry cannot be known.
