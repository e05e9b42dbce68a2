## Page

dependencies-none = Keine Abhängigkeit ist erfasst
dependencies-all-delivered = Alle Abhängigkeiten sind geliefert
dependencies-on-time = { $n ->
    [one] Die einzige offene Abhängigkeit ist rechtzeitig zugesagt
   *[other] Keine von { $n } offenen Abhängigkeiten ist später zugesagt als benötigt
}
dependencies-late = { $n ->
    [one] { $n } von { $open } offenen Abhängigkeiten ist später zugesagt als benötigt
   *[other] { $n } von { $open } offenen Abhängigkeiten sind später zugesagt als benötigt
}
dependencies-late-all = { $n ->
    [one] Die offene Abhängigkeit ist später zugesagt als benötigt
   *[other] Alle { $n } offenen Abhängigkeiten sind später zugesagt als benötigt
}
dependencies-bare = { $n ->
    [one] { $n } ist ohne zugesagten Termin.
   *[other] { $n } sind ohne zugesagten Termin.
}
dependencies-map = Karte
dependencies-age = Alter
dependencies-open = Offen
dependencies-open-table = Offene Abhängigkeiten
dependencies-delivered = Geliefert
dependencies-delivered-table = Gelieferte Abhängigkeiten
dependencies-dependency = Abhängigkeit
dependencies-provider = Liefert
dependencies-consumer = Benötigt
dependencies-needed = Benötigt am
dependencies-end = Zugesagt oder geliefert
dependencies-end-open = Zugesagt
dependencies-late-by = Gegen Bedarf
dependencies-was-delivered = { $day } geliefert
dependencies-no-date = kein Termin

## What the sections show

dependencies-most = { $party } wartet auf das meiste: { $n } Lieferungen sind offen
dependencies-delivered-of = { $n ->
    [one] { $n } ist geliefert
   *[other] { $late ->
        [0] { $n } sind geliefert, davon keine nach dem Bedarf
       *[other] { $n } sind geliefert, davon { $late } nach dem Bedarf
    }
}
