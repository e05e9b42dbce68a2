## Page

program-title = { $program }: { $said }
program-description = Status von { $program }
program-kicker = { $program }. Nächster Lenkungsausschuss: { $day }

## Facts

program-finish = Ende laut Prognose
program-finish-was = Beendet
program-against = { $days } gegenüber Plan
program-against-last = { $days } gegenüber { $planned }, dem letzten geplanten Tag
program-milestones = Meilensteine
program-done-of = { $n } von { $all } erreicht
program-were-due = { $n } { $early ->
        [0] fällig
       *[other] fällig oder erreicht
    }, { $on_time } pünktlich
program-none-due = noch keiner fällig
program-cost = Kosten bei Abschluss
program-plan-spent = Plan { $plan }, ausgegeben { $spent }
program-decisions-waiting = Offene Entscheidungen
program-none-overdue = keine überfällig
program-sponsor = Auftraggeber
program-lead = Programmleitung

## Decisions

program-waiting = { $n ->
    [one] { $n } Entscheidung steht aus
   *[other] { $n } Entscheidungen stehen aus
}
program-waiting-all-late = { $n ->
    [one] { $waiting }; sie ist überfällig
   *[other] { $waiting }; alle sind überfällig
}
program-waiting-late = { $late ->
    [one] { $waiting }; { $late } ist überfällig
   *[other] { $waiting }; { $late } sind überfällig
}
program-each-decision = Jede Entscheidung nennt ihre Optionen, die Empfehlung des Programms, wer entscheidet und bis wann eine Entscheidung noch hilft.
program-decisions = Entscheidungen
program-later-one = { $id }, { $title } ({ $day })
program-later-bare = { $id }, { $title }
program-later = Später: { $decisions }.

## Measures

program-measures = Kennzahlen
program-none-red = Keine Kennzahl überschreitet ihre rote Grenze
program-some-red = { $n ->
    [one] { $n } von { $all } Kennzahlen überschreitet die rote Grenze
   *[other] { $n } von { $all } Kennzahlen überschreiten die rote Grenze
}
program-dotted = Die gepunktete Linie in jedem Verlauf ist das Ziel. Alle Zahlen stammen aus den Einträgen, keine ist eingetippt.
program-all-measures = Alle Kennzahlen
program-how-made = wie sie entstehen

## Actions, and what the program is for

program-overdue-actions = Überfällige Maßnahmen
program-about = Über das Programm
program-about-heading = Wofür es das Programm gibt
program-objective = { $what } (bis { $day })
program-charter = Programmauftrag, wie erfasst

## The headline

program-decision-by = { $said }; Entscheidung { $id } bis { $day } benötigt
program-decision-since = { $said }; Entscheidung { $id } ist seit dem { $day } überfällig
program-decision-open = { $said }; Entscheidung { $id } steht aus
program-weeks = { $n ->
   *[other] { $n } Wochen
}
program-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
program-no-schedule = Kein Meilenstein ist erfasst, daher lässt sich über die Termine nichts sagen
program-all-done = { $all ->
    [one] Der einzige Meilenstein ist planmäßig erreicht
   *[other] Alle { $all } Meilensteine sind planmäßig erreicht
}
program-done-late = { $all ->
    [one] { $title }: { $span } verspätet; der einzige Meilenstein ist erreicht
   *[other] { $title }: { $span } verspätet; alle { $all } Meilensteine sind erreicht, { $late } davon später als geplant
}
program-due-today = { $title } ist heute fällig
program-all-well = Alle fälligen Meilensteine sind erreicht, kein künftiger ist verspätet
program-well-before-due = Noch kein Meilenstein ist fällig, und keiner ist verspätet
program-overdue-undated = { $title }: { $span } überfällig, ohne neuen Termin
program-slips = { $title }: { $span } Verzug, jetzt { $day }

## Money

program-above = Die Prognose liegt { $by } über dem Plan von { $plan }
program-below = Die Prognose liegt { $by } unter dem Plan von { $plan }
program-keeps = Die Prognose hält den Plan von { $plan }
program-money = Finanzen
program-lines = Budgetpositionen
program-by-category = Budget nach Kategorie
program-category = Kategorie
program-by-vendor = Budget nach Anbieter
program-vendor = Anbieter
program-vendors = Anbieter
program-no-vendor = Kein Anbieter genannt
program-chart = Diagramm
program-plan = Plan
program-spent = Ausgegeben
program-completion = Bei Abschluss
program-all = Gesamt

## Risk

program-risk = Risiko
program-open-risks = Offene Risiken
program-top = Die höchsten { $n } von { $all }
program-full-log = Ganzes RAID-Log
program-no-risk = Kein Risiko ist offen
program-none-critical = { $n ->
    [one] Das einzige offene Risiko ist nicht kritisch
   *[other] Keines von { $n } offenen Risiken ist kritisch
}
program-critical-rose = Kritische Risiken sind seit dem letzten Lenkungsausschuss von { $then } auf { $now } gestiegen
program-critical-rose-since = Kritische Risiken sind seit dem { $day } von { $then } auf { $now } gestiegen
program-critical = { $n ->
    [one] { $n } von { $risks } ist kritisch
   *[other] { $n } von { $risks } sind kritisch
}
program-critical-all = { $n ->
    [one] Das einzige offene Risiko ist kritisch
    [2] Beide offenen Risiken sind kritisch
   *[other] Alle { $n } offenen Risiken sind kritisch
}
program-risks = { $n ->
    [one] { $n } offenem Risiko
   *[other] { $n } offenen Risiken
}
program-movement = Bewegung
program-since = Seit { $day }
program-risks-highest = Offene Risiken, das höchste zuerst
program-next-step = Nächster Schritt, verantwortlich, bis
program-new = neu
program-unchanged = unverändert
program-moved = { $before } auf { $now }
program-owner-by = { $owner }, { $day }
program-no-action = keine offene Maßnahme

## Roadmap and schedule

program-whole = Aufgaben, Releases und alle Zahlen: { $link }
program-whole-link = die ganze Roadmap
program-no-milestone = Noch ist kein Meilenstein erfasst
program-finished = Geplantes Ende { $planned }; tatsächliches Ende { $end }
program-points-to = Der Plan nennt { $planned }; die Einträge sprechen für { $end }
program-finish-kept = Nach den Einträgen hält das geplante Ende, { $end }
program-schedule = Termine
program-next-milestones = Nächste Meilensteine

## Status

program-fact = { $said }.
program-agrees = Berichtet: { $claim }; die Einträge sagen dasselbe.
program-but = Berichtet: { $claim }; die Einträge sagen aber: { $found }.
program-cautious = Berichtet: { $claim }; die Einträge sagen: { $found }.
program-unreported = Nichts ist berichtet; die Einträge sagen: { $found }.
program-no-evidence = Berichtet: { $claim }; die Einträge enthalten nichts, woran sich das prüfen ließe.
program-no-overall = Der letzte Bericht nennt keinen Gesamtstatus; die Einträge sagen: { $found }.
program-report-age = { $n ->
    [one] Der letzte Bericht ist { $n } Tag alt.
   *[other] Der letzte Bericht ist { $n } Tage alt.
}
program-records-say = Was die Einträge sagen
program-path = Status und Weg zu Grün
program-how-to-read = Das linke Zeichen zeigt, was das Programm berichtet hat, das rechte, was die Regeln aus seinen Einträgen berechnen. Ein fallender Pfeil heißt: Der Bericht ist zu gut.
program-path-to-green = Weg zu Grün
program-path-none = Nicht genannt
program-path-source = (Bericht vom { $day })
program-ask = Nötige Entscheidung
program-ask-needed = { $needed }.
program-ask-first = Dringendste Entscheidung
program-ask-overdue = Überfällig
program-ask-apart = Keine offene Entscheidung ist mit { $id } verknüpft
program-went-well = Gut gelaufen
program-did-not = Nicht gut gelaufen
program-next = Als Nächstes
program-asks = Anliegen
program-all-reports = Alle Berichte neben der Beleglage ihres Tages
program-report-and = { $report }, { $all }
program-no-report = Kein Statusbericht ist erfasst; dies sagen die Einträge
program-status = Status
program-no-better = Der Bericht ist nicht besser als die Einträge
program-no-statuses = Der letzte Bericht nennt keinen Status, der sich vergleichen ließe
program-better = { $n ->
    [one] { $n } von { $all } Dimensionen ist besser berichtet, als die Einträge zeigen
   *[other] { $n } von { $all } Dimensionen sind besser berichtet, als die Einträge zeigen
}
program-dimension = Dimension
program-more = und { $n } weitere
program-whole-evidence = Die Beleglage insgesamt
program-contested = { $what }: bestritten.
program-contested-by = { $what }: bestritten, vereinbart mit { $who }.
program-contested-until = { $what }: bestritten bis { $day }.
program-contested-by-until = { $what }: bestritten bis { $day }, vereinbart mit { $who }.
program-expired = abgelaufen
program-streams = Berichteter Status nach Teilprojekt
program-stream = Teilprojekt
program-stream-figures = Seine Kennzahlen
program-stream-worst = Schlechteste Kennzahl
program-stream-within = Seine Kennzahlen liegen innerhalb ihrer Grenzen
program-stream-unknown = Zu wenige Einträge für ein Urteil
program-note = Anmerkung
program-direction = „Schlechter“, „stabil“ und „besser“ vergleichen die Beleglage von jetzt mit der am Tag des Berichts vom { $day }; bei gleicher Farbe zählt, wie viele Einträge dahinterstehen.
program-no-vendor-above = Was keinen Anbieter nennt, endet am weitesten über dem Plan, um { $amount }
program-vendor-above = { $vendor } endet am weitesten über dem Plan, um { $amount }
program-vendor-none-above = Kein Lieferant endet über seinem Plan
program-with-records = { $said } ({ $records })
program-with-late = { $said } (verspätet: { $records })
