## Status reports

reports-heading-today = { $n ->
    [one] { $n } Statusbericht; der letzte ist vom { $day }
   *[other] { $n } Statusberichte; der letzte ist vom { $day }
}
reports-heading = { $n ->
    [one] { $n } Statusbericht; Alter des letzten: { $age }
   *[other] { $n } Statusberichte; Alter des letzten: { $age }
}
reports-found-today = { $finding }; der letzte ist vom { $day }
reports-found = { $finding }; Alter des letzten: { $age }
reports-history = Verlauf
reports-history-why = Obere Reihe: der Bericht. Untere Reihe: die Beleglage jenes Tages, berechnet aus dem, was damals bekannt war.
reports-last-from = Daneben, nach Dimension, die Berichte vom { $first } bis { $last }, der älteste links.
reports-all = Alle Berichte
reports-all-why = In jedem Paar ist das linke Zeichen der Bericht, das rechte die Beleglage seines Tages. Die Gründe stehen auf der Seite des Berichts.
reports-none-toml = Kein Statusbericht ist erfasst. Legen Sie einen in status/ ab, nach seinem Tag benannt, zum Beispiel 2026-05-28.md:
reports-none = Kein Statusbericht ist erfasst
reports-dimensions-head = { $n ->
    [one] Letzter Bericht, berichtet über Beleglage
   *[other] Letzte { $n } Berichte, berichtet über Beleglage
}
reports-dimensions-caption = { $n ->
    [one] Nach Dimension, letzter Bericht
   *[other] Nach Dimension, letzte { $n } Berichte
}
reports-too-good = Zu gut
reports-without-evidence = { $n } ohne Belege
reports-headline = Kernaussage
reports-against = Gegen Beleglage
reports-caption = Statusberichte, neueste zuerst
reports-contested-expired = Bestritten, abgelaufen
reports-contested = Bestritten
reports-agrees = Stimmt überein
