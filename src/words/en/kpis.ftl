## Measures

kpis-none = No measure has a value yet
kpis-none-red = No measure is beyond its red limit
kpis-some-red = { $n ->
    [one] { OPENING($n) } of { $all } measures is beyond the red limit
   *[other] { OPENING($n) } of { $all } measures are beyond the red limit
}
kpis-red-are = Red: { $names }
kpis-amber-are = Amber: { $names }
kpis-all = All measures
kpis-all-why = Every figure is computed from the records; the dotted line in each trend is the target.
kpis-bare = Without a value
kpis-bare-heading = Measures without a value
kpis-bare-why = A figure that cannot be made is shown as n/a, never as 0 or 100 %.
kpis-by-workstream = By workstream
kpis-by-workstream-why = { $none }: the workstream has no record that the measure looks at.
kpis-by-workstream-caption = Measures by workstream
kpis-one-by-workstream = { $measure } by workstream
kpis-without-workstream = Of no workstream
kpis-counted-apart = { $n ->
    [one] Not counted for the program, only for its workstream: { $links }
   *[other] Not counted for the program, only for their workstreams: { $links }
}
kpis-caption = Measures
kpis-head = Measure
kpis-in-business-days = { $measure }, in business days
kpis-now = Now
kpis-trend = Trend
kpis-target = Target
kpis-against = Against limits
kpis-missed = target missed, within limits
kpis-target-missed = target missed, no limits
kpis-target-met = target met, no limits
kpis-unlimited = no limits
kpis-median = Median
kpis-value = Value
kpis-made-of = Made of
kpis-limits = Limits
kpis-set-in = Set in
kpis-records = Records
kpis-formula = Formula
kpis-key = Key
kpis-limit-target = target { $value }
kpis-limit-amber = { $way ->
    [up] amber below { $value }
    [down] amber above { $value }
   *[other] amber beyond ±{"\u00A0"}{ $value }
}
kpis-limit-red = { $way ->
    [up] red below { $value }
    [down] red above { $value }
   *[other] red beyond ±{"\u00A0"}{ $value }
}
kpis-no-limits = none: shown for information
kpis-from-metric = metric { $links }
kpis-from-charter = charter { $charter }
kpis-from-with = { $source } ({ $names })
kpis-from-defaults = defaults of the measure
kpis-name-target = target
kpis-name-amber = amber
kpis-name-red = red
kpis-more = and { $n } more
kpis-why-bare = Why there is no value
