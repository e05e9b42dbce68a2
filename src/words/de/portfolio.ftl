## Page

portfolio-description = Alle Programme auf einen Blick
portfolio-kicker = { $n ->
    [one] { $title }, { $n } Programm
   *[other] { $title }, { $n } Programme
}
portfolio-empty = Noch ist kein Programm erfasst. Legen Sie unter content/ einen Ordner an und darin program.md:
portfolio-all-by-gap = Alle Programme, die größte Abweichung zuerst
portfolio-how-to-read = Das linke Zeichen zeigt, was das Programm berichtet, das rechte, was die Regeln aus seinen Einträgen berechnen. Eine waagerechte Linie ist ein ehrlicher Bericht; ein fallender Pfeil ist ein zu guter.
portfolio-next-decisions = Nächste Entscheidungen, nach dem letzten sinnvollen Termin
portfolio-documents = Dokumente
portfolio-documents-of = { $n ->
    [one] , { $n } Dokument
   *[other] , { $n } Dokumente
}
portfolio-people = Personen und Rollen
portfolio-glossary = Glossar der Kennzahlen
portfolio-deck = Portfolio-Präsentation
portfolio-also = Außerdem auf dieser Website

## How the marks are read

portfolio-key-green = Grün: im Plan
portfolio-key-amber = Gelb: abweichend, Gegenmaßnahmen laufen
portfolio-key-red = Rot: abweichend, Hilfe nötig

## The headline

portfolio-none = Noch ist kein Programm erfasst
portfolio-better = { $n ->
    [one] { $n } von { $programs } berichtet besser, als die Einträge zeigen
   *[other] { $n } von { $programs } berichten besser, als die Einträge zeigen
}
portfolio-programs = { $n ->
    [one] { $n } Programm
   *[other] { $n } Programmen
}
portfolio-one-on-time = Das Programm endet planmäßig
portfolio-one-late = Das Programm endet später als geplant
portfolio-all-on-time = Alle Programme enden planmäßig
portfolio-some-late = { $n ->
    [one] { $n } von { $all } Programmen endet später als geplant
   *[other] { $n } von { $all } Programmen enden später als geplant
}
portfolio-waiting = { $n ->
    [one] { $said }; { $n } Entscheidung steht aus
   *[other] { $said }; { $n } Entscheidungen stehen aus
}
portfolio-overdue = { $n ->
    [one] { $said }; { $n } Entscheidung ist überfällig
   *[other] { $said }; { $n } Entscheidungen sind überfällig
}
portfolio-worst = { $program }: { $said }.

## Table

portfolio-table = Alle Programme
portfolio-head-program = Programm, Auftraggeber
portfolio-head-pair = Berichtet, Beleglage
portfolio-head-strip = Beleglage, letzte Berichte
portfolio-head-finish = Ende
portfolio-head-next = Nächster Meilenstein
portfolio-head-waiting = Offene Entscheidungen
portfolio-head-risk = Höchstes Risiko
portfolio-day-late = { $day }, { $days }
portfolio-no-report = kein Bericht
portfolio-strip-now = { $n ->
    [one] Beleglage zu { $n } Bericht und heute
   *[other] Beleglage zu { $n } Berichten und heute
}
portfolio-strip = { $n ->
    [one] Beleglage zu { $n } Bericht
   *[other] Beleglage zu { $n } Berichten
}
portfolio-decisions = Nächste Entscheidungen
portfolio-program = Programm
portfolio-needed-by = Benötigt bis
