## Page

portfolio-description = All programs at a glance
portfolio-kicker = { $n ->
    [one] { $title }, { $n } program
   *[other] { $title }, { $n } programs
}
portfolio-empty = No program is recorded yet. Make a folder below content/ and put program.md into it:
portfolio-all-by-gap = All programs, largest gap first
portfolio-how-to-read = The left mark is what the program reports, the right mark is what the rules compute from its records. A flat line is an honest report; a falling arrow is a report that is too good.
portfolio-how-ways = “Worse”, “steady” and “better” compare the first mark of a row with the last; where the colour is the same, the number of records behind it decides.
portfolio-documents = Documents
portfolio-documents-in = Documents in { $folder }
portfolio-counted = {" "}({ $n })
portfolio-people = People and roles
portfolio-glossary = Glossary of measures
portfolio-deck = Portfolio deck
portfolio-also = Decks, documents, people and definitions have pages of their own

## How the marks are read

portfolio-key-green = Green: on plan
portfolio-key-amber = Amber: off plan, recovery in hand
portfolio-key-red = Red: off plan, help needed

## The headline

portfolio-none = No program is recorded yet
portfolio-better = { $n ->
    [one] { OPENING($n) } of { $programs } reports better than its records show
   *[other] { OPENING($n) } of { $programs } report better than their records show
}
portfolio-programs = { $n ->
    [one] { SPELT($n) } program
   *[other] { SPELT($n) } programs
}
portfolio-one-on-time = The program finishes by its baseline
portfolio-one-late = The program finishes after its baseline
portfolio-all-on-time = All programs finish by their baseline
portfolio-no-finish = No milestone is recorded, so nothing is known of the finish
portfolio-known-on-time = { $n ->
    [one] { OPENING($n) } of { $all } programs finishes by its baseline; the others have no milestones
   *[other] { OPENING($n) } of { $all } programs finish by their baseline; the others have no milestones
}
portfolio-some-late = { $n ->
    [one] { OPENING($n) } of { SPELT($all) } programs finishes after its baseline
   *[other] { OPENING($n) } of { SPELT($all) } programs finish after their baseline
}
portfolio-waiting = { $n ->
    [one] { $said }; { SPELT($n) } decision is waiting
   *[other] { $said }; { SPELT($n) } decisions are waiting
}
portfolio-overdue = { $n ->
    [one] { $said }; { SPELT($n) } decision is overdue
   *[other] { $said }; { SPELT($n) } decisions are overdue
}
portfolio-worst = { $program }: { $said }.

## Table

portfolio-table = All programs
portfolio-head-program = Program, sponsor
portfolio-head-pair = Reported, evidence
portfolio-head-strip = Evidence, last reports
portfolio-head-strip-now = Evidence, last reports and now
portfolio-head-finish = Finish
portfolio-head-finish-between = Finish, { $from } to { $to }
portfolio-finish-forecast = Forecast { $day }, { $days }
portfolio-finish-reached = Finished { $day }, { $days }
portfolio-finish-is = Planned { $planned }, forecast { $day }
portfolio-finish-was = Planned { $planned }, finished { $day }
portfolio-head-next = Next milestone
portfolio-head-waiting = Decisions waiting
portfolio-head-risk = Top risk
portfolio-day-late = { $day }, { $days }
portfolio-no-report = no report
portfolio-strip-now = { $n ->
    [one] Evidence over { $n } report and now
   *[other] Evidence over { $n } reports and now
}
portfolio-strip = { $n ->
    [one] Evidence over { $n } report
   *[other] Evidence over { $n } reports
}
portfolio-decisions = Next decisions
portfolio-program = Program
portfolio-needed-by = Needed by

## Why a report is too good, in short

portfolio-fact-overdue = { $n ->
    [one] { $bold } milestone is overdue without a new day
   *[other] { $bold } milestones are overdue without a new day
}
portfolio-fact-unapproved = { $n ->
    [one] { $bold } milestone was added without an approved change
   *[other] { $bold } milestones were added without an approved change
}
portfolio-fact-critical = { $n ->
    [one] { $bold } critical risk is open
   *[other] { $bold } critical risks are open
}
portfolio-fact-unmanaged = { $n ->
    [one] Nobody deals with { $bold } critical risk
   *[other] Nobody deals with { $bold } critical risks
}
portfolio-fact-unreviewed = { $n ->
    [one] { $bold } top risk was not reviewed in time
   *[other] { $bold } top risks were not reviewed in time
}
portfolio-fact-capacity = { $n ->
    [one] { $bold } team needs more people than it has
   *[other] { $bold } teams need more people than they have
}
portfolio-fact-decisions = { $n ->
    [one] { $bold } decision is overdue
   *[other] { $bold } decisions are overdue
}
portfolio-fact-dependencies = { $n ->
    [one] { $bold } dependency is overdue
   *[other] { $bold } dependencies are overdue
}
portfolio-fact-slips-external = { $n ->
    [one] { $bold } milestone promised outside slips too far, by { $days }
   *[other] { $bold } milestones promised outside slip too far, by up to { $days }
}
portfolio-fact-slips = { $n ->
    [one] { $bold } milestone slips, by { $days }
   *[other] { $bold } milestones slip, by up to { $days }
}
portfolio-fact-slips-too = { $n ->
    [one] { $bold } other milestone slips, by { $days }
   *[other] { $bold } other milestones slip, by up to { $days }
}
portfolio-fact-on-time = { $bold } of the milestones due were delivered on time
portfolio-fact-near = Forecasts of the next 90 days moved by { $bold }
portfolio-fact-scope = Changes of the last 30 days move the scope by { $bold }
portfolio-fact-above = { $bold } above the budget at completion
portfolio-fact-below = { $bold } below the budget at completion
portfolio-fact-benefits = { $bold } of the benefits due by now have come
portfolio-fact-actions = { $bold } of the actions due were done in time
