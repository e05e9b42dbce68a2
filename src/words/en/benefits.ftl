## Page

benefits-none = No benefit is recorded
benefits-metrics-alone = No benefit is recorded; the metrics stand alone
benefits-measured-of = { $measured ->
    [0] { $all ->
        [one] The only benefit is not measured; { $due ->
            [0] it is not due yet
           *[other] it is due by now
        }
       *[other] None of { $all } benefits is measured; { $due ->
            [0] none is due by now
            [one] one is due by now
           *[other] { SPELT($due) } are due by now
        }
    }
   *[other] { $all ->
        [one] The only benefit is measured; { $due ->
            [0] it is not due yet
           *[other] it is due by now
        }
       *[other] { OPENING($measured) } of { $all } benefits { $measured ->
            [one] is
           *[other] are
        } measured; { $due ->
            [0] none is due by now
            [one] one is due by now
           *[other] { SPELT($due) } are due by now
        }
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
