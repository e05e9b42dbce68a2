## What charts share

chart-date = Datum
chart-plan = Plan
chart-actual = Ist
chart-forecast = Prognose
chart-forecast-p50 = Prognose P50
chart-in-scope = Im Umfang

## Keys

chart-key-plan = Plan (Baseline)
chart-key-forecast = Erfasste Prognose
chart-key-range = Spanne bis P80
chart-key-today = Stichtag
chart-key-moved = Prognosetermin
chart-key-delivered = Geliefert
chart-key-the-day = Der Tag selbst
chart-key-up = Gestiegen
chart-key-up-since = Gestiegen seit { $day }
chart-key-down = Gesunken
chart-key-new = Neu
