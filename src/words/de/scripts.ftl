## tables.js: sorting, filters, CSV. { $n } stands for numbers

script-tables-filter = Filtern und sortieren
script-tables-any = Alle
script-tables-csv = CSV herunterladen
script-tables-clear = Alle zeigen
script-tables-shown = { $n } von { $all } Zeilen
script-tables-rows = { $n ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
}
script-tables-stream = Teilprojekt
script-tables-upto = bis { $n } T.
script-tables-over = über { $n } T.
script-tables-order = Sortieren nach
script-tables-given = Wie vorgegeben
script-tables-empty = (leer)
script-tables-point = ,

## The unit of days in cells, and short forms of thousand, million, billion: what numbers are read by for sorting

script-tables-days = T.
script-tables-thousand = Tsd.
script-tables-million = Mio.
script-tables-billion = Mrd.

## search.js

script-search-label = Alle Einträge durchsuchen
script-search-hint = Suche
script-search-total = { $n ->
    [0] Nichts gefunden
    [one] { $n } Treffer
   *[other] { $n } Treffer
}
script-search-first = { $n } Treffer, die ersten { $k } werden gezeigt
script-search-all = Alle { $n } Treffer
script-search-owns = Person oder Rolle, verantwortet { $n }
script-search-loading = Suche läuft
script-search-broken = Der Suchindex kann nicht geladen werden
script-search-common = Wörter, die in den meisten Einträgen stehen, werden nicht gesucht

## present.js

script-present-start = Präsentieren
script-tables-place = Wahrscheinlichkeit × Auswirkung
