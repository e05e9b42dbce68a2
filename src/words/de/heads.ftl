## Heads of columns that several tables have

heads-id = ID
heads-title = Titel
heads-record = Eintrag
heads-score = Punktwert
heads-owner = Verantwortlich
heads-age = Alter
heads-due = Fällig
heads-date = Datum
heads-ended = Beendet
heads-state = Zustand
heads-done = Erledigt
heads-baseline = Plan
heads-variance = Abweichung
heads-decides = Entscheidet
heads-all-of = { $page }: noch nichts erfasst
heads-total = { $n ->
    [one] { $what }: { $n } Eintrag
   *[other] { $what }: { $n } Einträge
}
heads-records = Einträge
heads-overdue-count = { $n } überfällig
heads-none-recorded = nicht erfasst
heads-count = { $n ->
    [one] { $n } Eintrag
   *[other] { $n } Einträge
}
