## Page

actions-page = Actions
actions-description = What was promised, by whom, by when
actions-overdue = Overdue
actions-open = Open
actions-done = Done
actions-none = No action is recorded
actions-on-time = { $n ->
    [0] No action is overdue, and none is open
    [one] No action is overdue; one is open
   *[other] No action is overdue; { SPELT($n) } are open
}
actions-late = { $n ->
    [one] { OPENING($n) } action is overdue
   *[other] { OPENING($n) } actions are overdue
}
actions-late-of = { $n ->
    [one] { OPENING($n) } of { $all } open actions is overdue
   *[other] { OPENING($n) } of { $all } open actions are overdue
}
actions-empty = No action is recorded. Add what was agreed in the last meeting to actions.toml:

## Tables

actions-overdue-oldest = Overdue actions, oldest first
actions-open-table = Open actions
actions-done-table = Done actions
actions-action = Action
actions-days-over = Overdue
actions-from = From

## What the sections show

actions-oldest = { $n ->
    [one] The oldest has been overdue for { $n } day
   *[other] The oldest has been overdue for { $n } days
}
actions-open-next = { $n ->
    [one] { OPENING($n) } is open, due on { $day }
   *[other] { $due ->
        [one] { OPENING($n) } are open; the next is due on { $day }
       *[other] { OPENING($n) } are open; { SPELT($due) } are due next, on { $day }
    }
}
actions-open-more = { $n ->
    [one] { OPENING($n) } more is open, due on { $day }
   *[other] { $due ->
        [one] { OPENING($n) } more are open; the next is due on { $day }
       *[other] { OPENING($n) } more are open; { SPELT($due) } are due next, on { $day }
    }
}
actions-done-in-time = { $n ->
    [one] { OPENING($n) } is done, in time
   *[other] { OPENING($n) } are done, all of them in time
}
actions-done-of = { $n ->
    [one] { OPENING($n) } is done
   *[other] { $in_time ->
        [0] { OPENING($n) } are done, none of them in time
       *[other] { OPENING($n) } are done, { $in_time } of them in time
    }
}
