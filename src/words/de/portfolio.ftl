## Page

portfolio-description = Alle Programme auf einen Blick
portfolio-kicker = { $n ->
    [one] { $title }, { $n } Programm
   *[other] { $title }, { $n } Programme
}
portfolio-empty = Noch ist kein Programm erfasst. Legen Sie unter content/ einen Ordner an und darin program.md:
portfolio-all-by-gap = Alle Programme, die größte Abweichung zuerst
portfolio-how-to-read = Das linke Zeichen zeigt, was das Programm berichtet, das rechte, was die Regeln aus seinen Einträgen berechnen. Eine waagerechte Linie ist ein ehrlicher Bericht; ein fallender Pfeil ist ein zu guter.
portfolio-how-ways = „Schlechter“, „stabil“ und „besser“ vergleichen das erste Zeichen einer Zeile mit dem letzten; bei gleicher Farbe zählt, wie viele Einträge dahinterstehen.
portfolio-documents = Dokumente
portfolio-documents-in = Dokumente in { $folder }
portfolio-counted = {" "}({ $n })
portfolio-people = Personen und Rollen
portfolio-glossary = Glossar der Kennzahlen
portfolio-deck = Portfolio-Präsentation
portfolio-also = Präsentationen, Dokumente, Personen und Definitionen haben eigene Seiten

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
portfolio-no-finish = Kein Meilenstein ist erfasst, über das Ende ist daher nichts bekannt
portfolio-known-on-time = { $n ->
    [one] { $n } von { $all } Programmen endet planmäßig; die übrigen haben keine Meilensteine
   *[other] { $n } von { $all } Programmen enden planmäßig; die übrigen haben keine Meilensteine
}
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
portfolio-head-strip-now = Beleglage, letzte Berichte und jetzt
portfolio-head-finish = Ende
portfolio-head-finish-between = Ende, { $from } bis { $to }
portfolio-finish-forecast = Prognose { $day }, { $days }
portfolio-finish-reached = Beendet { $day }, { $days }
portfolio-finish-is = Geplant { $planned }, Prognose { $day }
portfolio-finish-was = Geplant { $planned }, beendet { $day }
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

## Why a report is too good, in short

portfolio-fact-overdue = { $n ->
    [one] { $bold } Meilenstein ist überfällig und ohne neuen Tag
   *[other] { $bold } Meilensteine sind überfällig und ohne neuen Tag
}
portfolio-fact-unapproved = { $n ->
    [one] { $bold } Meilenstein kam ohne genehmigte Änderung hinzu
   *[other] { $bold } Meilensteine kamen ohne genehmigte Änderung hinzu
}
portfolio-fact-critical = { $n ->
    [one] { $bold } kritisches Risiko ist offen
   *[other] { $bold } kritische Risiken sind offen
}
portfolio-fact-unmanaged = { $n ->
    [one] Um { $bold } kritisches Risiko kümmert sich niemand
   *[other] Um { $bold } kritische Risiken kümmert sich niemand
}
portfolio-fact-unreviewed = { $n ->
    [one] { $bold } Toprisiko wurde nicht rechtzeitig geprüft
   *[other] { $bold } Toprisiken wurden nicht rechtzeitig geprüft
}
portfolio-fact-capacity = { $n ->
    [one] { $bold } Team braucht mehr Leute, als es hat
   *[other] { $bold } Teams brauchen mehr Leute, als sie haben
}
portfolio-fact-decisions = { $n ->
    [one] { $bold } Entscheidung ist überfällig
   *[other] { $bold } Entscheidungen sind überfällig
}
portfolio-fact-dependencies = { $n ->
    [one] { $bold } Abhängigkeit ist überfällig
   *[other] { $bold } Abhängigkeiten sind überfällig
}
portfolio-fact-slips-external = { $n ->
    [one] { $bold } nach außen zugesagter Meilenstein verschiebt sich zu weit, um { $days }
   *[other] { $bold } nach außen zugesagte Meilensteine verschieben sich zu weit, um bis zu { $days }
}
portfolio-fact-slips = { $n ->
    [one] { $bold } Meilenstein verschiebt sich, um { $days }
   *[other] { $bold } Meilensteine verschieben sich, um bis zu { $days }
}
portfolio-fact-slips-too = { $n ->
    [one] { $bold } weiterer Meilenstein verschiebt sich, um { $days }
   *[other] { $bold } weitere Meilensteine verschieben sich, um bis zu { $days }
}
portfolio-fact-on-time = { $bold } der fälligen Meilensteine wurden rechtzeitig erreicht
portfolio-fact-near = Prognosen der nächsten 90 Tage verschoben sich um { $bold }
portfolio-fact-scope = Änderungen der letzten 30 Tage bewegen den Umfang um { $bold }
portfolio-fact-above = { $bold } über dem Budget bei Abschluss
portfolio-fact-below = { $bold } unter dem Budget bei Abschluss
portfolio-fact-benefits = { $bold } des bis jetzt fälligen Nutzens sind eingetreten
portfolio-fact-actions = { $bold } der fälligen Maßnahmen wurden rechtzeitig erledigt
