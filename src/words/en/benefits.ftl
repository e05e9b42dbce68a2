## Page

benefits-none = No benefit is recorded
benefits-metrics-alone = No benefit is recorded; the metrics stand alone
benefits-measured-of = { $measured ->
    [0] { $due ->
        [0] None of { $all } benefits is measured; none is due by now
        [one] None of { $all } benefits is measured; one is due by now
       *[other] None of { $all } benefits is measured; { SPELT($due) } are due by now
    }
    [one] { $due ->
        [0] One of { $all } benefits is measured; none is due by now
        [one] One of { $all } benefits is measured; one is due by now
       *[other] One of { $all } benefits is measured; { SPELT($due) } are due by now
    }
   *[other] { $due ->
        [0] { OPENING($measured) } of { $all } benefits are measured; none is due by now
        [one] { OPENING($measured) } of { $all } benefits are measured; one is due by now
       *[other] { OPENING($measured) } of { $all } benefits are measured; { SPELT($due) } are due by now
    }
}
benefits-progress = Progress
benefits-benefits = Benefits
benefits-metrics = Metrics
benefits-benefit = Benefit
benefits-before = Before
benefits-measured = Measured
benefits-forecast = Forecast
benefits-target = Target
benefits-target-met = met
benefits-target-missed = not met
benefits-not-yet = not yet
benefits-metric = Metric
benefits-better-is = Better is
benefits-more = more
benefits-less = less
benefits-latest = Latest
benefits-before-that = Before that
