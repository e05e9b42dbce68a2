## What keeps figures from being believed

quality-warnings-note = in den Einträgen zu beheben
quality-warnings = Warnungen
quality-tolerated = Toleriert
quality-tolerated-note = namentlich erlaubt, unten aufgeführt
quality-stale = Nicht aktualisiert
quality-stale-note = offen, seit { $days } Tagen ohne datierte Angabe
quality-unowned = Niemand verantwortlich
quality-unowned-note = offen, ohne Verantwortliche
quality-bare = Kennzahlen ohne Wert
quality-bare-note = ein Feld fehlt
quality-sub = Was Zahlen und Status unglaubwürdig macht, mit dem Ausweg. Gezählt über die Einträge dieser Ausgabe.
quality-heading = { $n ->
    [0] Nichts in den Einträgen widerspricht dem Berichteten
    [one] { $n } Warnung ist offen
   *[other] { $n } Warnungen sind offen
}
quality-heading-more = { $warnings }; { $rest }
quality-rest-stale = { $n ->
    [one] { $n } offener Eintrag ist seit { $days } Tagen ohne Angabe
   *[other] { $n } offene Einträge sind seit { $days } Tagen ohne Angabe
}
quality-rest-unowned = { $n ->
    [one] { $n } offener Eintrag hat keine Verantwortlichen
   *[other] { $n } offene Einträge haben keine Verantwortlichen
}

## Warnings

quality-warnings-heading = Keine Warnung ist offen
quality-warnings-none = `trueup check` stellt den Dateien dieselben Fragen; führen Sie es vor jedem Commit aus.
quality-warnings-why = Jede sagt, was die Einträge widerlegen, vermissen lassen oder versäumen, die häufigste Regel zuerst. `trueup check` nennt sie mit Datei und Zeile; ein Code führt zu seiner Bedeutung.
quality-warnings-caption = Warnungen, die häufigsten zuerst
quality-code = Code
quality-record = Eintrag
quality-wrong = Was nicht stimmt
quality-todo = Was zu tun ist

## What is tolerated

quality-allowances = Ausnahmen
quality-allowed-by = Erlaubt durch
quality-rule = Regel
quality-hides = Was sie derzeit verbirgt
quality-hides-nothing = nichts
quality-hides-more = und { $n } weitere
quality-tolerated-heading = { $n ->
    [one] { $n } Regel wird namentlich toleriert
   *[other] { $n } Regeln werden namentlich toleriert
}
quality-tolerated-why = Eine Ausnahme bringt eine Regel zum Schweigen; sie behebt nichts. Eine, die nichts verbirgt, kann weg.

## Records that nobody updates or owns

quality-last-entry = Letzte Angabe
quality-age = Alter
quality-stale-caption = Offene Einträge, die niemand aktualisiert hat, älteste zuerst
quality-stale-heading = { $n ->
    [one] { $n } offener Eintrag ist seit { $days } Tagen ohne Angabe
   *[other] { $n } offene Einträge sind seit { $days } Tagen ohne Angabe
}
quality-stale-why = Prüfen und den Tag festhalten, oder schließen. Was niemand ansieht, ist nicht glaubwürdig.
quality-unowned-caption = Offene Einträge ohne Verantwortliche
quality-unowned-heading = { $n ->
    [one] { $n } offener Eintrag gehört niemandem
   *[other] { $n } offene Einträge gehören niemandem
}
quality-unowned-why = Nennen Sie eine Person oder Rolle als Verantwortliche; ein Teilprojekt steht nicht für einen Eintrag ein.
quality-bare-heading = { $n ->
    [one] { $n } Kennzahl hat keinen Wert
   *[other] { $n } Kennzahlen haben keinen Wert
}
quality-bare-why = Eine Zahl, die nicht zu bilden ist, erscheint als k. A., nie als 0 oder 100 %. Das fehlt.
quality-bare-toc = Kennzahlen
