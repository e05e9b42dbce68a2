## Limits of the evidence: what each limits

rule-limit-external-slip-red = Days that an open milestone promised outside may be forecast after its baseline; more is red.
rule-limit-slip-red = Days that any open milestone may be forecast after its baseline; more is red.
rule-limit-slip-amber = Days that any open milestone may be forecast after its baseline; more is amber.
rule-limit-on-time-least-due = Milestones that must be due before the share delivered on time can be red.
rule-limit-critical-amber = Open critical risks from which it is amber.
rule-limit-critical-red = Open critical risks from which it is red.
rule-limit-top-risk-review = Days since the last review of a top risk; more is amber.
rule-limit-gate-near = Days before the review of a gate from which its readiness counts.
rule-limit-readiness-amber = Share of the criteria of a near gate that must be met; less is amber.
rule-limit-readiness-red = Share of the criteria of a near gate that must be met; less is red.
rule-limit-demand-amber = Share by which a month's demand exceeds the people available; from here on amber.
rule-limit-demand-red = Share by which a month's demand exceeds the people available; from here on red.
rule-limit-demand-months = Months looked ahead.
rule-limit-decision-red = Business days that a decision may be open after its last useful day; more is red.
rule-limit-dependency-near = Days before a milestone from which an overdue dependency of it is red.
rule-limit-others-red = Dimensions beside schedule, cost and risk that must be red for the whole to be red.
rule-limit-stale-cadences = Age of the last report, in cadences; older is stale.
rule-limit-default-cadence = Days between two reports where the program names no cadence.
