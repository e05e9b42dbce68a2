## Summary

slide-summary = Zusammenfassung
slide-way-since = { $what }; besser oder schlechter seit dem { $day }
slide-happened = Was geschehen ist
slide-means = Was das bedeutet
slide-ask = Was wir brauchen
slide-claim-nothing = Nichts ist berichtet, und die Einträge enthalten nichts, woran sich etwas prüfen ließe.
slide-claim-same = Berichtet: { $claim }; die Einträge sagen dasselbe.
slide-claim-unjudged = { $n ->
    [one] { $n } Dimension ist ohne Belege.
   *[other] { $n } Dimensionen sind ohne Belege.
}
slide-done = { $milestone }: erreicht { $day }, { $variance }
slide-nothing-happened = In den letzten 30 Tagen wurde nichts geliefert oder berichtet.
slide-finish-kept = Die Prognose hält das geplante Ende: { $day }.
slide-finish-was = Das Ende war am { $day }, wie geplant.
slide-finish-was-late = Das Ende war am { $day }, { $variance } gegenüber dem Plan.
slide-finish-was-last = Das Ende war am { $day }, { $variance } gegenüber { $planned }, dem letzten geplanten Tag.
slide-finish-moves = Das Ende laut Prognose ist { $day }, { $variance } gegenüber dem Plan.
slide-finish-moves-last = Das Ende laut Prognose ist { $day }, { $variance } gegenüber { $planned }, dem letzten geplanten Tag.
slide-milestones-done = { $n } von { $all } Meilensteinen erreicht.
slide-milestones-due = { $n } von { $all } Meilensteinen erreicht; { $due } { $early ->
        [0] waren fällig
       *[other] waren fällig oder erreicht
    }, { $on-time } davon pünktlich.
slide-cost = Die Kosten enden bei { $eac }, Plan { $bac }.
slide-nothing-to-measure = Weder Meilenstein noch Budget ist erfasst: Es gibt nichts zu messen.
slide-decide = Entscheiden
slide-ask-undated = { $decide }: { $title }
slide-ask-by = { $decide } bis { $day }: { $title }
slide-ask-overdue = { $decide }, { $late }: { $title }
slide-days-overdue = { $days } überfällig
slide-ask-recommended = { $ask } (Vorschlag: { $option })
slide-more-decisions = { $n ->
    [one] { $n } weitere Entscheidung wird erbeten.
   *[other] { $n } weitere Entscheidungen werden erbeten.
}
slide-nothing-waiting = Keine Entscheidung steht aus.

## Changes

slide-changes-dates = Termine
slide-changes-dates-of = { $others ->
    [one] Termine: { $slipped } später, { $others } andere Änderung
   *[other] Termine: { $slipped } später, { $others } andere Änderungen
}
slide-changes-risks = Risiken und Probleme
slide-changes-rest = Entscheidungen, Umfang, Kosten
slide-unapproved = ohne genehmigte Änderung
slide-changes-added = am { $day } { $without } in den Umfang aufgenommen
slide-changes-since = Verglichen mit den Einträgen vom { $day }
slide-changes-entries = Aus datierten Vermerken der heutigen Einträge; entfernte Einträge sind nicht feststellbar
slide-changes-cost = { $cost } bei Abschluss: von { $then } auf { $now }.
slide-and-more = { $n } weitere
slide-nothing-changed = Nichts hat sich geändert.
slide-sentence = { $lead }{ $said }.

## Milestones

slide-last-milestones = Die letzten Meilensteine
slide-last = Zuletzt: { $milestone }, { $day }
slide-last-between = { $n ->
    [one] { $n } Meilenstein liegt dazwischen; der letzte ist { $milestone }, { $day }
   *[other] { $n } Meilensteine liegen dazwischen; der letzte ist { $milestone }, { $day }
}
slide-baseline-refused = { $id }: Plantermin { $day } { $without } erfasst; es gilt weiter { $old }.
slide-baselines-refused = { $n ->
    [one] { $n } weiterer Plantermin ist so erfasst.
   *[other] { $n } weitere Plantermine sind so erfasst.
}
slide-scope-unapproved = { $n ->
    [one] Ohne genehmigte Änderung in den Umfang aufgenommen
   *[other] { $n } Meilensteine ohne genehmigte Änderung in den Umfang aufgenommen
}
slide-none-due = Noch kein Meilenstein ist fällig
slide-all-due-done = Alle fälligen Meilensteine sind erreicht
slide-due-open = { $n ->
    [one] { $n } fälliger Meilenstein ist offen
   *[other] { $n } fällige Meilensteine sind offen
}
slide-finish-to = { $said }; das Ende verschiebt sich auf den { $day }
slide-finish-at = { $said }; das Ende bleibt beim { $day }
slide-all-done-late = { $n ->
    [one] Der einzige Meilenstein ist erreicht, nach seinem Plan
   *[other] Alle { $n } Meilensteine sind erreicht, { $late } davon nach ihrem Plan
}
slide-progress = { $n } von { $all } Meilensteinen erreicht; { $due } waren bis { $day } fällig
slide-were-due = { $early ->
    [0] bis { $day } fällig: { $due }
   *[other] bis { $day } fällig oder erreicht: { $due }
}
slide-progress-on-time = { $n } von { $all } Meilensteinen erreicht; { $due }, davon { $on-time } pünktlich ({ $share })
slide-milestones-table = Meilensteine mit Plan, Prognose und Abweichung
slide-actual = Ist
slide-no-new-date = kein neuer Termin
slide-slipped-table = Am weitesten verschobene Meilensteine
slide-slipped-most = Am weitesten verschoben
slide-moves = Wechsel
slide-first-plan = Erster Plan
slide-later = { $n } von { $all } Meilensteinen später als geplant
slide-later-mean = { $n } von { $all } Meilensteinen später als geplant; Mittel { $mean }, Median { $median }
slide-and-earlier = { $said }; { $n } früher

## Risks

slide-exposure = { $risks }; Risikoexposition { $now } Punkte
slide-open-risks = { $n ->
    [one] { $n } offenes Risiko
   *[other] { $n } offene Risiken
}
slide-exposure-then = { $risks }; Risikoexposition { $now } Punkte, am { $day } { $then }
slide-score-since = Punktwert, seit{"\u00A0"}{ $day }
slide-more-risks = { $n ->
    [one] { $n } weiteres Risiko ist kritisch oder hoch
   *[other] { $n } weitere Risiken sind kritisch oder hoch
}
slide-more-high-risks = { $n ->
    [one] { $n } weiteres Risiko ist hoch
   *[other] { $n } weitere Risiken sind hoch
}
slide-high = Punktwerte ab 10, die höchsten zuerst
slide-more-high = { $n } weitere mit Punktwert ab 10 stehen im RAID-Log.

## Decisions

slide-we-ask = { $n ->
    [one] Wir bitten um { $n } Entscheidung, nicht überfällig
   *[other] Wir bitten um { $n } Entscheidungen, keine überfällig
}
slide-we-ask-one-late = Wir bitten um 1 Entscheidung; sie ist { $days } überfällig
slide-we-ask-late = { $late ->
    [one] Wir bitten um { $n } Entscheidungen; eine ist { $days } überfällig
   *[other] Wir bitten um { $n } Entscheidungen; { $late } sind überfällig, die älteste { $days }
}
slide-latency = { $days ->
    [one] Mittlere Entscheidungsdauer (Median) der letzten 90 Tage: { $days } Arbeitstag
   *[other] Mittlere Entscheidungsdauer (Median) der letzten 90 Tage: { $days } Arbeitstage
}
slide-latency-target = Mittlere Entscheidungsdauer (Median) der letzten 90 Tage: { $days } Arbeitstage, Ziel { $target }
slide-no-latency = In den letzten 90 Tagen wurde keine Entscheidung getroffen
slide-asked = Erbetene Entscheidungen
slide-if-not = Wenn wir nicht entscheiden
slide-no-day = kein Tag festgelegt
slide-nobody-named = niemand benannt
slide-no-recommendation = keine Empfehlung
slide-option = { $key }: { $title }
slide-later-decisions = Später: { $decisions }. Tage zählen ab { $day }.
slide-later-more = Später: { $decisions }; und { $n } weitere. Tage zählen ab { $day }.

## Options

slide-more-options = { $n ->
    [one] { $n } weitere Entscheidung hat Optionen im Vergleich
   *[other] { $n } weitere Entscheidungen haben Optionen im Vergleich
}
slide-not-compared = Auf Folien nicht verglichen
slide-options-where = Ihre Optionen stehen auf der Seite jeder Entscheidung; die zuerst benötigten sind auf den Folien davor verglichen.
slide-bare = { $n ->
    [one] Die Optionen von { $n } Entscheidung lassen sich noch nicht vergleichen
   *[other] Die Optionen von { $n } Entscheidungen lassen sich noch nicht vergleichen
}
slide-bare-why = Zu ihnen sind weder Kosten, Tage, Umfang noch Gründe erfasst
slide-bare-table = Nicht verglichene Optionen
slide-options = Optionen
slide-recommend = Zu { $id } empfehlen wir { $option }: { $title }
slide-decision = { $id }: { $title }
slide-by = { $said }; benötigt bis { $day }
slide-late = { $n ->
    [one] { $said }; { $n } Tag überfällig
   *[other] { $said }; { $n } Tage überfällig
}
slide-late-question = { $n ->
    [one] { $said } { $n } Tag überfällig
   *[other] { $said } { $n } Tage überfällig
}
slide-by-question = { $said } Benötigt bis { $day }
slide-options-left = { $n ->
    [one] { $n } weitere Option auf der Seite der Entscheidung.
   *[other] { $n } weitere Optionen auf der Seite der Entscheidung.
}
slide-options-of = Optionen von { $id } im Vergleich

## Dependencies

slide-open-dependencies = Offene Abhängigkeiten, die knappsten zuerst
slide-dependencies = { $n ->
    [one] { $n } offene Abhängigkeit
   *[other] { $n } offene Abhängigkeiten, die knappsten zuerst
}
slide-from = Von
slide-for = Für
slide-more-in-log = { $n } weitere stehen im RAID-Log.
slide-promised-late = { $n ->
    [one] { $n } Lieferung ist zu spät zugesagt
   *[other] { $n } Lieferungen sind zu spät zugesagt
}
slide-all-promised = { $n ->
    [one] Die offene Lieferung ist rechtzeitig zugesagt
   *[other] Alle { $n } offenen Lieferungen sind rechtzeitig zugesagt
}
slide-undated-all = { $n ->
    [one] Die offene Lieferung hat keinen zugesagten Termin
   *[other] Keine der { $n } offenen Lieferungen hat einen zugesagten Termin
}
slide-undated = { $n ->
    [one] { $n } von { $open } hat keinen zugesagten Termin
   *[other] { $n } von { $open } haben keinen zugesagten Termin
}
slide-open-deliveries = { $n ->
    [one] { $n } offenen Lieferung
   *[other] { $n } offenen Lieferungen
}
slide-late-undated = { $n ->
    [one] { $late }, { $n } hat keinen Termin
   *[other] { $late }, { $n } haben keinen Termin
}
slide-blocked = blockiert

## Budget

slide-benefits-alone = Der Nutzen ist terminiert; kein Budget ist erfasst
slide-plan-completion = Plan bei Abschluss
slide-spent = Bisher ausgegeben
slide-expected = Erwartet bei Abschluss
slide-difference = Unterschied
slide-budget-benefits = Budget und Nutzen
slide-next-benefits = Die nächsten { $n } von { $all } Nutzen
slide-benefits-table = Nutzen mit Ziel und letzter Messung
slide-not-measured = nicht gemessen
slide-benefit-short = { $share } dessen, was fällig war

## Gate

slide-gate = { $n ->
    [one] { $n } von { $all } Kriterien ist für „{ $gate }“ erfüllt
   *[other] { $n } von { $all } Kriterien sind für „{ $gate }“ erfüllt
}
slide-reviewed-today = { $id }, Prüfung heute, { $day }
slide-reviewed-in = { $n ->
    [one] { $id }, Prüfung am { $day }, in { $n } Tag
   *[other] { $id }, Prüfung am { $day }, in { $n } Tagen
}
slide-reviewed-ago = { $n ->
    [one] { $id }, Prüfung am { $day }, seit { $n } Tag ohne Ergebnis
   *[other] { $id }, Prüfung am { $day }, seit { $n } Tagen ohne Ergebnis
}
slide-other-area = Sonstiges
slide-by-area-table = Kriterien nach Bereich
slide-by-area = Nach Bereich
slide-area = Bereich
slide-waived = Ausgenommen
slide-of = { $n } von { $all }
slide-open-or-waived = Offen oder ausgenommen
slide-not-met-some = { $n } von { $all } nicht erfüllten, die frühesten zuerst
slide-not-met = Nicht erfüllt, die frühesten zuerst
slide-not-met-table = Nicht erfüllte Kriterien
slide-by-day = Bis
slide-overdue = überfällig
slide-waiver-ended = Ausnahme durch { $who } endete am { $day }
slide-waived-until = ausgenommen durch { $who } bis { $day }
slide-waived-by = ausgenommen durch { $who }
slide-signed = { $n } von { $all } haben freigegeben. { $gate }
slide-signed-missing = { $n ->
    [one] { $n } von { $all } hat freigegeben; es fehlen: { $roles }. { $gate }
   *[other] { $n } von { $all } haben freigegeben; es fehlen: { $roles }. { $gate }
}

## The next 90 days

slide-horizon = { $n } Tage, bis { $day }
slide-nothing-dated = Nichts ist terminiert.
slide-next = Die nächsten 30, 60 und 90 Tage, nach den erfassten Terminen
slide-n-milestones = { $n ->
    [one] { $n } Meilenstein
   *[other] { $n } Meilensteine
}
slide-n-decisions = { $n ->
    [one] { $n } Entscheidung
   *[other] { $n } Entscheidungen
}
slide-n-gates = { $n ->
    [one] { $n } Gate-Prüfung
   *[other] { $n } Gate-Prüfungen
}
slide-n-deliveries = { $n ->
    [one] { $n } Lieferung
   *[other] { $n } Lieferungen
}
slide-due-by = { $n ->
    [one] { $list } ist bis { $day } fällig
   *[other] { $list } sind bis { $day } fällig
}
slide-due-between = { $n ->
    [one] { $list } ist vom { $from } bis { $to } fällig
   *[other] { $list } sind vom { $from } bis { $to } fällig
}
slide-only-committee = Bis { $day } steht nur der Lenkungsausschuss an
slide-none-dated = Bis { $day } ist nichts terminiert
slide-and-overdue = { $n ->
    [one] { $said }; { $list } ist überfällig
   *[other] { $said }; { $list } sind überfällig
}
slide-committee = Lenkungsausschuss
slide-event = { $title } ({ $id })
slide-event-decision = Entscheiden: { $what }
slide-event-delivery = Lieferung: { $what }
slide-event-needed = Benötigt: { $what }, { $undated }
slide-event-overdue = { $event }, { $late }
slide-more-overdue = und { $n } weitere überfällig
slide-no-promise = kein Termin zugesagt
slide-event-gate = Gate: { $what }

## Actions

slide-actions = Maßnahmen nach Fälligkeit
slide-more-actions = { $n } weitere stehen in der Liste der Maßnahmen.
slide-no-action-late = { $n ->
    [one] Keine Maßnahme ist überfällig; { $n } ist in den nächsten zwei Wochen fällig
   *[other] Keine Maßnahme ist überfällig; { $n } sind in den nächsten zwei Wochen fällig
}
slide-action-late = { $n ->
    [one] { $n } Maßnahme ist { $days } überfällig
   *[other] { $n } Maßnahmen sind überfällig, die älteste { $days }
}
slide-closed-share = { $said }. Bis zur Fälligkeit erledigt: { $share } von { $n } fälligen
slide-overdue-then = Überfällige, dann in 14 Tagen fällige
slide-actions-later = { $n ->
    [one] { $said }; { $n } weitere ist später fällig
   *[other] { $said }; { $n } weitere sind später fällig
}
