## The page of one record

record-title = { $id }: { $title }
record-description = { $kind } of { $program }
record-kicker = { $kind }, { $program }
record-options = The options
record-history = History
record-source = Source
record-last-changed = Last changed
record-changed-on = Last changed on { $day }
record-changed-in = Last changed on { $day } in commit { $commit } by { $author }
record-fields = Fields
record-audience = Audience

## Headings of rows

record-rows-criterion = Criteria
record-rows-signoff = Sign-offs
record-rows-step = Steps
record-rows-period = Months
record-rows-objective = Objectives
record-rows-row = Activities
record-rows-measurement = Measurements
record-rows-point = Values
record-rows-override = Why the evidence is contested
record-rows-caption = { $id }: { $rows }
record-head-unit = { $label }, { $unit }

## Longer names of fields

record-field-if-late = If it is decided late
record-field-if-false = If it is false
record-field-path-to-green = Path to green
record-field-scope-in = In scope
record-field-scope-out = Out of scope
record-field-asks = What is asked
record-field-delay-days = Delay
record-field-validated = Checked on

## Estimates

record-range = { $low } to { $high }
record-range-likely = { $low } to { $high }, likely { $likely }
record-least = At least { $low }
record-least-likely = At least { $low }, likely { $likely }
record-most = At most { $high }
record-most-likely = At most { $high }, likely { $likely }
record-likely = Likely { $likely }

## Facts below the title

record-state = State
record-days-ago = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
record-due-decision = Needed by
record-due-gate = Review
record-due-assumption = To be checked by
record-due-task = End
record-due = Due
record-score-note = likelihood { $likelihood }, impact { $impact }
record-score-now = Score now
record-moved-up = up from { $score }
record-moved-down = down from { $score }
record-last-move = Last move
record-target = Target
record-target-set = set
record-target-score = { $score } { $severity }
record-by = by { $day }
record-forecast-on = forecast { $day }
record-planned-on = plan { $day }
record-first = first { $day }
record-overdue-silent = overdue, not updated
record-took = { $n ->
    [one] after { $n } business day
   *[other] after { $n } business days
}
record-decided-by = Decided by
record-decides = Decides
record-after-need = { $days } after the need
record-promise-passed = promise has passed
record-no-date = no date
record-weight = weight
record-waived = { $n } waived
record-met-bare = { $n } met without evidence
record-met-old = { $n } met with evidence too old
record-criteria = Criteria met
record-criteria-of = { $met } of { $all }
record-measured = Measured
record-measured-on = on { $day }
record-not-yet = not yet
record-before = Before
record-overall = Overall
record-claim-beside = { $reported }, evidence { $evidence }
record-claim-same = both { $status }
record-baseline-finish = Baseline finish
record-spent = Spent
record-completion-of = { $actual } spent and { $left } expected in later months

## What happened

record-delivered = Delivered
record-added = Added to the scope
record-checked = Checked: { $outcome }
record-raised-with = Raised with score { $score }
record-reviewed-same = Reviewed, no change of score
record-score-moved = Score { $from } to { $to }
record-likelihood-moved = likelihood { $from } to { $to }
record-impact-moved = impact { $from } to { $to }
record-baseline-set = Baseline set to { $day }
record-baseline-by = { $set } by { $change }
record-by-restricted = a restricted item
record-baseline-unapproved = { $set }; { $why }
record-no-approved-change = no approved change: the baseline does not move
record-blocked = Blocked
record-escalated-to = Escalated to { $person }
record-escalation-resolved = Escalation resolved
record-forecast-confirmed = Forecast confirmed for { $day }
record-forecast-moved = Forecast moved from { $from } to { $to } ({ $days })
record-forecast-set = Forecast: { $day }
record-promise-confirmed = Promise confirmed for { $day }
record-promise-moved = Promise moved from { $from } to { $to } ({ $days })
record-promise-set = Promise: { $day }
record-row = { $label }:
record-with-reason = { $what }. { $reason }

## Links

record-links-to = Links to
record-linked-from = Linked from
record-related-to = Related to
record-there-decision = Decided in
record-there-from = Came from
record-here-mentions = Mentioned in
record-here-links = Related
record-here-actions = Has this as an action
record-here-action = Carried by this action
record-here-follow-ups = Has this as a follow-up
record-here-from = Came out of this
record-here-decisions = Taken in
record-here-decision = Decided by this
record-here-milestone = For this milestone
record-here-gate = Must pass this gate
record-here-workstream = In this workstream
record-here-by-workstream = Status reports that rate this workstream
record-here-change = By this change
record-here-added-by = By this change
record-here-provider = Provided by this
record-here-consumer = Needed by this
record-here-became = Became this
record-here-depends-on = Depends on this
record-here-affects = Affects this
record-threatened-by = Threatened by
record-here-caused-by = Caused by this
record-here-supersedes = Supersedes this
record-here-rebaseline = Rebaselined by this
record-here = { $verb } this
record-own-page = What this person owns and has to decide
record-person-approver = Decides
record-person-attendees = Took part in
record-person-criterion = Criteria of this person
record-person-signoff = Signs off
record-person-escalated = Escalated to this person
record-person-sponsor = Sponsors
record-person-manager = Manages
record-person-lead = Leads
record-person-override = Agreed to contest the evidence in
record-person-step = Takes steps of
record-head-id = ID
record-head-title = Title
record-head-kind = Kind

## The evidence beside a report

record-evidence = Evidence
record-evidence-caption = What the records of that day said
record-evidence-why = The left mark is what this report says, the right mark is what the rules computed from the records as they were on its day. Later facts are left out.
record-evidence-all = All reports beside the evidence of their days
record-said-on = What the records of { $day } said
record-none-better = { $n ->
    [one] The one dimension was not reported better than the records of { $day }
   *[other] None of { $n } dimensions was reported better than the records of { $day }
}
record-some-better = { $n ->
    [one] { OPENING($n) } of { SPELT($all) } dimensions was reported better than the records of { $day }
   *[other] { OPENING($n) } of { SPELT($all) } dimensions were reported better than the records of { $day }
}
record-said-same = Reported { $claim } overall; the records of the day said the same.
record-said-nothing = Reported { $claim } overall; the records held nothing to judge it by.
record-not-reported = Nothing was reported overall; the records of the day said { $found }.
record-said-other = Reported { $claim } overall; the records of the day said { $found }.
