## Appendix of decks

appendix-same = Dieselbe Notation auf jeder Seite und Folie
appendix-reading = Anhang: Wie Zeichen und Diagramme zu lesen sind
appendix-measures-table = Kennzahlen mit Wert, Grenzen und Definition
appendix-amber = Gelb
appendix-red = Rot
appendix-made-from = Gebildet aus
appendix-measures = Anhang: Jede Zahl wird aus den Einträgen berechnet
appendix-measures-none = Kennzahlen, die folgen, sobald es Einträge dafür gibt
appendix-measures-why = Kennzahlen mit ihren Grenzen; Gelb und Rot liegen jenseits der Grenze
appendix-unknown = Ohne Einträge, die sich messen ließen: { $measures }.
appendix-marks = Statuszeichen
appendix-mark = Zeichen
appendix-meaning = Bedeutung
appendix-green-meaning = Im Plan; jede Regel ist eingehalten
appendix-green-word = Grün.
appendix-amber-meaning = Außerhalb des Plans, Abhilfe läuft; eine gelbe Grenze ist überschritten
appendix-amber-word = Gelb.
appendix-red-meaning = Außerhalb des Plans, Hilfe nötig; eine rote Grenze ist überschritten
appendix-red-word = Rot.
appendix-none-meaning = Nicht berichtet, oder nichts zum Prüfen
appendix-none-word = Keine.
appendix-marks-read = Linkes Zeichen: vom Programm berichtet. Rechtes Zeichen: aus den Einträgen berechnet. Ein fallender Pfeil heißt, dass der Bericht zu gut ist. Form und Buchstabe sagen dasselbe wie die Farbe.
appendix-status = Status
appendix-limit = Grenze, oder Gesamtumfang
appendix-risen = Punktwert gestiegen
appendix-charts = Diagramme
appendix-terms = Begriffe
appendix-score = Wahrscheinlichkeit (1 bis 5) × Auswirkung (1 bis 5)
appendix-range = { $from } bis { $to }
appendix-plan = Der genehmigte Plan (Baseline)
appendix-variance = Prognose oder Ist minus Plan; + heißt später
appendix-overdue = Überfällig
appendix-overdue-meaning = Nach seinem Tag noch offen, gezählt ab dem Stand der Einträge
appendix-no-limit = keine
appendix-count = n = { $n }
appendix-business-days = in Arbeitstagen
