## Budget S-curve

s-curve-spent = Spent
s-curve-authorised = Authorised
s-curve-month = Month
s-curve-month-end = Month end
s-curve-described = Cumulative cost as of { $day }. { $headline }.
s-curve-measure = Cumulative cost, { $unit }
s-curve-callout-spent = Spent { $amount }
s-curve-callout-plan = Plan to date { $amount }
s-curve-none = No budget is recorded yet
s-curve-planned = { $plan } is planned; nothing is spent yet
s-curve-planned-forecast = { $plan } is planned; { $forecast }
s-curve-no-forecast = { $spent } is spent of { $plan }; no forecast is recorded
s-curve-complete = { $spent } was spent; { $result }
s-curve-running = { $spent } is spent of { $plan }; { $forecast }
s-curve-on-plan = the forecast of { $eac } is on plan
s-curve-over = the forecast of { $eac } is { $by } over
s-curve-under = the forecast of { $eac } is { $by } under
s-curve-final-plan = that is the plan
s-curve-final-over = that is { $by } over the plan of { $plan }
s-curve-final-under = that is { $by } under the plan of { $plan }
s-curve-fill = A record of kind “budget” with its months fills this chart.
s-curve-gaps = { $n ->
    [one] { OPENING($n) } past month has no actual cost on record.
   *[other] { OPENING($n) } past months have no actual cost on record.
}
s-curve-unforecast = { $n ->
    [one] { OPENING($n) } planned month has no forecast and adds nothing to it.
   *[other] { OPENING($n) } planned months have no forecast and add nothing to it.
}
s-curve-caption = Cumulative cost at the end of each month
s-curve-unit = { $sign } { $word }
