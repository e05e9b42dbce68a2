## The index of people

people-what = Who owns what
people-expects = Expects: { $what }
people-record = Record of this person
people-head-who = Person or role
people-head-open = Open
people-caption = People and roles, those with the most overdue first
people-none = Nobody owns a record yet
people-none-toml = A record takes an owner, a role or the id of a person:
people-none-late = { $n ->
    [one] None of { $n } person or role has anything overdue
   *[other] None of { $n } people and roles has anything overdue
}
people-the-one-late = The one person or role here has overdue records
people-some-late = { $n ->
    [one] { OPENING($n) } of { $all } people and roles has overdue records
   *[other] { OPENING($n) } of { $all } people and roles have overdue records
}
people-most-late = { $n ->
    [one] { $name } has the only overdue record
   *[other] { $name } has the most overdue records: { $n }
}
people-most-late-of = { $name } has the most overdue records, { $n }; { $some } of { $all } people and roles have any
people-late-alike = { $n ->
    [one] { OPENING($some) } of { $all } people and roles have an overdue record, none more than one
   *[other] { OPENING($some) } of { $all } people and roles have overdue records, none more than { $n }
}

## One person

people-owns = What { $name } owns across programs
people-owns-nothing = No record names this person as its owner. A record of any kind takes one:
people-nothing-open = { $name } has nothing open
people-not-urgent = { $n ->
    [one] { $name } has { SPELT($n) } open record, not due within { $days } days
   *[other] { $name } has { SPELT($n) } open records, none due within { $days } days
}
people-urgent = { $n ->
    [one] { $name } has { SPELT($n) } open record: { $parts }
   *[other] { $name } has { SPELT($n) } open records: { $parts }
}
people-part-decide = { SPELT($n) } to decide
people-part-decide-late = { SPELT($n) } to decide ({ $late } overdue)
people-part-late = { SPELT($n) } overdue
people-part-week = { SPELT($n) } due within { $days } days

## When it is the turn of a record

people-decide = To decide
people-decide-heading = { $n ->
    [one] { OPENING($n) } record waits for a decision by this person
   *[other] { OPENING($n) } records wait for a decision by this person
}
people-decide-note = decisions and change requests that wait
people-overdue = Overdue
people-overdue-heading = { $n ->
    [one] { OPENING($n) } record is overdue
   *[other] { OPENING($n) } records are overdue
}
people-overdue-note = their day has passed
people-week = This week
people-week-heading = Due within { $days } days
people-week-due = { $n ->
    [one] { OPENING($n) } record is due within { $days } days
   *[other] { OPENING($n) } records are due within { $days } days
}
people-week-note = due within { $days } days
people-attention = To look at
people-attention-heading = { $causes }
people-attention-slipping = { $n ->
    [one] { SPELT($n) } record slips
   *[other] { SPELT($n) } records slip
}
people-attention-blocked = { $n ->
    [one] { SPELT($n) } dependency is blocked
   *[other] { SPELT($n) } dependencies are blocked
}
people-attention-unreviewed = { $n ->
    [one] { SPELT($n) } risk was not looked at for too long
   *[other] { SPELT($n) } risks were not looked at for too long
}
people-attention-note = slipping, blocked or unreviewed
people-later = Later
people-later-heading = { $n ->
    [one] { OPENING($n) } record is due later
   *[other] { OPENING($n) } records are due later
}
people-later-note = with a later day
people-undated = Without a date
people-undated-heading = { $n ->
    [one] { OPENING($n) } open record has no date
   *[other] { OPENING($n) } open records have no date
}
people-rest = Other
people-rest-heading = { $closed ->
    [0] { $bare ->
        [one] { OPENING($bare) } record has no state
       *[other] { OPENING($bare) } records have no state
    }
    [one] { $bare ->
        [0] { OPENING($closed) } record is closed
        [one] { OPENING($closed) } record is closed; { SPELT($bare) } has no state
       *[other] { OPENING($closed) } record is closed; { SPELT($bare) } have no state
    }
   *[other] { $bare ->
        [0] { OPENING($closed) } records are closed
        [one] { OPENING($closed) } records are closed; { SPELT($bare) } has no state
       *[other] { OPENING($closed) } records are closed; { SPELT($bare) } have no state
    }
}
people-rest-list = Show the list ({ $n })
people-programs-note = with open records
people-head-record = Record
people-unreviewed = not reviewed for { $days }
people-slipping = forecast { $day }, { $days } against baseline
people-blocked = blocked

## People of a program

people-of-program = Who works on the program and who has a stake
people-own-records = { $n ->
    [one] { OPENING($n) } person or role owns records of this program
   *[other] { OPENING($n) } people and roles own records of this program
}
people-stakeholders = Stakeholders
people-owners = Owners
people-nobody-yet = Nobody is recorded yet. Who has a stake, how much influence, and where do they stand? Add them to people.toml:
people-head-name = Name or role
people-settled = { $n ->
    [one] { $n } other who stands where the program needs them, or of whom nothing is recorded
   *[other] { $n } others who stand where the program needs them, or of whom nothing is recorded
}

## Responsibilities

people-raci = Responsibilities
people-raci-none = { $title }: no activity is recorded
people-raci-whole = { $title }: each activity has exactly one who answers for it
people-raci-wrong = { $n ->
    [one] { $title }: { SPELT($n) } of { $all } activities has not exactly one who answers for it
   *[other] { $title }: { SPELT($n) } of { $all } activities have not exactly one who answers for it
}
people-raci-why = R does it, A answers for it, C is asked, I is told. Record: { $record }
people-raci-nobody = nobody answers for it
people-raci-many = { $n } answer for it
people-raci-caption = Responsibilities: { $title }

## Communications

people-told = Everything that was to be told has been told
people-told-planned = { $late ->
    [0] { $n ->
        [one] No communication is overdue; one is planned
       *[other] No communication is overdue; { SPELT($n) } are planned
    }
    [one] { $n ->
        [one] No communication is overdue; one was sent late, one is planned
       *[other] No communication is overdue; one was sent late, { SPELT($n) } are planned
    }
   *[other] { $n ->
        [one] No communication is overdue; { SPELT($late) } were sent late, one is planned
       *[other] No communication is overdue; { SPELT($late) } were sent late, { SPELT($n) } are planned
    }
}
people-told-late = { $n ->
    [one] { OPENING($n) } communication that was due is not out yet
   *[other] { OPENING($n) } communications that were due are not out yet
}
people-told-caption = Communications plan, what is late first
people-told-how = How
people-told-for = What for
people-told-still = planned
people-told-sent = Already sent: { $n }
