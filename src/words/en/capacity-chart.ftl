## Capacity by team and month

capacity-chart-measure = People needed as a share of people available (%), by team and month; below it how many are missing or to spare
capacity-chart-described = Capacity as of { $day }. { $headline }.
capacity-chart-key-up-to = Up to { $percent }
capacity-chart-key-below = Below { $percent }
capacity-chart-key-from = From { $percent }
capacity-chart-none = No team has its capacity on record
capacity-chart-none-ahead = No month from now on has its capacity on record
capacity-chart-enough = Every team has the people that it needs in every month on record
capacity-chart-short = { $all ->
    [one] { $over } of { $all } team month ahead need more people than there are; the worst is { $team } in { $month }, { $short } short
   *[other] { $over } of { $all } team months ahead need more people than there are; the worst is { $team } in { $month }, { $short } short
}
capacity-chart-own = { $over ->
    [one] One of { $all } months from this one on needs more people than there are: { $month }, { $short } short
   *[other] { OPENING($over) } of { $all } months from this one on need more people than there are; the worst is { $month }, { $short } short
}
capacity-chart-own-all = { $all ->
    [one] The only month from this one on needs more people than there are: { $month }, { $short } short
   *[other] All { $all } months from this one on need more people than there are; the worst is { $month }, { $short } short
}
capacity-chart-months = { $shown } of { $all } months are drawn; the tables hold all.
capacity-chart-nobody = none
capacity-chart-caption = People available and needed by team and month, full-time equivalents
capacity-chart-spare = Spare
