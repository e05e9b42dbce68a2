## What charts share

chart-date = Datum
chart-id = ID
chart-score = Risikowert
chart-days = { $n ->
    [one] {$n}{"\u00A0"}Tag
   *[other] {$n}{"\u00A0"}Tage
}
chart-plan = Plan
chart-actual = Ist
chart-forecast = Prognose
chart-forecast-p50 = Prognose P50
chart-forecast-p80 = Prognose P80
chart-in-scope = Im Umfang
chart-done = Erledigt
chart-no-milestones = Noch keine Meilensteine im Umfang
chart-fill-milestones = Einträge der Art „milestone“ füllen dieses Diagramm.

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
