## What keeps figures from being believed

quality-warnings-note = to mend in the records
quality-warnings = Warnings
quality-tolerated = Tolerated
quality-tolerated-note = allowed by name, listed below
quality-stale = Not updated
quality-stale-note = open, no dated entry for { $days } days
quality-unowned = Nobody owns
quality-unowned-note = open, without an owner
quality-bare = Measures without value
quality-bare-note = a field is missing
quality-sub = What keeps figures and statuses from being believed, with the way out. Counted over the records of this edition.
quality-heading = { $n ->
    [0] Nothing in the records contradicts what is reported
    [one] { OPENING($n) } warning is open
   *[other] { OPENING($n) } warnings are open
}
quality-heading-more = { $warnings }; { $rest }
quality-rest-stale = { $n ->
    [one] { SPELT($n) } open record has no entry for { $days } days
   *[other] { SPELT($n) } open records have no entry for { $days } days
}
quality-rest-unowned = { $n ->
    [one] { SPELT($n) } open record has no owner
   *[other] { SPELT($n) } open records have no owner
}

## Warnings

quality-warnings-heading = No warning is open
quality-warnings-none = `trueup check` asks the same questions of the files; run it before every commit.
quality-warnings-why = Each says what the records contradict, lack or let pass, the most frequent rule first. `trueup check` prints them with file and line; a code leads to what it means.
quality-warnings-caption = Warnings, the most frequent first
quality-code = Code
quality-record = Record
quality-wrong = What is wrong
quality-todo = What to do

## What is tolerated

quality-allowances = Allowances
quality-allowed-by = Allowed by
quality-rule = Rule
quality-hides = What it hides now
quality-hides-nothing = nothing
quality-hides-more = and { $n } more
quality-tolerated-heading = { $n ->
    [one] { OPENING($n) } rule is tolerated by name
   *[other] { OPENING($n) } rules are tolerated by name
}
quality-tolerated-why = An allowance silences a rule; it does not mend anything. One that hides nothing can go.

## Records that nobody updates or owns

quality-last-entry = Last entry
quality-age = Age
quality-stale-caption = Open records that nobody has updated, oldest first
quality-stale-heading = { $n ->
    [one] { OPENING($n) } open record has no entry for { $days } days
   *[other] { OPENING($n) } open records have no entry for { $days } days
}
quality-stale-why = Review it and write the day down, or close it. What nobody looks at cannot be believed.
quality-unowned-caption = Open records without an owner
quality-unowned-heading = { $n ->
    [one] { OPENING($n) } open record belongs to nobody
   *[other] { OPENING($n) } open records belong to nobody
}
quality-unowned-why = Name a person or a role as owner; a workstream does not answer for a record.
quality-bare-heading = { $n ->
    [one] { OPENING($n) } measure has no value
   *[other] { OPENING($n) } measures have no value
}
quality-bare-why = A figure that cannot be made is shown as n/a, never as 0 or 100 %. This is what is missing.
quality-bare-toc = Measures
