## Records behind a deck

detail-of-workstream = { $kind }, { $workstream }
detail-asked-by = Angefragt von
detail-asked = Angefragt
detail-needed = { $day }, { $distance }
detail-put-off = Verschoben
detail-label = { $label }:
detail-picked = { $option }: { $title }
detail-probability-impact = Wahrscheinlichkeit × Auswirkung
detail-response = { $response ->
    [accept] akzeptieren
    [avoid] vermeiden
    [reduce] verringern
    [share] teilen
   *[other] übertragen
}
detail-reviews = Überprüfungen, die neueste zuerst
detail-reviewed = Überprüft
detail-found = Befund
detail-never-reviewed = Seit der Erfassung nie überprüft.
detail-forecasts = Prognosen, die neueste zuerst
detail-on = Am
detail-why = Warum
detail-no-forecast = Keine Prognose ist erfasst: Der Verzug folgt allein aus dem Plan.
detail-open-actions = Offene Maßnahmen
detail-action = { $action } ({ $owner }) { $distance }
detail-forecasts-why = Jeweils mit den Prognosen, die neueste zuerst, und den Gründen
detail-late-named = { $n ->
    [one] { $names } ist oder wird verspätet, um { $days } ({ $n } von { $all } verspäteten Meilensteinen)
   *[other] { $names } sind oder werden verspätet, um bis zu { $days } ({ $n } von { $all } verspäteten Meilensteinen)
}
