## What was compared

since-with-unseen = Compared with what today's records say of { $day }. { $unseen }
since-with-version = Compared with version { $version } of the records, { $day }.
since-with-day = Compared with the records as they were on { $day }.

## The headline

since-steering = Since the steering on { $day }: { $said }
since-day = Since { $day }: { $said }
since-version = Since version { $version } of { $day }: { $said }
since-nothing-changed = nothing changed
since-nothing = nothing

## Clauses of the headline

since-slip-one = { $n ->
    [one] one date slipped by { $n } day
   *[other] one date slipped by { $n } days
}
since-slip-many = { $furthest ->
    [one] { SPELT($n) } dates slipped (the furthest by { $furthest } day)
   *[other] { SPELT($n) } dates slipped (the furthest by { $furthest } days)
}
since-risks-rose = { $n ->
    [one] { SPELT($n) } risk rose
   *[other] { SPELT($n) } risks rose
}
since-unapproved = { $n ->
    [one] { SPELT($n) } baseline set anew without approval
   *[other] { SPELT($n) } baselines set anew without approval
}
since-decisions-overdue = { $n ->
    [one] { SPELT($n) } decision became overdue
   *[other] { SPELT($n) } decisions became overdue
}
since-decided = { $n ->
    [one] { SPELT($n) } question was decided
   *[other] { SPELT($n) } questions were decided
}
since-reached = { $n ->
    [one] { SPELT($n) } milestone was reached
   *[other] { SPELT($n) } milestones were reached
}
since-removed = { $n ->
    [one] { SPELT($n) } record was removed
   *[other] { SPELT($n) } records were removed
}
since-edited = { $n ->
    [one] { SPELT($n) } record was quietly edited
   *[other] { SPELT($n) } records were quietly edited
}
since-small = { $n ->
    [one] { SPELT($n) } small change
   *[other] { SPELT($n) } small changes
}

## The page

since-toc = Since last steering
since-status = Status
since-figures = Figures
since-figures-moved = { $n ->
    [one] { $n } figure moved
   *[other] { $n } figures moved
}
since-no-steering-toml = This page compares the records with those of the last meeting of type steering before the day that is shown. None is recorded. Add a file to meetings/, named by its day, or ask for any day with trueup changes --since DATE:
since-no-steering = No steering committee is recorded, so there is nothing to compare with
since-no-steering-short = Nothing to compare with: no steering committee is recorded
since-no-steering-hint = No meeting of type steering is recorded before this day. { $link }
since-what-to-do = What to do
since-status-same = The status did not move: reported { $claims }, evidence { $finds }
since-evidence-moved = Still reported { $claims }, while the evidence went from { $found } to { $finds }
since-claim-moved = Reported { $claims } instead of { $claimed }; the evidence is still { $finds }
since-both-moved = Reported { $claims } instead of { $claimed }; the evidence went from { $found } to { $finds }
since-dimension = Dimension
since-evidence = Evidence
since-overall = Overall
since-status-caption = Status then and now, reported and evidence
since-turn-nothing = nothing to judge by
since-turn-known = known now
since-turn-lost = no longer known
since-worse = worse
since-better = better
since-unchanged = unchanged
since-cost = Cost at completion
since-figure = Figure
since-turn = Turn
since-figures-caption = Figures then and now
since-all-changes = All changes: { $n }
since-no-dated-entry = no dated entry

## The portfolio

since-by-program = Changes by program
since-since = Since
since-what-changed = What changed
since-count = Changes
since-portfolio = { $all ->
    [one] One change since the last steering committees, in { $program }
   *[other] { $n } of { $all } changes since the last steering committees are in { $program }
}
since-portfolio-none = Nothing changed since the last steering committees
since-portfolio-only = { $n ->
    [one] One change since the last steering committee
   *[other] { $n } changes since the last steering committee
}

## A change with its reason

since-said = { $said }.
since-said-why = { $said }. { $why }
