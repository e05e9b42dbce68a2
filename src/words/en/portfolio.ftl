## Page

portfolio-description = All programs at a glance
portfolio-kicker = { $n ->
    [one] { $title }, { $n } program
   *[other] { $title }, { $n } programs
}
portfolio-empty = No program is recorded yet. Make a folder below content/ and put program.md into it:
portfolio-all-by-gap = All programs, largest gap first
portfolio-how-to-read = The left mark is what the program reports, the right mark is what the rules compute from its records. A flat line is an honest report; a falling arrow is a report that is too good.
portfolio-next-decisions = Next decisions, by the last useful day
portfolio-documents = Documents
portfolio-documents-of = { $n ->
    [one] , { $n } document
   *[other] , { $n } documents
}
portfolio-people = People and roles
portfolio-glossary = Glossary of measures
portfolio-deck = Portfolio deck
portfolio-also = Also on this site

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
portfolio-head-finish = Finish
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
