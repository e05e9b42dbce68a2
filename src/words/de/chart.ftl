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

## Words that several charts have

chart-id = ID
chart-milestone = Meilenstein
chart-state = Zustand
chart-score = Punktwert
chart-and-more = { $n } weitere
chart-done = Erledigt
chart-cancelled = entfallen
chart-forecast-p80 = Prognose P80
chart-two = { $first }; { $second }
chart-no-milestones = Noch kein Meilenstein gehört zum Umfang
chart-fill-milestones = Einträge der Art „milestone“ füllen dieses Diagramm.
chart-key-two-levels = Zwei Stufen zu gut (Wassermelone)
chart-key-contested = Der Bericht bestreitet die Beleglage
chart-key-contest-expired = Bestritten, aber die Vereinbarung ist abgelaufen
chart-days = { $n ->
    [one] { $n }{"\u00A0"}Tag
   *[other] { $n }{"\u00A0"}Tage
}
chart-from-to = { $from } bis { $to }
chart-quarter = Q{ $n }
chart-quarter-year = Q{ $n }{"\u00A0"}{ $year }
chart-first-rows = Die Zeichnung zeigt die ersten { $most }; die Zahlen enthalten alle { $rows }.
chart-target = Ziel { $target }
chart-not-agreed = nicht vereinbart
chart-key-outside = Nach außen zugesagt
chart-key-waits = Kommt davor
chart-key-promised = Vom Lieferanten zugesagt
chart-key-expected = Meilenstein, Prognose
chart-key-due = Entscheidung, Lieferung oder Gate
chart-key-unpromised = Benötigt, kein Termin zugesagt
chart-key-undated = Kein Termin zugesagt
chart-key-needed = Vom Abnehmer benötigt
chart-key-stands = Steht, wo das Programm sie braucht
chart-key-should-move = Sollte anders stehen
