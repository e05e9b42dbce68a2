## Page

decisions-none = No decision is recorded
decisions-taken-only = { $n ->
   *[other] No decision is waiting; { $n } taken
}
decisions-waiting-on-time = { $n ->
    [one] { OPENING($n) } decision is waiting, none overdue
   *[other] { OPENING($n) } decisions are waiting, none overdue
}
decisions-latency = Latency
decisions-waiting = Waiting
decisions-taken = Taken
decisions-empty = What must the committee decide? Add a file to decisions/, for example d-01-queue.md:
decisions-taken-newest = Decisions taken, newest first
decisions-decision = Decision
decisions-outcome = Outcome
decisions-decided-by = Decided by
decisions-decided = Decided
decisions-business-days = Business days

## Card

decisions-needed-by = Needed by { $day }
decisions-needed = { $by }, { $distance }
decisions-decides = Decides: { $who }.
decisions-asked = Asked { $day }.
decisions-decided-on = Decided { $day }.
decisions-recommended = Recommended:
decisions-no-recommendation = No option is recommended yet.
decisions-nothing = none
decisions-row-for = For
decisions-row-against = Against

## What the sections show

decisions-next-by = The next is needed by { $day }
decisions-longest = { $n ->
    [one] { $id } has been overdue for { $n } day
   *[other] { $id } has been overdue for { $n } days
}
decisions-taken-median = { $n ->
    [one] { OPENING($n) } is taken, after
   *[other] { OPENING($n) } are taken, the median after
} { $days ->
    [one] { $days } business day
   *[other] { $days } business days
}
decisions-late-and-next = { $n ->
    [one] { $id } has been overdue for { $n } day; the next is needed by { $day }
   *[other] { $id } has been overdue for { $n } days; the next is needed by { $day }
}
