## The frame of every page: header, navigation, footer

frame-skip = Zum Inhalt springen
frame-breadcrumb = Navigationspfad
frame-search = Suche
frame-as-of = Stand
frame-on-this-page = Auf dieser Seite
frame-pages-of-program = Seiten dieses Programms
frame-edition = Ausgabe für { $audience }; höher eingestufte Einträge sind nicht enthalten.
frame-built-from = Erstellt aus { $records } in { $programs }. Gleiche Einträge und gleicher Stichtag ergeben immer dieselbe Seite.
frame-records = { $n ->
    [one] { $n } Eintrag
   *[other] { $n } Einträgen
}
frame-programs = { $n ->
    [one] { $n } Programm
   *[other] { $n } Programmen
}

## Decks

frame-deck-others = Weitere Präsentationen
frame-deck-files = Dateien
frame-deck-print = { $paper ->
    [a4] Druck auf A4 im Querformat.
    [letter] Druck auf US-Letter im Querformat.
   *[other] Druck auf A4 oder US-Letter im Querformat.
}
frame-deck-slides = { $n ->
    [one] { $n } Folie.
   *[other] { $n } Folien.
}
frame-deck-slide = Folie { $n } von { $all }
frame-deck-as-of = Stand der Einträge: { $day }
frame-deck-notes = Notizen zu Folie { $n }

## Pages of a program, and the groups of its navigation

frame-page-status = Status
frame-page-deck = Lenkungsausschuss
frame-page-since = Seit letztem Lenkungsausschuss
frame-page-raid = RAID-Log
frame-page-roadmap = Roadmap
frame-page-milestones = Meilensteine
frame-page-decisions = Entscheidungen
frame-page-actions = Maßnahmen
frame-page-changes = Änderungen
frame-page-dependencies = Abhängigkeiten
frame-page-kpis = Kennzahlen
frame-page-gates = Gates
frame-page-budget = Budget
frame-page-benefits = Nutzen
frame-page-releases = Releases
frame-page-capacity = Kapazität
frame-page-reports = Berichte
frame-page-meetings = Sitzungen
frame-page-people = Personen
frame-page-documents = Dokumente
frame-page-data-quality = Datenqualität
frame-page-records = Alle Einträge
frame-group-plan = Plan
frame-group-risks = Risiken und Maßnahmen
frame-group-money = Finanzen
frame-group-reports = Berichte
frame-group-records = Einträge
frame-group-handouts = Unterlagen
frame-page-title = { $page }: { $program }
frame-page-kicker = { $page }, { $program }
frame-page-description = { $page } – { $program }

## Parts of pages

frame-example = Beispiel eines Eintrags
frame-reported = Berichtet
frame-evidence = Beleglage
frame-gaps = Programme, die besser berichten als ihre Einträge
frame-dimensions = Status nach Dimension
frame-dimensions-label = Status nach Dimension, berichtet und Beleglage
frame-filter = Tabelle filtern
frame-recommended = Empfohlen
frame-recommended-option = (empfohlen)
frame-options-compared = Optionen im Vergleich
frame-compared-on = Kriterium
frame-numbers = Zahlen
frame-scrolls = { $measure }, auf schmalen Bildschirmen seitlich scrollbar
frame-restricted = geschützter Eintrag
frame-nobody = niemand
frame-empty-list = Hierzu ist noch nichts erfasst. `trueup new { $kind }` schreibt einen ersten Eintrag.

## How soon, how late

frame-today = heute
frame-in-days = { $n ->
    [one] in { $n } Tag
   *[other] in { $n } Tagen
}
frame-overdue = { $n }{"\u00A0"}T. überfällig
frame-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
frame-yes = Ja
frame-no = Nein
frame-direction = ltr
frame-uncommitted = { $n ->
    [one] und { $n } geänderte Datei
   *[other] und { $n } geänderte Dateien
}
frame-commit = Commit
frame-gap-edition = Der Git-Verlauf dieser Einträge ist hier nicht vollständig; was darin fehlt, wird nicht gezeichnet.
frame-gap-broken = Der Git-Verlauf ist nicht lesbar; Verläufe stammen nur aus den Einträgen selbst.
frame-gap-shallow = Aus einem flachen Klon erstellt: Der Git-Verlauf vor dem { $day } ist unbekannt und wird nicht gezeichnet.
frame-gap-partial = Aus einem Klon ohne ältere Texte erstellt: Der Git-Verlauf vor dem { $day } ist unbekannt und wird nicht gezeichnet.
frame-gap-unreadable = { $n ->
    [one] Eine frühere Fassung einer Datei war nicht lesbar und wurde übergangen.
   *[other] { $n } frühere Fassungen von Dateien waren nicht lesbar und wurden übergangen.
}
frame-deck-print-upright = Druck im Hochformat, auf A4 oder US-Letter.
