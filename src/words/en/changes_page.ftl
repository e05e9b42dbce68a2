## Page of change requests

changes-page-none = No change is requested
changes-page-none-waits = { $n ->
    [one] No change waits; { $approved ->
        [0] the one decided is not approved
       *[other] the one decided is approved
    }
   *[other] No change waits; { $approved ->
        [0] none of { $n } decided ones is approved
        [one] { $approved } of { $n } decided ones is approved
       *[other] { $approved } of { $n } decided ones are approved
    }
}
changes-page-wait = { $n ->
    [one] { OPENING($n) } change waits for a decision
   *[other] { OPENING($n) } changes wait for a decision
}
changes-page-wait-deferred = { $deferred ->
    [one] { $waiting }; { SPELT($deferred) } is deferred
   *[other] { $waiting }; { SPELT($deferred) } are deferred
}
changes-page-waiting = Waiting
changes-page-waiting-table = Changes that wait
changes-page-deferred = Deferred
changes-page-deferred-of = { $n ->
    [one] { OPENING($n) } is deferred
   *[other] { OPENING($n) } are deferred
}
changes-page-decided = Decided
changes-page-decided-table = Changes decided, newest first
changes-page-change = Change
changes-page-requested = Requested
changes-page-weight = Scope weight

## What the sections show

changes-page-oldest = { $n ->
    [one] The oldest has waited for { $n } day
   *[other] The oldest has waited for { $n } days
}
changes-page-decided-of = { $n ->
    [one] { OPENING($n) } is decided
   *[other] { $approved ->
        [0] { OPENING($n) } are decided, none of them approved
       *[other] { OPENING($n) } are decided, { $approved } of them approved
    }
}
