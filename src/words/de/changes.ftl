## Kinds of change: heading, and how many records changed so

changes-slipped-title = Verschoben
changes-slipped-counted = { $n ->
    [one] { $n } Termin nach hinten verschoben
   *[other] { $n } Termine nach hinten verschoben
}
changes-worse-title = Verschlechtert
changes-worse-counted = { $n ->
    [one] { $n } Eintrag hat sich verschlechtert
   *[other] { $n } Einträge haben sich verschlechtert
}
changes-overdue-title = Seither überfällig
changes-overdue-counted = { $n ->
    [one] { $n } Eintrag wurde überfällig
   *[other] { $n } Einträge wurden überfällig
}
changes-decided-title = Entschieden
changes-decided-counted = { $n ->
    [one] { $n } Frage wurde entschieden
   *[other] { $n } Fragen wurden entschieden
}
changes-re-baselined-title = Plan neu gesetzt
changes-re-baselined-counted = { $n ->
    [one] { $n } Plantermin wurde verschoben oder neu gesetzt
   *[other] { $n } Plantermine wurden verschoben oder neu gesetzt
}
changes-re-baselined-attempted = { $n ->
    [one] { $n } neuer Plantermin wurde ohne genehmigte Änderung erfasst
   *[other] { $n } neue Plantermine wurden ohne genehmigte Änderung erfasst
}
changes-re-baselined-mixed = { $attempts ->
    [one] { $n } neue Plantermine wurden erfasst; { $attempts } gilt nicht
   *[other] { $n } neue Plantermine wurden erfasst; { $attempts } gelten nicht
}
changes-new-title = Neu
changes-new-counted = { $n ->
    [one] { $n } Eintrag ist neu
   *[other] { $n } Einträge sind neu
}
changes-closed-title = Abgeschlossen
changes-closed-counted = { $n ->
    [one] { $n } Eintrag wurde abgeschlossen
   *[other] { $n } Einträge wurden abgeschlossen
}
changes-better-title = Verbessert
changes-better-counted = { $n ->
    [one] { $n } Eintrag hat sich verbessert
   *[other] { $n } Einträge haben sich verbessert
}
changes-pulled-in-title = Vorgezogen
changes-pulled-in-counted = { $n ->
    [one] { $n } Termin wurde vorgezogen
   *[other] { $n } Termine wurden vorgezogen
}
changes-removed-title = Entfernt
changes-removed-counted = { $n ->
    [one] { $n } Eintrag wurde entfernt
   *[other] { $n } Einträge wurden entfernt
}
changes-quietly-edited-title = Stillschweigend geändert
changes-quietly-edited-counted = { $n ->
    [one] { $n } Eintrag wurde ohne datierten Vermerk geändert
   *[other] { $n } Einträge wurden ohne datierten Vermerk geändert
}
changes-owner-changed-title = Neue Verantwortliche
changes-owner-changed-counted = { $n ->
    [one] { $n } Eintrag hat neue Verantwortliche
   *[other] { $n } Einträge haben neue Verantwortliche
}

## What is said after the title of a record, without a full stop; <b> and </b> mark what must not be missed

changes-ended-on = <b>{ $state }</b> am { $day }
changes-passed = Bestanden
changes-passed-conditional = Bestanden mit Auflagen
changes-as-planned = { $said }, wie geplant
changes-after-plan = { $n ->
    [one] { $said }, { $n } Tag nach Plan
   *[other] { $said }, { $n } Tage nach Plan
}
changes-before-plan = { $n ->
    [one] { $said }, { $n } Tag vor Plan
   *[other] { $said }, { $n } Tage vor Plan
}
changes-became = { $said }, wurde zu { $issue }
changes-same-time = { $said }; in derselben Zeit erfasst
changes-decided = <b>entschieden</b>
changes-decided-on = <b>entschieden</b> am { $day }
changes-decided-late = { $n ->
    [one] { $said }, { $n } Tag später als nötig
   *[other] { $said }, { $n } Tage später als nötig
}
changes-with = { $said }, { $amount }
changes-moved = { $what } verschoben von { $from } auf <b>{ $to }</b> ({ $days })
changes-day-planned-end = Planende
changes-day-forecast = Prognose
changes-day-end = Ende
changes-day-promise = Zusage
changes-day-last-useful = letzter sinnvoller Tag
changes-day-due = Fälligkeit
changes-day-review = Prüfung
changes-day-check = Überprüfung
changes-now-on-baseline = { $said }, jetzt im Plan
changes-now-before-baseline = { $n ->
    [one] { $said }, jetzt { $n } Tag vor Plan
   *[other] { $said }, jetzt { $n } Tage vor Plan
}
changes-now-after-baseline = { $n ->
    [one] { $said }, jetzt { $n } Tag nach Plan
   *[other] { $said }, jetzt { $n } Tage nach Plan
}
changes-undated = { $said }, ohne datierten Vermerk
changes-new = <b>neu</b>: { $kind }
changes-recorded-since = { $said } vom { $day }, erst seither erfasst
changes-scored = { $said } (Punktwert { $n })
changes-severe = { $said } ({ $severity })
changes-needed-by = { $said }, nötig bis { $day }
changes-due = { $said }, fällig am { $day }
changes-forecast = { $said }, Prognose { $day }
changes-forecast-was = { $said }, Prognose war { $day }
changes-overdue = { $n ->
    [one] <b>{ $n } Tag überfällig</b>
   *[other] <b>{ $n } Tage überfällig</b>
}
changes-owner-from = Verantwortung wechselt von { $from } zu { $to }
changes-owner-to = Verantwortung wechselt zu { $to }
changes-owner-now = verantwortlich ist jetzt { $to }
changes-edited-value = { $field } geändert von { $from } auf <b>{ $to }</b>, ohne datierten Vermerk
changes-edited = <b>ohne datierten Vermerk geändert</b>: { $fields }
changes-fields-more = { $fields } und { $n } weitere
changes-field-title = Titel
changes-field-text = Text
changes-field-planned-money = geplante Beträge
changes-baseline = Plantermin verschoben von { $from } auf <b>{ $to }</b> ({ $days })
changes-by-change = { $said } durch Änderung { $change }
changes-by-approved-change = { $said } durch eine genehmigte Änderung
changes-overwritten = { $said }, ohne genehmigte Änderung überschrieben
changes-baseline-attempt = Plantermin { $day } <b>ohne genehmigte Änderung</b> erfasst; es gilt weiter { $old }
changes-removed = <b>entfernt</b> aus den Einträgen
changes-last-known = { $said }, zuletzt: { $state }
changes-reopened = <b>wieder offen</b>
changes-reopened-since = <b>wieder offen</b> seit { $day }
changes-score = Punktwert { $before } auf <b>{ $after }</b>
changes-now-critical = { $said }, jetzt kritisch
changes-no-longer-critical = { $said }, nicht mehr kritisch
changes-severity = Schwere { $before } auf <b>{ $after }</b>
changes-escalated = <b>eskaliert</b> am { $day }
changes-escalated-to = <b>eskaliert</b> am { $day } an { $who }
changes-escalation-resolved = Eskalation gelöst am { $day }
changes-blocked = <b>blockiert</b>
changes-blocked-since = <b>blockiert</b> seit { $day }
changes-unblocked = nicht mehr blockiert
changes-refused = <b>nicht bestanden</b> am { $day }
changes-measured = gemessen { $before } auf <b>{ $after }</b> { $unit }, Ziel { $target }

## What cannot be known, and why

changes-unseen-no-program = In den Dateien von damals gab es dieses Programm nicht: Entfernte Einträge, Wechsel der Verantwortlichen und Änderungen ohne datierten Vermerk sind nicht feststellbar.
changes-unseen-no-repository = Gelesen wurden nur datierte Vermerke, keine ältere Fassung der Dateien: Entfernte Einträge, Wechsel der Verantwortlichen und Änderungen ohne datierten Vermerk sind nicht feststellbar.
changes-unseen-broken = Das Git-Repository kann nicht gelesen werden: Entfernte Einträge, Wechsel der Verantwortlichen und Änderungen ohne datierten Vermerk sind nicht feststellbar.
changes-unseen-cut = Dieser Klon reicht nicht bis zu diesem Tag zurück (`git fetch --unshallow` holt den Rest): Entfernte Einträge, Wechsel der Verantwortlichen und Änderungen ohne datierten Vermerk sind nicht feststellbar.
changes-unseen-no-version = Git enthält keine Fassung der Einträge von diesem Tag: Entfernte Einträge, Wechsel der Verantwortlichen und Änderungen ohne datierten Vermerk sind nicht feststellbar.
