## Records behind a deck

detail-of-workstream = { $kind }, { $workstream }
detail-asked-by = Asked by
detail-asked = Asked
detail-needed = { $day }, { $distance }
detail-put-off = Put off
detail-label = { $label }:
detail-picked = { $option }: { $title }
detail-probability-impact = Likelihood × impact
detail-response = { $response ->
    [accept] accept
    [avoid] avoid
    [reduce] reduce
    [share] share
   *[other] transfer
}
detail-reviews = Reviews, newest first
detail-reviewed = Reviewed
detail-found = What was found
detail-never-reviewed = Never reviewed since it was raised.
detail-forecasts = Forecasts, newest first
detail-on = On
detail-why = Why
detail-no-forecast = No forecast is recorded: it is late by the plan alone.
detail-open-actions = Open actions
detail-action = { $action } ({ $owner }) { $distance }
detail-forecasts-why = Each with its forecasts, the newest first, and what was said of each
detail-late-named = { $n ->
    [one] { $names } is late or forecast late, by { $days } (one of the { $all } late milestones)
   *[other] { $names } are late or forecast late, by up to { $days } ({ SPELT($n) } of the { $all } late milestones)
}
