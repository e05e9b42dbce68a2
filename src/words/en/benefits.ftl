## Page

benefits-none = No benefit is recorded
benefits-metrics-alone = No benefit is recorded; the metrics stand alone
benefits-measured-of = { $all ->
    [one] { OPENING($measured) } of { $all } benefit is measured; { $due } due by now
   *[other] { OPENING($measured) } of { $all } benefits are measured; { $due } due by now
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
benefits-target-missed = missed
benefits-not-yet = not yet
benefits-metric = Metric
benefits-better-is = Better is
benefits-more = more
benefits-less = less
benefits-latest = Latest
benefits-before-that = Before that
