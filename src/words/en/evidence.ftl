## Parts of reasons

evidence-apart = {"; "}
evidence-and-more = { $names }; and { $n } more
evidence-and-more-months = { $n ->
    [one] { $names }; and { $n } more month
   *[other] { $names }; and { $n } more months
}
evidence-days-ago = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
evidence-unknown-day = The clone does not hold the records of that day.

## Overall

evidence-dimension-is = { $rag ->
    [red] { $dimension } is red: { $text }
    [amber] { $dimension } is amber: { $text }
    [green] { $dimension } is green: { $text }
   *[other] { $dimension } is grey: { $text }
}
evidence-overall-none = The records say nothing of any dimension.
evidence-overall-green = No dimension is beyond a limit.

## Schedule

evidence-schedule-none = No milestone is recorded, so the records say nothing about time.
evidence-near-beyond = { $n ->
    [one] Forecasts of the next 90 days have moved by { $value } of the time planned for { $n } milestone; the limit is { $limit }.
   *[other] Forecasts of the next 90 days have moved by { $value } of the time planned for { $n } milestones; the limit is { $limit }.
}
evidence-overdue-milestones = { $n ->
    [one] { $n } milestone is overdue and nobody has given a new date: { $names }.
   *[other] { $n } milestones are overdue and nobody has given a new date: { $names }.
}
evidence-overdue-milestone = { $n ->
    [one] { $name } ({ $n } day over, expected { $day })
   *[other] { $name } ({ $n } days over, expected { $day })
}
evidence-slips-external = { $n ->
    [one] { $n } milestone promised outside is forecast more than { $limit } days after the baseline: { $names }.
   *[other] { $n } milestones promised outside are forecast more than { $limit } days after the baseline: { $names }.
}
evidence-slips = { $n ->
    [one] { $n } milestone is forecast more than { $limit } days after the baseline: { $names }.
   *[other] { $n } milestones are forecast more than { $limit } days after the baseline: { $names }.
}
evidence-slips-other = { $n ->
    [one] { $n } other milestone is forecast more than { $limit } days after the baseline: { $names }.
   *[other] { $n } other milestones are forecast more than { $limit } days after the baseline: { $names }.
}
evidence-slip = { $n ->
    [one] { $name } { $n } day late, to { $day }
   *[other] { $name } { $n } days late, to { $day }
}
evidence-on-time-beyond = { $n ->
    [one] { $value } of { $n } milestone due were delivered by their baseline; the limit is { $limit }.
   *[other] { $value } of { $n } milestones due were delivered by their baseline; the limit is { $limit }.
}
evidence-schedule-green-closed = No milestone is open.
evidence-schedule-green = { $n ->
    [one] Of { $n } open milestone none is forecast more than { $limit } days late.
   *[other] Of { $n } open milestones none is forecast more than { $limit } days late.
}
evidence-on-time-share = { $n ->
    [one] { $value } of { $n } milestone due were delivered by their baseline
   *[other] { $value } of { $n } milestones due were delivered by their baseline
}
evidence-schedule-green-both-closed = { $share }; no milestone is open.
evidence-schedule-green-both = { $n ->
    [one] { $share }; of { $n } open milestone none is forecast more than { $limit } days late.
   *[other] { $share }; of { $n } open milestones none is forecast more than { $limit } days late.
}

## Scope

evidence-scope-none = No milestone was in the scope from the beginning, so there is nothing to compare with.
evidence-scope-beyond = { $n ->
    [one] Changes approved in the last 30 days move the scope by { $value } of the { $n } milestone of the baseline; the limit is { $limit }.
   *[other] Changes approved in the last 30 days move the scope by { $value } of the { $n } milestones of the baseline; the limit is { $limit }.
}
evidence-scope-unapproved = { $n ->
    [one] { $n } milestone was added to the scope without an approved change: { $names }.
   *[other] { $n } milestones were added to the scope without an approved change: { $names }.
}
evidence-scope-added = { $name } ({ $day })
evidence-scope-green = Changes approved in the last 30 days move the scope by { $value }; nothing was added without one.

## Cost

evidence-cost-none = No budget line has a planned amount, so the cost cannot be judged.
evidence-cost-above = { $n ->
    [one] The estimate at completion is { $share } above the budget ({ $n } budget line); the limit is { $limit }.
   *[other] The estimate at completion is { $share } above the budget ({ $n } budget lines); the limit is { $limit }.
}
evidence-cost-below = { $n ->
    [one] The estimate at completion is { $share } below the budget ({ $n } budget line); the limit is { $limit }.
   *[other] The estimate at completion is { $share } below the budget ({ $n } budget lines); the limit is { $limit }.
}
evidence-cost-green-level = The estimate at completion is equal to the budget.
evidence-cost-green-near = The estimate at completion is within 0.5{"\u00A0"}% of the budget.
evidence-cost-green-above = The estimate at completion is { $share } above the budget.
evidence-cost-green-below = The estimate at completion is { $share } below the budget.

## Risk

evidence-risk-none = No risk is recorded, so the records say nothing about risk.
evidence-risk-green-none = { $n ->
    [one] { $n } risk is open, none critical; the top risks were reviewed in time.
   *[other] { $n } risks are open, none critical; the top risks were reviewed in time.
}
evidence-risk-green = { $n ->
    [one] { $n } risk is open, { $critical } critical; the top risks were reviewed in time.
   *[other] { $n } risks are open, { $critical } critical; the top risks were reviewed in time.
}
evidence-risk-critical-red = { $n ->
    [one] { $n } open risk is critical, with a score of { $score } or more (red from { $limit }): { $names }.
   *[other] { $n } open risks are critical, with a score of { $score } or more (red from { $limit }): { $names }.
}
evidence-risk-critical-amber = { $n ->
    [one] { $n } open risk is critical, with a score of { $score } or more (amber from { $limit }): { $names }.
   *[other] { $n } open risks are critical, with a score of { $score } or more (amber from { $limit }): { $names }.
}
evidence-risk-scored = { $name } (score { $score })
evidence-risk-unmanaged = { $n ->
    [one] Nobody deals with { $n } critical risk: { $names }.
   *[other] Nobody deals with { $n } critical risks: { $names }.
}
evidence-risk-lacks = { $name } (score { $score }) has { $what }
evidence-risk-no-owner = no owner
evidence-risk-no-response = no response
evidence-risk-no-action = no open action
evidence-risk-unreviewed = { $n ->
    [one] { $n } top risk was not reviewed in the last { $limit } days: { $names }.
   *[other] { $n } top risks were not reviewed in the last { $limit } days: { $names }.
}
evidence-risk-reviewed = { $n ->
    [one] { $name } ({ $n } day ago)
   *[other] { $name } ({ $n } days ago)
}

## Quality

evidence-quality-none = No gate is reviewed in the next { $near } days, and no metric of quality has a value and limits.
evidence-gate-day = { $day }, { $when }
evidence-gate-share = { $share }, { $waived } more waived
evidence-gate-ahead = { $all ->
    [one] { $name } is reviewed on { $day }, with { $met } of { $all } criterion met ({ $share }); the limit is { $limit }.
   *[other] { $name } is reviewed on { $day }, with { $met } of { $all } criteria met ({ $share }); the limit is { $limit }.
}
evidence-gate-past = { $all ->
    [one] { $name } was to be reviewed on { $day }, with { $met } of { $all } criterion met ({ $share }); the limit is { $limit }.
   *[other] { $name } was to be reviewed on { $day }, with { $met } of { $all } criteria met ({ $share }); the limit is { $limit }.
}
evidence-metric = { $name } stood at { $value } on { $day }; the limit is { $limit }.

## Benefits

evidence-benefits-none = No benefit is due yet.
evidence-benefits-unmeasured = { $n ->
    [one] { $n } benefit is due, but none was measured.
   *[other] { $n } benefits are due, but none was measured.
}
evidence-benefits-beyond = { $n ->
    [one] { $value } of what { $n } benefit should have brought by now has come; the limit is { $limit }.
   *[other] { $value } of what { $n } benefits should have brought by now has come; the limit is { $limit }.
}
evidence-benefits-green = { $n ->
    [one] { $value } of what { $n } benefit should have brought by now has come.
   *[other] { $value } of what { $n } benefits should have brought by now has come.
}

## Resources

evidence-resources-none = No team has a capacity for the next { $months } months.
evidence-resources-green = In the next { $months } months no team needs { $share } more people than it has.
evidence-resources-short = { $n ->
    [one] { $n } team needs at least { $share } more people than there are: { $names }.
   *[other] { $n } teams need at least { $share } more people than there are: { $names }.
}
evidence-resources-month = { $team } in { $month } by { $share }
evidence-resources-month-all = { $team } in { $month } by all of it

## Governance

evidence-governance-none = No decision, no dependency and no action that is due is recorded.
evidence-decisions-late = { $n ->
    [one] { $n } decision was not taken by the last useful day: { $names }.
   *[other] { $n } decisions were not taken by the last useful day: { $names }.
}
evidence-decisions-late-long = { $n ->
    [one] { $n } decision was not taken by the last useful day, more than { $limit } business days ago: { $names }.
   *[other] { $n } decisions were not taken by the last useful day, more than { $limit } business days ago: { $names }.
}
evidence-decision-late = { $n ->
    [one] { $name } (needed by { $day }, { $n } business day ago)
   *[other] { $name } (needed by { $day }, { $n } business days ago)
}
evidence-dependencies-late = { $n ->
    [one] { $n } dependency is overdue: { $names }.
   *[other] { $n } dependencies are overdue: { $names }.
}
evidence-dependencies-late-near = { $n ->
    [one] { $n } dependency is overdue for a milestone of the next { $limit } days: { $names }.
   *[other] { $n } dependencies are overdue for a milestone of the next { $limit } days: { $names }.
}
evidence-dependency-late = { $n ->
    [one] { $name } ({ $n } day over)
   *[other] { $name } ({ $n } days over)
}
evidence-actions-beyond = { $n ->
    [one] { $value } of { $n } action due were done in time; the limit is { $limit }.
   *[other] { $value } of { $n } actions due were done in time; the limit is { $limit }.
}
evidence-governance-green = No decision is past its last useful day and no dependency is overdue.
evidence-governance-green-actions = { $n ->
    [one] No decision is past its last useful day and no dependency is overdue; { $value } of { $n } action due were done in time.
   *[other] No decision is past its last useful day and no dependency is overdue; { $value } of { $n } actions due were done in time.
}

## Workstreams

evidence-workstream-red = The workstream { $title } is red: { $measure }, { $value } (n{"\u00A0"}={"\u00A0"}{ $n }, limit{"\u00A0"}{ $limit }).
evidence-workstream-figure = { $measure }: { $value } (n{"\u00A0"}={"\u00A0"}{ $n }, limit{"\u00A0"}{ $limit })
evidence-workstream-few = { $measure }: { $value } (n{"\u00A0"}={"\u00A0"}{ $n }: too few to rate)
evidence-workstream-reported = The workstream { $title } was last reported red, on { $day }.
evidence-workstream-reported-note = The workstream { $title } was last reported red, on { $day }: { $note }.

## Rules, as the glossary lists them

evidence-rule-milestone-overdue = An open milestone is past its baseline and nobody has said a day that is still to come: red.
evidence-rule-milestone-slip-external = An open milestone promised outside is forecast too many days after its baseline: red.
evidence-rule-milestone-slip = An open milestone is forecast too many days after its baseline: amber; red where it is far too many.
evidence-rule-milestone-on-time = Too few of the milestones due were delivered by their baseline: amber; red below the red limit, where enough are due.
evidence-rule-schedule-variance-near = Forecasts of the next 90 days have moved too far: amber.
evidence-rule-scope-change = Changes approved in the last 30 days move the scope too far: amber or red, by the limits of the measure.
evidence-rule-scope-unapproved = Something was added to the scope without an approved change: amber.
evidence-rule-cost-variance = The estimate at completion is too far from the budget, above or below: amber or red, by the limits of the measure.
evidence-rule-risk-unmanaged = A critical risk has no owner, no response or no open action: red.
evidence-rule-risk-critical = Critical risks are open: amber or red, by how many there are.
evidence-rule-risk-review = A top risk was not reviewed for too long: amber.
evidence-rule-gate-readiness = Too few criteria of a gate that is near, or whose day has passed, are met: amber or red, by their share; green where enough are.
evidence-rule-quality-metric = The latest value of a quality metric beside the metric’s own limits: amber or red beyond them, green within.
evidence-rule-benefits-realization = Too little of what the benefits due should have brought has come: amber or red, by the limits of the measure.
evidence-rule-capacity = A team needs more people in one of the next months than it has: amber or red, by how many more.
evidence-rule-decision-overdue = A decision is open past its last useful day: amber; red after more business days than the limit.
evidence-rule-dependency-overdue = A dependency is overdue: amber; red where a near milestone waits for it.
evidence-rule-action-closure = Too few of the actions due were done in time: amber or red, by the limits of the measure.
evidence-rule-workstream-figure = A workstream’s own figure is red while the program’s is not: red, and shown, never hidden by the green above it.
evidence-rule-workstream-reported = A workstream was last reported red: the whole is amber at least.
evidence-rule-within-limits = Nothing is beyond a limit: green.
evidence-rule-no-data = The records say nothing of it: no evidence, which is never shown as green.
