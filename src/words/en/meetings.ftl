## Meetings

meetings-none = No meeting is recorded
meetings-all-yielded = { $n ->
    [one] The one meeting yielded a decision or an action
   *[other] Each of { $n } meetings yielded a decision or an action
}
meetings-all-empty = { $n ->
    [one] The one meeting yielded neither decision nor action
   *[other] None of { $n } meetings yielded a decision or an action
}
meetings-some-empty = { OPENING($n) } of { $all } meetings yielded neither decision nor action
meetings-next = The next steering committee meets on { $day }.
meetings-caption = Meetings, newest first
meetings-neither = No decision, no action
meetings-type-steering = Steering
meetings-type-working = Working session
