## Steps of a release

cutover-described = Steps of { $title } as of { $day }. { $headline }.
cutover-measure = Each step at its planned time
cutover-not-done = Not done
cutover-to-be-done = To be done
cutover-none = No step is on record
cutover-none-done = { $all ->
    [one] { OPENING($all) } step planned within { $length }, none done
   *[other] { OPENING($all) } steps planned within { $length }, none done
}
cutover-done-late = { $all ->
    [one] { OPENING($done) } of { $all } step done, { $late } of them after the planned day
   *[other] { OPENING($done) } of { $all } steps done, { $late } of them after the planned day
}
cutover-done-within = { $all ->
    [one] { OPENING($done) } of { $all } step done, planned within { $length }
   *[other] { OPENING($done) } of { $all } steps done, planned within { $length }
}
cutover-done = { $all ->
    [one] { OPENING($done) } of { $all } step done
   *[other] { OPENING($done) } of { $all } steps done
}
cutover-minutes = { $n ->
    [one] { $n }{"\u00A0"}minute
   *[other] { $n }{"\u00A0"}minutes
}
cutover-hours = { $n ->
    [one] { $n }{"\u00A0"}hour
   *[other] { $n }{"\u00A0"}hours
}
cutover-days = { $n ->
    [one] { $n }{"\u00A0"}day
   *[other] { $n }{"\u00A0"}days
}
cutover-caption = Steps of { $title }
cutover-step = Step
cutover-from = Planned from
cutover-to = Planned to
