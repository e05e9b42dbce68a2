## Readiness of gates

readiness-described = Readiness as of { $day }. { $headline }.
readiness-measure = Share of the criteria that are met, by gate, the next review first
readiness-met = Met
readiness-not-met = Not met
readiness-bar = { $met } of { $all }, { $day }
readiness-none = No gate is under review
readiness-was-due = { $met } of { $all } criteria of { $id } are met; its review was due on { $day }
readiness-before = { $met } of { $all } criteria of { $id } are met, { $days } before its review
readiness-caption = Criteria met by gate
readiness-review = Review
readiness-waived = Waived
readiness-criteria = Criteria
