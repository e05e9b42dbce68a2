## Measures

kpis-none = Noch keine Kennzahl hat einen Wert
kpis-none-red = Keine Kennzahl liegt jenseits ihrer roten Grenze
kpis-some-red = { $n ->
    [one] { $n } von { $all } Kennzahlen liegt jenseits der roten Grenze
   *[other] { $n } von { $all } Kennzahlen liegen jenseits der roten Grenze
}
kpis-red-are = Rot: { $names }
kpis-amber-are = Gelb: { $names }
kpis-all = Alle Kennzahlen
kpis-all-why = Jede Zahl wird aus den Einträgen berechnet; die gepunktete Linie in jedem Verlauf ist das Ziel.
kpis-bare = Ohne Wert
kpis-bare-heading = Kennzahlen ohne Wert
kpis-bare-why = Eine Zahl, die nicht zu bilden ist, erscheint als k. A., nie als 0 oder 100 %.
kpis-by-workstream = Nach Teilprojekt
kpis-by-workstream-why = { $none }: Das Teilprojekt hat keinen Eintrag, den die Kennzahl betrachtet.
kpis-by-workstream-caption = Kennzahlen nach Teilprojekt
kpis-one-by-workstream = { $measure } nach Teilprojekt
kpis-without-workstream = Ohne Teilprojekt
kpis-counted-apart = { $n ->
    [one] Nicht für das Programm gezählt, nur für sein Teilprojekt: { $links }
   *[other] Nicht für das Programm gezählt, nur für ihre Teilprojekte: { $links }
}
kpis-caption = Kennzahlen
kpis-head = Kennzahl
kpis-in-business-days = { $measure }, in Arbeitstagen
kpis-now = Aktuell
kpis-trend = Verlauf
kpis-target = Ziel
kpis-against = Gemessen an Grenzwerten
kpis-missed = Ziel verfehlt, innerhalb der Grenzen
kpis-target-missed = Ziel verfehlt, keine Grenzwerte
kpis-target-met = Ziel erreicht, keine Grenzwerte
kpis-unlimited = keine Grenzwerte
kpis-median = Median
kpis-value = Wert
kpis-made-of = Besteht aus
kpis-limits = Grenzwerte
kpis-set-in = Festgelegt in
kpis-records = Einträge
kpis-formula = Formel
kpis-key = Schlüssel
kpis-limit-target = Ziel { $value }
kpis-limit-amber = { $way ->
    [up] Gelb unter { $value }
    [down] Gelb über { $value }
   *[other] Gelb jenseits ±{"\u00A0"}{ $value }
}
kpis-limit-red = { $way ->
    [up] Rot unter { $value }
    [down] Rot über { $value }
   *[other] Rot jenseits ±{"\u00A0"}{ $value }
}
kpis-no-limits = keine: nur zur Information
kpis-from-metric = Messgröße { $links }
kpis-from-charter = Programmauftrag { $charter }
kpis-from-with = { $source } ({ $names })
kpis-from-defaults = Vorgaben der Kennzahl
kpis-name-target = Ziel
kpis-name-amber = Gelb
kpis-name-red = Rot
kpis-more = und { $n } weitere
kpis-why-bare = Warum es keinen Wert gibt
