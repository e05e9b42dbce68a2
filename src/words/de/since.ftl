## What was compared

since-with-unseen = Verglichen mit dem, was die heutigen Einträge über den { $day } besagen. { $unseen }
since-with-version = Verglichen mit Fassung { $version } der Einträge vom { $day }.
since-with-day = Verglichen mit den Einträgen, wie sie am { $day } waren.

## The headline

since-steering = Seit dem Lenkungsausschuss am { $day }: { $said }
since-day = Seit dem { $day }: { $said }
since-version = Seit Fassung { $version } vom { $day }: { $said }
since-nothing-changed = nichts hat sich geändert
since-nothing = nichts

## Clauses of the headline

since-slip-one = { $n ->
    [one] ein Termin { $n } Tag später
   *[other] ein Termin { $n } Tage später
}
since-slip-many = { $furthest ->
    [one] { $n } Termine später (bis { $furthest } Tag)
   *[other] { $n } Termine später (bis { $furthest } Tage)
}
since-risks-rose = { $n ->
    [one] { $n } Risiko stieg
   *[other] { $n } Risiken stiegen
}
since-unapproved = { $n ->
    [one] { $n } Plan ohne Genehmigung neu gesetzt
   *[other] { $n } Pläne ohne Genehmigung neu gesetzt
}
since-decisions-overdue = { $n ->
    [one] { $n } Entscheidung wurde überfällig
   *[other] { $n } Entscheidungen wurden überfällig
}
since-decided = { $n ->
    [one] { $n } Frage wurde entschieden
   *[other] { $n } Fragen wurden entschieden
}
since-reached = { $n ->
    [one] { $n } Meilenstein wurde erreicht
   *[other] { $n } Meilensteine wurden erreicht
}
since-removed = { $n ->
    [one] { $n } Eintrag wurde entfernt
   *[other] { $n } Einträge wurden entfernt
}
since-edited = { $n ->
    [one] { $n } Eintrag wurde stillschweigend geändert
   *[other] { $n } Einträge wurden stillschweigend geändert
}
since-small = { $n ->
    [one] { $n } kleine Änderung
   *[other] { $n } kleine Änderungen
}

## The page

since-toc = Seit letztem Lenkungsausschuss
since-status = Status
since-figures = Zahlen
since-figures-moved = { $n ->
    [one] { $n } Zahl hat sich bewegt
   *[other] { $n } Zahlen haben sich bewegt
}
since-no-steering-toml = Diese Seite vergleicht die Einträge mit denen der letzten Sitzung vom Typ steering vor dem gezeigten Tag. Keine ist erfasst. Legen Sie eine Datei in meetings/ an, nach ihrem Tag benannt, oder fragen Sie mit trueup changes --since DATE nach einem beliebigen Tag:
since-no-steering = Kein Lenkungsausschuss ist erfasst, daher gibt es nichts zu vergleichen
since-no-steering-short = Nichts zu vergleichen: Kein Lenkungsausschuss ist erfasst
since-no-steering-hint = Vor diesem Tag ist keine Sitzung vom Typ steering erfasst. { $link }
since-what-to-do = Was zu tun ist
since-status-same = Der Status hat sich nicht bewegt: berichtet { $claims }, Beleglage { $finds }
since-evidence-moved = Weiterhin { $claims } berichtet, während die Beleglage von { $found } auf { $finds } ging
since-claim-moved = { $claims } statt { $claimed } berichtet; die Beleglage ist weiterhin { $finds }
since-both-moved = { $claims } statt { $claimed } berichtet; die Beleglage ging von { $found } auf { $finds }
since-dimension = Dimension
since-evidence = Beleglage
since-overall = Gesamt
since-status-caption = Status damals und jetzt, berichtet und Beleglage
since-turn-nothing = keine Grundlage
since-turn-known = jetzt bekannt
since-turn-lost = nicht mehr bekannt
since-worse = schlechter
since-better = besser
since-unchanged = unverändert
since-cost = Kosten bei Abschluss
since-figure = Zahl
since-turn = Veränderung
since-figures-caption = Zahlen damals und jetzt
since-all-changes = Alle Änderungen: { $n }
since-no-dated-entry = keine datierte Angabe

## The portfolio

since-by-program = Änderungen nach Programm
since-since = Seit
since-what-changed = Was sich geändert hat
since-count = Änderungen
since-portfolio = { $all ->
    [one] Eine Änderung seit den letzten Lenkungsausschüssen, in { $program }
   *[other] { $n } von { $all } Änderungen seit den letzten Lenkungsausschüssen betreffen { $program }
}
since-portfolio-none = Seit den letzten Lenkungsausschüssen hat sich nichts geändert
since-portfolio-only = { $n ->
    [one] Eine Änderung seit dem letzten Lenkungsausschuss
   *[other] { $n } Änderungen seit dem letzten Lenkungsausschuss
}

## A change with its reason

since-said = { $said }.
since-said-why = { $said }. { $why }
