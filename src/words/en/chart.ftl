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
