## Page

gates-none = No gate is recorded
gates-met-for = { $n ->
   *[other] { OPENING($n) } of { $all } criteria are met for { $gate }
}
gates-rest-open = { $n ->
    [one] one is open
   *[other] { SPELT($n) } are open
}
gates-rest-waived = { $n ->
    [one] one is waived
   *[other] { SPELT($n) } are waived
}
gates-rest-bare = { $n ->
    [one] one of those met has no evidence
   *[other] { SPELT($n) } of those met have no evidence
}
gates-all-reviewed = { $n ->
    [one] The only gate is reviewed
   *[other] All { $n } gates are reviewed
}
gates-readiness = Readiness
gates-was-reviewed = Review { $day }: { $outcome }. Record: { $record }
gates-review = Review { $day }, { $distance }. Record: { $record }
gates-signoffs = Sign-offs
gates-criteria-of = Criteria of { $id }: open ones first
gates-criterion = Criterion
gates-proof = Evidence
gates-none-given = none given
gates-until = until { $day }
gates-met-on = Met { $day }
gates-met = Met
gates-waived = Waived by { $who }
gates-waiver-ended = waiver of { $who } ended { $day }
gates-open = Open
gates-signoffs-of = Sign-offs of { $id }
gates-role = Role
gates-by = By
gates-verdict = Verdict
gates-waiting = Waiting
