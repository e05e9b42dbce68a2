## Charts on a record's own page

own-benefit = { $now }{"\u00A0"}{ $unit } on { $day }, { $share } of the way to the promised { $target }
own-benefit-forecast = { $now }{"\u00A0"}{ $unit } on { $day }, { $share } of the way to the promised { $target }; { $forecast } is forecast
own-benefit-measure = Share of the way from { $before } to the promised { $target } { $unit }, due { $due }
own-benefit-promised = Promised
own-benefit-realised = Realised
own-benefit-caption = Values measured, with their share of the way
own-benefit-value = Value
own-benefit-share = Of the way
own-metric-measure = As measured; dotted lines are target and limits
own-metric-measure-alone = As measured
own-metric-target = { $headline }; target { $target }
own-metric-share = { $now } of { $target } ({ $share }), up from { $then } on { $day }
own-metric-caption = { $measure }, as measured
own-gate-before = { $met } of { $all } criteria { $met ->
    [one] is
   *[other] are
} met, { $days ->
    [one] { $days } day before the review
   *[other] { $days } days before the review
}
own-gate-after = { $met } of { $all } criteria { $met ->
    [one] is
   *[other] are
} met; the review was due on { $day }
own-gate-judged = { $outcome } on { $day }, with { $met } of { $all } criteria met
own-gate-measure = Criteria by area, those with most to do first
own-gate-area = Area
own-gate-none = Without area
own-gate-met = Met
own-gate-waived = Waived
own-gate-open = Not met
own-gate-criteria = Criteria
own-gate-of = { $met } of { $all }
own-promise-late = { $days ->
    [one] Promised { $days } day after it is needed
   *[other] Promised { $days } days after it is needed
}
own-promise-kept = { $days ->
    [0] Promised for the day on which it is needed
    [one] Promised { $days } day before it is needed
   *[other] Promised { $days } days before it is needed
}
own-promise-none = Needed by { $day }, and no day is promised
own-promise-delivered = { $days ->
    [0] Delivered on the day on which it was needed
    [one] Delivered { $days } day before it was needed
   *[other] Delivered { $days } days before it was needed
}
own-promise-delivered-late = { $days ->
    [one] Delivered { $days } day after it was needed
   *[other] Delivered { $days } days after it was needed
}
own-promise-measure = Days since it was raised on { $day }; each bar ends on the day that was promised then
own-promise-needed = Needed by { $day }
own-promise-open = Open
own-promise-delivered-name = Delivered
own-promise-on = Promised { $day }
own-promise-key = Promised day, as it stands
own-promise-key-before = Promised before
own-promise-caption = Promises and days since it was raised
own-promise-what = What
own-promise-until = Until
own-promise-days = Days
own-promise-against = Against need
own-described = { $headline }, as of { $day }.
own-yielded = What it yielded
own-yielded-none = Neither a decision nor an action came out of it.
