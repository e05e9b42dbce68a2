## Why there is no value: { $needs } is one of the messages below that end so

kpi-unknown = n/a: { $why }
kpi-why = { $why }.
kpi-needs-record = { $kind ->
    [budget] { $needs } (there is no budget at all)
   *[other] { $needs } (there is no { $one } at all)
}
kpi-needs-field = { $of ->
    [1] { $needs } (`{ $field }` is missing in { $without } of { $of } { $one })
   *[other] { $needs } (`{ $field }` is missing in { $without } of { $of } { $many })
}

## Measures: name, formula, and what is missing where there is no value

kpi-milestone-on-time-title = Milestones on time
kpi-milestone-on-time-definition = Milestones delivered on or before their baseline, divided by those whose baseline has passed or that are delivered. Cancelled milestones do not count.
kpi-milestone-on-time-needs = no milestone has a `baseline` that has passed, and none has an `actual`
kpi-schedule-variance-title = Schedule variance, mean
kpi-schedule-variance-definition = Mean over all milestones that are not cancelled of the days from baseline to end. The end is the actual day, else the forecast (without one, the baseline), but never before the day of the report: what should be over and is not is at least as late as today.
kpi-schedule-variance-needs = there is no milestone with a `baseline`
kpi-schedule-variance-near-title = Schedule variance, next 90 days
kpi-schedule-variance-near-definition = Of the open milestones whose baseline or forecast lies in the next 90 days: the days between forecast and baseline, earlier or later, divided by the days from the start of the program to the baselines.
kpi-schedule-variance-near-needs = no open milestone has a `baseline` or `forecast` in the next 90 days
kpi-scope-change-title = Scope change in 30 days
kpi-scope-change-definition = Sum of the scope weights of the changes approved in the last 30 days, divided by the weight of the milestones that were in the scope from the beginning. Beside it stands the number of these changes, and of those without a weight.
kpi-scope-change-needs = no milestone was in the scope from the beginning (without `added`)
kpi-decision-latency-title = Decision latency, median
kpi-decision-latency-definition = Median business days from request to decision of the decisions taken in the last 90 days. Beside it stands the median age, in business days, of those that are open.
kpi-decision-latency-needs = no decision was `decided` in the last 90 days
kpi-dependency-aging-title = Dependency age, mean
kpi-dependency-aging-definition = Mean days since they were raised of the dependencies that are not delivered.
kpi-dependency-aging-needs = there is no dependency without a `delivered` day
kpi-critical-risks-title = Critical risks open
kpi-critical-risks-definition = Open risks with likelihood × impact of at least 15; of these the unmanaged: without owner, without response, or without an open action.
kpi-critical-risks-needs = there is no risk record
kpi-risk-burn-down-title = Risk burn-down per month
kpi-risk-burn-down-definition = Of the risks that were open with a score of at least 10 thirty days ago, the share that is closed or below 10 now.
kpi-risk-burn-down-needs = thirty days ago no risk was open with a score of at least 10
kpi-risk-exposure-title = Risk exposure
kpi-risk-exposure-definition = Sum of likelihood × impact of the open risks; in money, the sum of likely cost weighted by probability (5, 20, 40, 70 and 90 % for 1 to 5).
kpi-risk-exposure-needs = there is no risk record
kpi-issue-reopen-title = Issues opened again
kpi-issue-reopen-definition = Issues that were closed at least once and opened again, divided by those that were closed at least once.
kpi-issue-reopen-needs = no issue has been `closed` yet
kpi-readiness-title = Release readiness
kpi-readiness-definition = Criteria that are met, divided by all criteria of the gates under review: those not passed whose review is at most 30 days ahead, and the next one. A waived criterion is not met; it is counted apart.
kpi-readiness-needs = no gate that is not passed has a `criterion`
kpi-defect-escape-title = Defects found after release
kpi-defect-escape-definition = Latest value of the metric record that measures it, with the metric's own limits. A metric of the whole program goes before those of workstreams, of which the mean is shown.
kpi-defect-escape-needs = no metric record with `measures = "defect-escape"` has a point
kpi-change-failure-title = Change failure rate
kpi-change-failure-definition = Latest value of the metric record that measures it, with the metric's own limits; without one, releases that failed or were rolled back, divided by releases with an outcome.
kpi-change-failure-needs = no metric record with `measures = "change-failure"` has a point, and no release has an `outcome`
kpi-time-to-restore-title = Time to restore service
kpi-time-to-restore-definition = Latest value of the metric record that measures it, with the metric's own limits; without one, the mean of the hours to restoration over the releases that name them. Beside it stands the median.
kpi-time-to-restore-needs = no metric record with `measures = "time-to-restore"` has a point, and no release names `restored`
kpi-stakeholder-confidence-title = Stakeholder confidence
kpi-stakeholder-confidence-definition = Latest value of the metric record that measures it, on the metric's own scale and with its own limits. A metric of the whole program goes before those of workstreams, of which the mean is shown.
kpi-stakeholder-confidence-needs = no metric record with `measures = "stakeholder-confidence"` has a point
kpi-team-friction-title = Team friction
kpi-team-friction-definition = Latest value of the metric record that measures it, on the metric's own scale and with its own limits. A metric of the whole program goes before those of workstreams, of which the mean is shown.
kpi-team-friction-needs = no metric record with `measures = "team-friction"` has a point
kpi-communication-sla-title = Communications sent by due date
kpi-communication-sla-definition = Communications sent by their due day, divided by those due by the day of the report. Beside it stands the number that is overdue.
kpi-communication-sla-needs = no communication has a `due` day that has passed
kpi-action-closure-title = Actions closed by due date
kpi-action-closure-definition = Actions done by their due day, divided by those due by the day of the report. Beside it stands the number that is overdue.
kpi-action-closure-needs = no action has a `due` day that has passed
kpi-benefits-realization-title = Benefits realised
kpi-benefits-realization-definition = Of the benefits due by the day of the report: progress from baseline to the latest measurement, divided by progress from baseline to target, summed per unit; of several units the mean. Beside it stands the median. One that is due and was never measured counts as no progress.
kpi-benefits-realization-needs = no benefit that is due has a `[[measurement]]`
kpi-cost-variance-title = Cost forecast against baseline
kpi-cost-variance-definition = Estimate at completion less budget at completion, divided by budget at completion. The estimate is what is spent plus what is forecast for the months after the last booking of each line (of a line without any forecast, what was planned).
kpi-cost-variance-needs = no budget line has a `planned` amount
kpi-governance-effectiveness-title = Escalations resolved for good
kpi-governance-effectiveness-definition = Escalations that were resolved and whose issue was not opened again since, divided by all that were resolved.
kpi-governance-effectiveness-needs = no issue has `escalated` with a `resolved` day
