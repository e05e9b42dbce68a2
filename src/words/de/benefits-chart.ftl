## Benefits: promised, forecast, realised

benefits-chart-title = Nutzen: zugesagt, prognostiziert, realisiert
benefits-chart-promised = Zugesagt
benefits-chart-realised = Realisiert
benefits-chart-measure = Anteil des Weges vom Wert vor dem Programm zum zugesagten, nach Fälligkeit
benefits-chart-described = Nutzen, Stand { $day }. { $headline }.
benefits-chart-not-measured = nicht gemessen
benefits-chart-bar-due = { $said }, fällig { $day }
benefits-chart-bar-was-due = { $said }, war fällig { $day }
benefits-chart-no-forecast = keine Prognose ist erfasst
benefits-chart-none-short = keiner bleibt laut Prognose zurück
benefits-chart-some-short = { $n ->
    [one] { $n } von { $all } bleibt laut Prognose zurück
   *[other] { $n } von { $all } bleiben laut Prognose zurück
}
benefits-chart-short-first = { $id } bleibt laut Prognose um { $percent } zurück
benefits-chart-short-next = { $id } um { $percent }
benefits-chart-none = Kein Nutzen ist erfasst
benefits-chart-none-due = { $n ->
    [one] Der eine Nutzen ist noch nicht fällig
   *[other] Von { $n } Nutzen ist noch keiner fällig
}
benefits-chart-one-realised = Der eine bis jetzt fällige Nutzen wurde realisiert
benefits-chart-one-missed = Der eine bis jetzt fällige Nutzen wurde nicht voll realisiert
benefits-chart-all-realised = Alle { $n } bis jetzt fälligen Nutzen wurden realisiert
benefits-chart-some-missed = { $n ->
    [one] { $n } von { $due } bis jetzt fälligen Nutzen wurde nicht voll realisiert
   *[other] { $n } von { $due } bis jetzt fälligen Nutzen wurden nicht voll realisiert
}
benefits-chart-unit = Einheit
benefits-chart-before = Vorher
benefits-chart-of-the-way = Des Weges
