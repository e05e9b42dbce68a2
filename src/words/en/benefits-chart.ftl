## Benefits: promised, forecast, realised

benefits-chart-title = Benefits: promised, forecast, realised
benefits-chart-promised = Promised
benefits-chart-realised = Realised
benefits-chart-measure = Share of the way from the value before the program to the promised one, by due date
benefits-chart-described = Benefits as of { $day }. { $headline }.
benefits-chart-not-measured = not measured
benefits-chart-bar-due = { $said }, due { $day }
benefits-chart-bar-was-due = { $said }, was due { $day }
benefits-chart-no-forecast = no forecast is on record
benefits-chart-none-short = none is forecast to fall short
benefits-chart-some-short = { $n ->
    [one] { $n } of { $all } is forecast to fall short
   *[other] { $n } of { $all } are forecast to fall short
}
benefits-chart-short-first = { $id } is forecast to fall short by { $percent }
benefits-chart-short-next = { $id } by { $percent }
benefits-chart-none = No benefit is on record
benefits-chart-none-due = { $n ->
    [one] The only benefit is not due yet
   *[other] None of { $n } benefits is due yet
}
benefits-chart-one-realised = The one benefit due by now was realised
benefits-chart-one-missed = The one benefit due by now was not fully realised
benefits-chart-all-realised = { $n ->
    [2] Both benefits due by now were realised
   *[other] All { $n } benefits due by now were realised
}
benefits-chart-some-missed = { $n ->
    [one] { OPENING($n) } of { $due } benefits due by now was not fully realised
   *[other] { OPENING($n) } of { $due } benefits due by now were not fully realised
}
benefits-chart-unit = Unit
benefits-chart-before = Before
benefits-chart-of-the-way = Of the way
