## Page

program-title = { $program }: { $said }
program-description = Status of { $program }
program-kicker = { $program }. Next steering: { $day }

## Facts

program-finish = Finish, by forecast
program-finish-was = Finished
program-against = { $days } against baseline
program-against-last = { $days } against { $planned }, the last day planned
program-milestones = Milestones
program-done-of = { $n } of { $all } done
program-were-due = { $n } { $early ->
    [0] { $n ->
        [one] was due
       *[other] were due
    }
   *[other] { $n ->
        [one] was due or done
       *[other] were due or done
    }
}, { $on_time } on time
program-none-due = none due yet
program-cost = Cost at completion
program-plan-spent = plan { $plan }, spent { $spent }
program-decisions-waiting = Decisions waiting
program-none-overdue = none overdue
program-sponsor = Sponsor
program-lead = Lead

## Decisions

program-waiting = { $n ->
    [one] { OPENING($n) } decision is waiting
   *[other] { OPENING($n) } decisions are waiting
}
program-waiting-all-late = { $n ->
    [one] { $waiting }; it is overdue
   *[other] { $waiting }; all are overdue
}
program-waiting-late = { $late ->
    [one] { $waiting }; { SPELT($late) } is overdue
   *[other] { $waiting }; { SPELT($late) } are overdue
}
program-each-decision = Each decision carries its options, what the program recommends, who decides and the last date on which deciding still helps.
program-decisions = Decisions
program-later-one = { $id }, { $title } ({ $day })
program-later-bare = { $id }, { $title }
program-later = Later: { $decisions }.

## Measures

program-measures = Measures
program-none-red = No measure is beyond its red limit
program-some-red = { $n ->
    [one] { OPENING($n) } of { $all } measures is beyond the red limit
   *[other] { OPENING($n) } of { $all } measures are beyond the red limit
}
program-dotted = The dotted line in each trend is the target. Every figure comes from the records, none is typed in.
program-all-measures = All measures
program-how-made = how they are made

## Actions, and what the program is for

program-overdue-actions = Overdue actions
program-about = About
program-about-heading = What the program is for
program-objective = { $what } (by { $day })
program-charter = Charter, as recorded

## The headline

program-decision-by = { $said }; decision { $id } needed by { $day }
program-decision-since = { $said }; decision { $id } is overdue since { $day }
program-decision-open = { $said }; decision { $id } is waiting
program-weeks = { $n ->
   *[other] { $n } weeks
}
program-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
program-no-schedule = No milestone is recorded, so nothing can be said about the schedule
program-all-done = { $all ->
   *[other] All { $all } milestones are done, each by its baseline
}
program-done-late = { $all ->
    [one] { $title } came { $span } late, the one milestone that there is
   *[other] { $title } came { $span } late; all { $all } milestones are done, { $late } after their baseline
}
program-due-today = { $title } is due today
program-all-well = All due milestones are done, and none ahead is late
program-well-before-due = No milestone is due yet, and none is late
program-overdue-undated = { $title } is { $span } overdue without a new date
program-slips = { $title } slips { $span } to { $day }

## Money

program-above = The forecast ends { $by } above the plan of { $plan }
program-below = The forecast ends { $by } below the plan of { $plan }
program-keeps = The forecast keeps the plan of { $plan }
program-money = Money
program-lines = Budget lines
program-by-category = Budget by category
program-category = Category
program-by-vendor = Budget by vendor
program-vendor = Vendor
program-vendors = Vendors
program-no-vendor = No vendor named
program-chart = Chart
program-plan = Plan
program-spent = Spent
program-completion = At completion
program-all = All

## Risk

program-risk = Risk
program-open-risks = Open risks
program-top = Top { SPELT($n) } of { $all }
program-full-log = Full RAID log
program-no-risk = No risk is open
program-none-critical = { $n ->
    [one] The only open risk is not critical
   *[other] None of { $n } open risks is critical
}
program-critical-rose = Critical risks rose from { $then ->
    [0] none
   *[other] { SPELT($then) }
} to { SPELT($now) } since the last steering
program-critical-rose-since = Critical risks rose from { $then ->
    [0] none
   *[other] { SPELT($then) }
} to { SPELT($now) } since { $day }
program-critical = { $n ->
    [one] { OPENING($n) } of { $risks } is critical
   *[other] { OPENING($n) } of { $risks } are critical
}
program-critical-all = { $n ->
    [one] The only open risk is critical
    [2] Both open risks are critical
   *[other] All { SPELT($n) } open risks are critical
}
program-risks = { $n ->
    [one] { $n } open risk
   *[other] { $n } open risks
}
program-movement = Movement
program-since = Since { $day }
program-risks-highest = Open risks, highest first
program-next-step = Next step, owner, by
program-new = new
program-unchanged = unchanged
program-moved = { $before } to { $now }
program-owner-by = { $owner }, { $day }
program-no-action = no open action

## Roadmap and schedule

program-whole = Tasks, releases and every number: { $link }
program-whole-link = the whole roadmap
program-no-milestone = No milestone is recorded yet
program-finished = Planned to finish on { $planned }; finished on { $end }
program-points-to = The plan says { $planned }; the records point to { $end }
program-finish-kept = The records keep the planned finish, { $end }
program-schedule = Schedule
program-next-milestones = Next milestones

## Status

program-fact = { $said }.
program-agrees = Reported { $claim }, and the records say the same.
program-but = Reported { $claim }, but the records say { $found }.
program-cautious = Reported { $claim }; the records say { $found }.
program-unreported = Nothing is reported; the records say { $found }.
program-no-evidence = Reported { $claim }; the records hold nothing to judge it by.
program-no-overall = The last report says nothing overall; the records say { $found }.
program-report-age = { $n ->
    [one] The last report is { $n } day old.
   *[other] The last report is { $n } days old.
}
program-records-say = What the records say
program-path = Status and path to green
program-how-to-read = The left mark is what the program reported, the right mark is what the rules compute from its records. A falling arrow means the report is too good.
program-path-to-green = Path to green
program-path-none = Not named
program-path-source = (report of { $day })
program-ask = Decision needed
program-ask-needed = { $needed }.
program-ask-first = Most urgent decision
program-ask-overdue = Overdue
program-ask-apart = No open decision is linked to { $id }
program-went-well = Went well
program-did-not = Did not
program-next = Next
program-asks = Asks
program-all-reports = All reports beside the evidence of their days
program-report-and = { $report }, { $all }
program-no-report = No status report is recorded; this is what the records say
program-status = Status
program-no-better = The report says no better than the records
program-no-statuses = The last report gives no status to compare with
program-better = { $n ->
    [one] { OPENING($n) } of { SPELT($all) } dimensions reported is better than its records show
   *[other] { OPENING($n) } of { SPELT($all) } dimensions reported are better than their records show
}
program-dimension = Dimension
program-more = and { $n } more
program-whole-evidence = The evidence as a whole
program-contested = { $what } is contested:
program-contested-by = { $what } is contested, agreed by { $who }:
program-contested-until = { $what } is contested, until { $day }:
program-contested-by-until = { $what } is contested, agreed by { $who }, until { $day }:
program-expired = expired
program-streams = Reported status by workstream
program-stream = Workstream
program-stream-figures = Its figures
program-stream-worst = Worst figure
program-stream-within = Its figures are within their limits
program-stream-unknown = Too few records to judge
program-note = Note
program-direction = “Worse”, “steady” and “better” compare the evidence of now with that of the day of the report of { $day }; where the colour is the same, the number of records behind it decides.
program-no-vendor-above = What names no vendor ends furthest above its plan, by { $amount }
program-vendor-above = { $vendor } ends furthest above its plan, by { $amount }
program-vendor-none-above = No vendor ends above its plan
program-with-records = { $said } ({ $records })
program-with-late = { $said } (late: { $records })
