## Page

gates-none = No gate is recorded
gates-all-met = { $all ->
    [one] The only criterion is met for { $gate }
    [2] Both criteria are met for { $gate }
   *[other] All { $all } criteria are met for { $gate }
}
gates-met-for = { $all ->
    [0] No criterion is on record for { $gate }
    [1] The only criterion is not met for { $gate }
   *[other] { $n ->
        [0] None of { $all } criteria is met for { $gate }
        [one] { OPENING($n) } of { $all } criteria is met for { $gate }
       *[other] { OPENING($n) } of { $all } criteria are met for { $gate }
    }
}
gates-rest-open = { $n ->
    [one] one is open
   *[other] { SPELT($n) } are open
}
gates-rest-waived = { $n ->
    [one] one is waived
   *[other] { SPELT($n) } are waived
}
gates-rest-lapsing = { $n ->
    [one] one waiver ends before the review
   *[other] { SPELT($n) } waivers end before the review
}
gates-rest-bare = { $n ->
    [one] one of those met has no evidence
   *[other] { SPELT($n) } of those met have no evidence
}
gates-rest-old = { $n ->
    [one] one of those met has evidence that is too old
   *[other] { SPELT($n) } of those met have evidence that is too old
}
gates-all-reviewed = { $n ->
    [one] The only gate is reviewed
    [2] Both gates are reviewed
   *[other] All { $n } gates are reviewed
}
gates-readiness = Readiness
gates-passed-left-out = { $n ->
    [one] Gates still ahead; one is passed and left out.
   *[other] Gates still ahead; { SPELT($n) } are passed and left out.
}
gates-was-reviewed = Review { $day }: { $outcome }. Record: { $record }
gates-review = Review { $day }, { $distance }. Record: { $record }
gates-signoffs = Sign-offs
gates-no-signoffs = No sign-off is named for this gate.
gates-criteria-of = Criteria of { $id }: open ones first
gates-criterion = Criterion
gates-proof = Evidence
gates-none-given = none given
gates-too-old = { $age } old, at most { $most } allowed
gates-until = until { $day }
gates-met-on = Met { $day }
gates-met = Met
gates-waived = Waived by { $who }
gates-waiver-lapses = ends before the review
gates-waiver-ended = Waiver of { $who } ended { $day }
gates-open = Open
gates-signoffs-of = Sign-offs of { $id }
gates-role = Role
gates-by = By
gates-verdict = Verdict
gates-waiting = Waiting
