## Budget

titles-over = { $n ->
    [one] { OPENING($n) } of { $all } budget lines ends above its plan
   *[other] { OPENING($n) } of { $all } budget lines end above their plan
}
titles-none-over = No budget line ends above its plan

## Dependencies

titles-needed-past = { $n ->
    [one] { OPENING($n) } is open after the day by which it is needed
   *[other] { OPENING($n) } are open after the day by which they are needed
}
titles-needed-next = { $id } is needed next, by { $day }
titles-needed-worst = { $id } is promised { $days } after it is needed; { $next } is needed next, by { $day }
titles-waits-alike = { $n ->
    [one] No party waits for more than one delivery
   *[other] Several parties wait for the most: { $n } open deliveries each
}

## Benefits

titles-reached = { $n ->
    [0] { $all ->
        [one] The only benefit is not forecast to reach its target
       *[other] None of { $all } benefits is forecast to reach its target
    }
   *[other] { $all ->
        [one] The only benefit is forecast to reach its target
       *[other] { $n ->
            [one] { OPENING($n) } of { $all } benefits is forecast to reach its target
           *[other] { OPENING($n) } of { $all } benefits are forecast to reach their target
        }
    }
}
titles-metrics-met = { $n ->
    [0] { $all ->
        [one] The only metric with a target does not meet it
       *[other] None of { $all } metrics with a target meets it
    }
   *[other] { $all ->
        [one] The only metric with a target meets it
       *[other] { $n ->
            [one] { OPENING($n) } of { $all } metrics with a target meets it
           *[other] { OPENING($n) } of { $all } metrics with a target meet it
        }
    }
}
titles-metrics-without = No metric has a target

## Gates

titles-gate-open = { $left ->
    [one] One criterion is open for { $gate }, due by { $day }
   *[other] { OPENING($left) } criteria are open for { $gate }, the next due by { $day }
}
titles-gate-all-late = { $left ->
    [one] The only open criterion is overdue for { $gate }
    [2] Both open criteria are overdue for { $gate }
   *[other] All { $left } open criteria are overdue for { $gate }
}
titles-gate-late = { $late ->
    [one] { OPENING($late) } of { $left } open criteria is overdue for { $gate }
   *[other] { OPENING($late) } of { $left } open criteria are overdue for { $gate }
}
titles-gate-undated = { $left ->
    [one] One criterion is open for { $gate }
   *[other] { OPENING($left) } criteria are open for { $gate }
}

## Teams

titles-team-lacks = { $team } is shortest of people in { $month }, by { $lack }
titles-team-enough = { $team } has all the people it needs

## Milestones

titles-milestones-late = { $n ->
    [one] { OPENING($n) } of { $all } milestones is later than its baseline, by { $days }
   *[other] { OPENING($n) } of { $all } milestones are later than their baseline, the furthest by { $days }
}
titles-milestones-late-all = { $n ->
    [one] The milestone is later than its baseline, by { $days }
    [2] Both milestones are later than their baseline, the furthest by { $days }
   *[other] All { $n } milestones are later than their baseline, the furthest by { $days }
}
titles-milestones-past = { $n ->
    [one] One open milestone should be over and has no new date
   *[other] { OPENING($n) } open milestones should be over and have no new date
}
titles-milestones-on-plan = No milestone is later than its baseline
titles-milestones-done = { $n ->
    [one] { OPENING($n) } of { $all } milestones is done; { $next }
   *[other] { OPENING($n) } of { $all } milestones are done; { $next }
}
titles-tasks-done = { $n ->
    [0] { $all ->
        [one] The only task between the milestones is not done
       *[other] None of { $all } tasks between the milestones is done
    }
   *[other] { $all ->
        [one] The only task between the milestones is done
       *[other] { $n ->
            [one] { OPENING($n) } of { $all } tasks between the milestones is done
           *[other] { OPENING($n) } of { $all } tasks between the milestones are done
        }
    }
}

## Roadmap

titles-promises-late = { $n ->
    [one] { OPENING($n) } of { $all } open promises to others will be late
   *[other] { OPENING($n) } of { $all } open promises to others will be late
}
titles-promises-kept = No open promise to others will be late
titles-next-milestone = { $n ->
    [one] One milestone is open: { $next }
   *[other] { OPENING($n) } milestones are open; { $next }
}
titles-next-forecast = the next, { $title }, is forecast for { $day }
titles-next-overdue = the next, { $title }, is { $days } overdue and forecast for { $day }
titles-one-forecast = { $title }, forecast for { $day }
titles-one-overdue = { $title }, { $days } overdue and forecast for { $day }

## People

titles-owns-most = { $name } has the most open records here: { $n }
titles-owns-alike = { $n ->
    [one] Nobody has more than one open record here
   *[other] Nobody has more than { $n } open records here
}
titles-owns-none-open = Nobody has an open record here
titles-workstreams = { $n ->
    [one] The work is one workstream
   *[other] The work is divided into { $n } workstreams
}
titles-teams = { $n ->
    [one] One team does the work
   *[other] { OPENING($n) } teams do the work
}

## Reports

titles-reports-too-good = { $n ->
    [one] { OPENING($n) } of { $all } reports was better than the records of its day
   *[other] { OPENING($n) } of { $all } reports were better than the records of their day
}
titles-reports-honest = No report was better than the records of its day
titles-reports-incomparable = { $n ->
    [one] The report cannot be compared: it gives no overall status, or its records say nothing
   *[other] None of { $n } reports can be compared: they give no overall status, or their records say nothing
}
titles-reports-apart = { $n ->
    [one] A report came every day, in the median
   *[other] A report came every { $n } days, in the median
}
titles-reports-one = One report is written

## Measures

titles-measure-is = { $rag ->
    [red] { $measure }: { $value }, beyond the red limit
    [amber] { $measure }: { $value }, beyond the amber limit
    [missed] { $measure }: { $value }, target missed, within limits
    [green] { $measure }: { $value }, within its limits
    [target-missed] { $measure }: { $value }, target missed
    [target-met] { $measure }: { $value }, target met
   *[other] { $measure }: { $value }
}
titles-measures-bare = { $n ->
    [one] One measure has no value yet
   *[other] { OPENING($n) } measures have no value yet
}
titles-measures-split = { $n ->
    [one] One measure, by workstream
   *[other] { OPENING($n) } measures, by workstream
}

## Data quality

titles-warned-most = { $n ->
    [one] One rule warns, once: { $rule }
   *[other] { $n } of { $all } warnings are of one rule: { $rule }
}
titles-warned-those = { OPENING($n) } rules warn most, { $times } times each: { $codes }
titles-warned-alike = { $n ->
    [one] No rule warns more than once
   *[other] No rule warns more than { $n } times
}

## Decisions of the portfolio

titles-decisions-overdue = { $n ->
    [one] One of { $all } decisions is overdue; { $first } is the first that can still be made in time, by { $day }
   *[other] { OPENING($n) } of { $all } decisions are overdue; { $first } is the first that can still be made in time, by { $day }
}
titles-decisions-all-overdue = { $n ->
    [one] The decision that waits is overdue
    [2] Both decisions that wait are overdue
   *[other] All { $n } decisions that wait are overdue
}
titles-decisions-in-time = The next decision, { $first }, is needed by { $day }

## Programs of the portfolio, the glossary, the index of records

titles-furthest = { $n ->
    [one] { $program } finishes after its baseline, by { $days }
   *[other] { OPENING($n) } programs finish after their baseline, { $program } furthest, by { $days }
}
titles-none-late = No program finishes after its baseline
titles-how-made = { $measures } measures and { $rules } rules make every figure and every status
titles-measures-limited = { $n } of { $all } measures have limits on this site
titles-rules-judge = { $rules } rules judge { $dimensions } dimensions
titles-limits-own = { $n ->
    [0] All { $all } limits of these rules are the defaults
    [one] { $n } of { $all } limits of these rules is set for this site
   *[other] { $n } of { $all } limits of these rules are set for this site
}
titles-checks-errors = { $errors } of { $all } checks stop a build, { $warnings } warn
titles-kind-open = { $kinds }: { $n } of { $all } open
titles-scope-open = { $title }: { $n } of { $all } records with a state { $n ->
    [one] is
   *[other] are
} open, { $bare ->
    [one] one has none
   *[other] { $bare } have none
}
titles-kind-all = { $kinds }: { $all }

## Documents

titles-documents = { $n ->
    [one] One document is kept with the records
   *[other] { OPENING($n) } documents are kept with the records
}

## Where it is so of all

titles-over-all = { $n ->
    [one] The only budget line ends above its plan
    [2] Both budget lines end above their plan
   *[other] All { $n } budget lines end above their plan
}
titles-promises-late-all = { $n ->
    [one] The open promise to others will be late
    [2] Both open promises to others will be late
   *[other] All { $n } open promises to others will be late
}
titles-reports-all-too-good = { $n ->
    [one] The report was better than the records of its day
    [2] Both reports were better than the records of their day
   *[other] All { $n } reports were better than the records of their day
}
