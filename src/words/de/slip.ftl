## Milestone slip

slip-measure = Erwarteter Termin jedes Meilensteins im Zeitverlauf; die gestrichelte Diagonale ist der Tag selbst
slip-measure-reports = Erwarteter Termin bei jedem Bericht
slip-baseline-of = Plantermin von { $id }
slip-report-date = Datum des Berichts
slip-expected-date = Erwarteter Termin
slip-only-kept = Der einzige Meilenstein hielt seinen Termin
slip-all-kept = Alle { $n } Meilensteine hielten ihre Termine
slip-both-moved = beide Meilensteine haben sich verschoben
slip-all-moved = alle { $n } Meilensteine haben sich verschoben
slip-some-moved = { $n ->
    [one] { $n } von { $all } Meilensteinen hat sich verschoben
   *[other] { $n } von { $all } Meilensteinen haben sich verschoben
}
slip-some-kept = { $n ->
    [one] { $n } von { $all } Meilensteinen hat seinen Termin gehalten
   *[other] { $n } von { $all } Meilensteinen haben ihren Termin gehalten
}
slip-moved-cancelled = { $name } verschob sich, bevor er entfiel
slip-overdue = { $n ->
    [one] { $name } ist { $n }{"\u00A0"}Tag überfällig und hat keinen neuen Termin
   *[other] { $name } ist { $n }{"\u00A0"}Tage überfällig und hat keinen neuen Termin
}
slip-slipped = { $n ->
    [one] { $name } verschob sich um { $n }{"\u00A0"}Tag, erreicht am { $day }
   *[other] { $name } verschob sich um { $n }{"\u00A0"}Tage, erreicht am { $day }
}
slip-slips = { $n ->
    [one] { $name } verschiebt sich um { $n }{"\u00A0"}Tag auf den { $day }
   *[other] { $name } verschiebt sich um { $n }{"\u00A0"}Tage auf den { $day }
}
slip-done-on-baseline = { $name } verschob sich und wurde zum Plantermin erreicht, am { $day }
slip-back-at-baseline = { $name } verschob sich und steht wieder auf dem Plantermin, { $day }
slip-done-early = { $n ->
    [one] Kein Meilenstein ist verspätet; { $name } wurde { $n }{"\u00A0"}Tag früher erreicht, am { $day }
   *[other] Kein Meilenstein ist verspätet; { $name } wurde { $n }{"\u00A0"}Tage früher erreicht, am { $day }
}
slip-is-early = { $n ->
    [one] Kein Meilenstein ist verspätet; { $name } kommt { $n }{"\u00A0"}Tag früher, am { $day }
   *[other] Kein Meilenstein ist verspätet; { $name } kommt { $n }{"\u00A0"}Tage früher, am { $day }
}
slip-described = Meilensteintrendanalyse, Stand { $day }. { $headline }.
slip-largest = Größte: { $all }
slip-named = Von den { $all } gezeichneten sind nur { $n } benannt.
slip-kept = { $n ->
    [one] 1 Meilenstein hielt seinen Termin und ist nicht gezeichnet.
   *[other] { $n } Meilensteine hielten ihre Termine und sind nicht gezeichnet.
}
slip-so-far = Ist der erwartete Termin verstrichen, zählen die bisher verspäteten Tage.
slip-caption = Verschobene Meilensteine, größte Verschiebung zuerst
slip-baseline = Plan
slip-now = Jetzt
slip-slip = Verschiebung
slip-changes = Änderungen
slip-state-open = offen
slip-state-overdue = überfällig, kein neuer Termin
slip-state-done = erreicht

## What the drawing leaves out

slip-drawn = { $n ->
    [one] Gezeichnet ist nur der mit der größten Verschiebung.
   *[other] Gezeichnet sind nur die { $n } mit der größten Verschiebung.
}
