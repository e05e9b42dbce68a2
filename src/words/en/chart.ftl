## What charts share

chart-date = Date
chart-plan = Plan
chart-actual = Actual
chart-forecast = Forecast
chart-forecast-p50 = Forecast P50
chart-in-scope = In scope

## Keys

chart-key-plan = Plan (baseline)
chart-key-forecast = Forecast on record
chart-key-range = Range to P80
chart-key-today = Report date
chart-key-moved = Forecast date
chart-key-delivered = Delivered
chart-key-the-day = The day itself
chart-key-up = Up
chart-key-up-since = Up since { $day }
chart-key-down = Down
chart-key-new = New

## Words that several charts have

chart-id = Id
chart-milestone = Milestone
chart-state = State
chart-score = Score
chart-and-more = and { $n } more
chart-done = Done
chart-cancelled = cancelled
chart-forecast-p80 = Forecast P80
chart-two = { $first }; { $second }
chart-no-milestones = No milestones are in scope yet
chart-fill-milestones = Records of kind “milestone” fill this chart.
chart-key-two-levels = Two levels too good (watermelon)
chart-key-contested = The report contests the evidence
chart-key-contest-expired = Contested, but the agreement has expired
chart-days = { $n ->
    [one] { $n }{"\u00A0"}day
   *[other] { $n }{"\u00A0"}days
}
chart-from-to = { $from } to { $to }
chart-quarter = Q{ $n }
chart-quarter-year = Q{ $n }{"\u00A0"}{ $year }
chart-first-rows = The drawing shows the first { $most }; the numbers hold all { $rows }.
chart-target = Target { $target }
chart-not-agreed = not agreed
chart-key-outside = Promised outside
chart-key-waits = Comes before
chart-key-promised = Promised by the provider
chart-key-expected = Milestone, forecast
chart-key-due = Decision, delivery or gate
chart-key-unpromised = Needed, no date promised
chart-key-undated = No date promised
chart-key-needed = Needed by the consumer
chart-key-stands = Stands where the program needs them
chart-key-should-move = Should stand elsewhere
