## Summary

slide-summary = Executive summary
slide-way-since = { $what }; better or worse since { $day }
slide-happened = What happened
slide-means = What it means
slide-ask = What we ask
slide-claim-nothing = Nothing is reported, and the records hold nothing to judge by.
slide-claim-same = Reported { $claim }; the records say the same.
slide-claim-unjudged = { $n ->
    [one] { OPENING($n) } dimension has no evidence.
   *[other] { OPENING($n) } dimensions have no evidence.
}
slide-done = { $milestone }: done { $day }, { $variance }
slide-nothing-happened = Nothing was delivered or reported in the last 30 days.
slide-finish-kept = The forecast keeps the planned finish, { $day }.
slide-finish-was = It finished on { $day }, as planned.
slide-finish-was-late = It finished on { $day }, { $variance } against baseline.
slide-finish-was-last = It finished on { $day }, { $variance } against { $planned }, the last day planned.
slide-finish-moves = The forecast finish is { $day }, { $variance } against baseline.
slide-finish-moves-last = The forecast finish is { $day }, { $variance } against { $planned }, the last day planned.
slide-milestones-done = { $n } of { $all } milestones are done.
slide-milestones-due = { $n } of { $all } milestones are done; { $due } { $early ->
        [0] were due
       *[other] were due or done
    }, { $on-time } on time.
slide-cost = Cost ends at { $eac }, plan { $bac }.
slide-nothing-to-measure = No milestone and no budget is recorded: there is nothing to measure.
slide-decide = Decide
slide-ask-undated = { $decide }: { $title }
slide-ask-by = { $decide } by { $day }: { $title }
slide-ask-overdue = { $decide }, { $late }: { $title }
slide-days-overdue = { $days } overdue
slide-ask-recommended = { $ask } (we recommend { $option })
slide-more-decisions = { $n ->
    [one] { OPENING($n) } more decision is asked for.
   *[other] { OPENING($n) } more decisions are asked for.
}
slide-nothing-waiting = No decision is waiting.

## Changes

slide-changes-dates = Dates
slide-changes-dates-of = { $others ->
    [one] Dates: { $slipped } slipped, { $others } other change
   *[other] Dates: { $slipped } slipped, { $others } other changes
}
slide-changes-risks = Risks and issues
slide-changes-rest = Decisions, scope, cost
slide-unapproved = without an approved change
slide-changes-added = added to the scope on { $day } { $without }
slide-changes-since = Compared with the records of { $day }
slide-changes-entries = From dated entries of the present records; removed ones cannot be known
slide-changes-cost = { $cost } at completion { $then } to { $now }.
slide-and-more = and { $n } more
slide-nothing-changed = Nothing changed.
slide-sentence = { $lead }{ $said }.

## Milestones

slide-last-milestones = The last milestones
slide-last = Last: { $milestone }, { $day }
slide-last-between = { $n ->
    [one] { OPENING($n) } milestone lies between; the last is { $milestone }, { $day }
   *[other] { OPENING($n) } milestones lie between; the last is { $milestone }, { $day }
}
slide-baseline-refused = { $id }: a baseline of { $day } was recorded { $without }; { $old } still stands.
slide-baselines-refused = { $n ->
    [one] { OPENING($n) } more baseline was recorded so.
   *[other] { OPENING($n) } more baselines were recorded so.
}
slide-scope-unapproved = { $n ->
    [one] Added to the scope without an approved change
   *[other] { OPENING($n) } milestones added to the scope without an approved change
}
slide-none-due = No milestone is due yet
slide-all-due-done = All due milestones are done
slide-due-open = { $n ->
    [one] { OPENING($n) } due milestone is open
   *[other] { OPENING($n) } due milestones are open
}
slide-finish-to = { $said }; the finish moves to { $day }
slide-finish-at = { $said }; the finish holds at { $day }
slide-all-done-late = { $n ->
    [one] The one milestone is done, after its baseline
    [2] Both milestones are done, { $late } of them after their baseline
   *[other] All { $n } milestones are done, { $late } of them after their baseline
}
slide-progress = { $n } of { $all } milestones done; { $due } were due by { $day }
slide-were-due = { $early ->
    [0] { $due ->
        [one] { $due } was due by { $day }
       *[other] { $due } were due by { $day }
    }
   *[other] { $due } were due or done by { $day }
}
slide-progress-on-time = { $n } of { $all } milestones done; { $due }, { $on-time } of them on time ({ $share })
slide-milestones-table = Milestones with plan, forecast and variance
slide-actual = actual
slide-no-new-date = no new date
slide-slipped-table = Milestones that slipped most
slide-slipped-most = Slipped most
slide-moves = Moves
slide-first-plan = First plan
slide-later = { $n } of { $all } milestones later than planned
slide-later-mean = { $n } of { $all } milestones later than planned; mean { $mean }, median { $median }
slide-and-earlier = { $said }; { $n } earlier

## Risks

slide-exposure = { $risks }; exposure { $now } points
slide-open-risks = { $n ->
    [one] { $n } open risk
   *[other] { $n } open risks
}
slide-exposure-then = { $risks }; exposure { $now } points, { $then } on { $day }
slide-score-since = Score, since{"\u00A0"}{ $day }
slide-more-risks = { $n ->
    [one] { OPENING($n) } more risk is critical or high
   *[other] { OPENING($n) } more risks are critical or high
}
slide-more-high-risks = { $n ->
    [one] { OPENING($n) } more risk is high
   *[other] { OPENING($n) } more risks are high
}
slide-high = Scores of 10 and more, highest first
slide-more-high = { $n } more of a score of 10 or above stand in the RAID log.

## Decisions

slide-we-ask = { $n ->
    [one] We ask for { SPELT($n) } decision, none overdue
   *[other] We ask for { SPELT($n) } decisions, none overdue
}
slide-we-ask-one-late = We ask for one decision; it is { $days } overdue
slide-we-ask-late = { $late ->
    [one] We ask for { SPELT($n) } decisions; one is { $days } overdue
   *[other] We ask for { SPELT($n) } decisions; { SPELT($late) } are overdue, the oldest by { $days }
}
slide-latency = { $days ->
    [one] Median time to decide is { $days } business day over the last 90 days
   *[other] Median time to decide is { $days } business days over the last 90 days
}
slide-latency-target = Median time to decide is { $days } business days over the last 90 days, target { $target }
slide-no-latency = No decision was taken in the last 90 days
slide-asked = Decisions asked
slide-if-not = If we do not decide
slide-no-day = no day set
slide-nobody-named = nobody named
slide-no-recommendation = no recommendation
slide-option = { $key }: { $title }
slide-later-decisions = Later: { $decisions }. Days count from { $day }.
slide-later-more = Later: { $decisions }; and { $n } more. Days count from { $day }.

## Options

slide-more-options = { OPENING($n) } more decisions have options to compare
slide-not-compared = Not compared on slides
slide-options-where = Their options stand on the page of each decision; the first of them by date needed are compared on the slides before.
slide-bare = { $n ->
    [one] The options of { SPELT($n) } decision cannot be compared yet
   *[other] The options of { SPELT($n) } decisions cannot be compared yet
}
slide-bare-why = Neither cost, days, scope nor reasons are on record for them
slide-bare-table = Options that are not compared
slide-options = Options
slide-recommend = For { $id } we recommend { $option }: { $title }
slide-decision = { $id }: { $title }
slide-by = { $said }; needed by { $day }
slide-late = { $n ->
    [one] { $said }; { $n } day overdue
   *[other] { $said }; { $n } days overdue
}
slide-late-question = { $n ->
    [one] { $said } Overdue by { $n } day
   *[other] { $said } Overdue by { $n } days
}
slide-by-question = { $said } Needed by { $day }
slide-options-left = { $n ->
    [one] { $n } option more on the page of the decision.
   *[other] { $n } options more on the page of the decision.
}
slide-options-of = Options of { $id }, compared

## Dependencies

slide-open-dependencies = Open dependencies, least slack first
slide-dependencies = { $n ->
    [one] { $n } open dependency, least slack first
   *[other] { $n } open dependencies, least slack first
}
slide-from = From
slide-for = For
slide-more-in-log = { $n } more stand in the RAID log.
slide-promised-late = { $n ->
    [one] { OPENING($n) } delivery is promised late
   *[other] { OPENING($n) } deliveries are promised late
}
slide-all-promised = { $n ->
    [one] The open delivery is promised in time
    [2] Both open deliveries are promised in time
   *[other] All { $n } open deliveries are promised in time
}
slide-undated-all = { $n ->
    [one] The open delivery has no promised date
   *[other] None of { $n } open deliveries has a promised date
}
slide-undated = { $n ->
    [one] { OPENING($n) } of { $open } has no promised date
   *[other] { OPENING($n) } of { $open } have no promised date
}
slide-open-deliveries = { $n ->
    [one] { $n } open delivery
   *[other] { $n } open deliveries
}
slide-late-undated = { $n ->
    [one] { $late }, { SPELT($n) } has no date
   *[other] { $late }, { SPELT($n) } have no date
}
slide-blocked = blocked

## Budget

slide-benefits-alone = The benefits are dated; no budget is recorded
slide-plan-completion = Plan at completion
slide-spent = Spent to date
slide-expected = Expected at completion
slide-difference = Difference
slide-budget-benefits = Budget and benefits
slide-next-benefits = The next { $n } of { $all } benefits
slide-benefits-table = Benefits with target and last measurement
slide-not-measured = not measured
slide-benefit-short = { $share } of what was due

## Gate

slide-gate = { $n ->
    [one] { $n } of { $all } criteria is met for “{ $gate }”
   *[other] { $n } of { $all } criteria are met for “{ $gate }”
}
slide-reviewed-today = { $id }, review today, { $day }
slide-reviewed-in = { $n ->
    [one] { $id }, review on { $day }, in { $n } day
   *[other] { $id }, review on { $day }, in { $n } days
}
slide-reviewed-ago = { $n ->
    [one] { $id }, review due { $day }, { $n } day ago without an outcome
   *[other] { $id }, review due { $day }, { $n } days ago without an outcome
}
slide-other-area = Other
slide-by-area-table = Criteria by area
slide-by-area = By area
slide-area = Area
slide-waived = Waived
slide-of = { $n } of { $all }
slide-open-or-waived = Open or waived
slide-not-met-some = { $n } of { $all } not met, the earliest first
slide-not-met = Not met, the earliest first
slide-not-met-table = Criteria that are not met
slide-by-day = By
slide-overdue = overdue
slide-waiver-ended = waiver of { $who } ended { $day }
slide-waived-until = waived by { $who } until { $day }
slide-waived-by = waived by { $who }
slide-signed = { $n } of { $all } have signed off. { $gate }
slide-signed-missing = { $n ->
    [one] { $n } of { $all } has signed off; missing: { $roles }. { $gate }
   *[other] { $n } of { $all } have signed off; missing: { $roles }. { $gate }
}

## The next 90 days

slide-horizon = { $n } days, by { $day }
slide-nothing-dated = Nothing is dated.
slide-next = Next 30, 60 and 90 days, by the dates on record
slide-n-milestones = { $n ->
    [one] { SPELT($n) } milestone
   *[other] { SPELT($n) } milestones
}
slide-n-decisions = { $n ->
    [one] { SPELT($n) } decision
   *[other] { SPELT($n) } decisions
}
slide-n-gates = { $n ->
    [one] { SPELT($n) } gate review
   *[other] { SPELT($n) } gate reviews
}
slide-n-deliveries = { $n ->
    [one] { SPELT($n) } delivery
   *[other] { SPELT($n) } deliveries
}
slide-due-by = { $n ->
    [one] { $list } is due by { $day }
   *[other] { $list } are due by { $day }
}
slide-due-between = { $n ->
    [one] { $list } is due from { $from } to { $to }
   *[other] { $list } are due from { $from } to { $to }
}
slide-only-committee = Only the steering committee falls into the time until { $day }
slide-none-dated = Nothing is dated until { $day }
slide-and-overdue = { $n ->
    [one] { $said }; { $list } is overdue
   *[other] { $said }; { $list } are overdue
}
slide-committee = Steering committee
slide-event = { $title } ({ $id })
slide-event-decision = Decide: { $what }
slide-event-delivery = Delivery: { $what }
slide-event-needed = Needed: { $what }, { $undated }
slide-event-overdue = { $event }, { $late }
slide-more-overdue = and { $n } more overdue
slide-no-promise = no date promised
slide-event-gate = Gate: { $what }

## Actions

slide-actions = Actions by due date
slide-more-actions = { $n } more stand in the list of actions.
slide-no-action-late = { $n ->
    [one] No action is overdue; { $n } is due in the next two weeks
   *[other] No action is overdue; { $n } are due in the next two weeks
}
slide-action-late = { $n ->
    [one] One action is overdue, by { $days }
   *[other] { OPENING($n) } actions are overdue, the oldest by { $days }
}
slide-closed-share = { $said }. Closed by their due date: { $share } of { $n } due
slide-overdue-then = Overdue, then due within 14 days
slide-actions-later = { $n ->
    [one] { $said }; { $n } more is due later
   *[other] { $said }; { $n } more are due later
}
