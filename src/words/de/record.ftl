## The page of one record

record-title = { $id }: { $title }
record-description = { $kind } – { $program }
record-kicker = { $kind }, { $program }
record-options = Die Optionen
record-history = Verlauf
record-source = Quelle
record-last-changed = Zuletzt geändert
record-changed-on = Zuletzt geändert am { $day }
record-changed-in = Zuletzt geändert am { $day } in Commit { $commit } von { $author }
record-fields = Felder
record-audience = Adressatenkreis

## Headings of rows

record-rows-criterion = Kriterien
record-rows-signoff = Freigaben
record-rows-step = Schritte
record-rows-period = Monate
record-rows-objective = Ziele
record-rows-row = Aktivitäten
record-rows-measurement = Messungen
record-rows-point = Messpunkte
record-rows-override = Warum die Beleglage bestritten wird
record-rows-caption = { $id }: { $rows }
record-head-unit = { $label }, { $unit }

## Longer names of fields

record-field-if-late = Wenn spät entschieden wird
record-field-if-false = Falls sie nicht zutrifft
record-field-path-to-green = Weg zu Grün
record-field-scope-in = Im Umfang
record-field-scope-out = Nicht im Umfang
record-field-asks = Was erbeten wird
record-field-delay-days = Verzug
record-field-validated = Geprüft am

## Estimates

record-range = { $low } bis { $high }
record-range-likely = { $low } bis { $high }, wahrscheinlich { $likely }
record-least = Mindestens { $low }
record-least-likely = Mindestens { $low }, wahrscheinlich { $likely }
record-most = Höchstens { $high }
record-most-likely = Höchstens { $high }, wahrscheinlich { $likely }
record-likely = Wahrscheinlich { $likely }

## Facts below the title

record-state = Zustand
record-days-ago = { $n ->
    [one] vor { $n } Tag
   *[other] vor { $n } Tagen
}
record-due-decision = Benötigt bis
record-due-gate = Prüfung
record-due-assumption = Zu prüfen bis
record-due-task = Ende
record-due = Fällig
record-score-note = Wahrscheinlichkeit { $likelihood }, Auswirkung { $impact }
record-score-now = Punktwert jetzt
record-moved-up = gestiegen von { $score }
record-moved-down = gesunken von { $score }
record-last-move = Letzte Änderung
record-target = Ziel
record-target-set = gesetzt
record-target-score = { $score } { $severity }
record-by = bis { $day }
record-forecast-on = Prognose { $day }
record-planned-on = Plan { $day }
record-first = zuerst { $day }
record-overdue-silent = überfällig, nicht aktualisiert
record-took = { $n ->
    [one] nach { $n } Arbeitstag
   *[other] nach { $n } Arbeitstagen
}
record-decided-by = Entschieden von
record-decides = Entscheidet
record-after-need = { $days } nach Bedarf
record-promise-passed = Zusage ist verstrichen
record-no-date = kein Termin
record-weight = Gewicht
record-waived = { $n } ausgenommen
record-met-bare = { $n } erfüllt ohne Nachweis
record-met-old = { $n } erfüllt mit zu altem Nachweis
record-criteria = Kriterien erfüllt
record-criteria-of = { $met } von { $all }
record-measured = Gemessen
record-measured-on = am { $day }
record-not-yet = noch nicht
record-before = Vorher
record-overall = Gesamt
record-claim-beside = { $reported }, Beleglage { $evidence }
record-claim-same = beides { $status }
record-baseline-finish = Ende laut Plan
record-spent = Ausgegeben
record-completion-of = { $actual } ausgegeben und { $left } in späteren Monaten erwartet

## What happened

record-delivered = Erreicht
record-added = In den Umfang aufgenommen
record-checked = Geprüft: { $outcome }
record-raised-with = Mit Punktwert { $score } erfasst
record-reviewed-same = Geprüft, Punktwert unverändert
record-score-moved = Punktwert { $from } auf { $to }
record-likelihood-moved = Wahrscheinlichkeit { $from } auf { $to }
record-impact-moved = Auswirkung { $from } auf { $to }
record-baseline-set = Plan gesetzt auf { $day }
record-baseline-by = { $set } durch { $change }
record-by-restricted = einen geschützten Eintrag
record-baseline-unapproved = { $set }; { $why }
record-no-approved-change = kein genehmigter Änderungsantrag: Der Plan ändert sich nicht
record-blocked = Blockiert
record-escalated-to = An { $person } eskaliert
record-escalation-resolved = Eskalation gelöst
record-forecast-confirmed = Prognose bestätigt: { $day }
record-forecast-moved = Prognose von { $from } auf { $to } verschoben ({ $days })
record-forecast-set = Prognose: { $day }
record-promise-confirmed = Zusage bestätigt: { $day }
record-promise-moved = Zusage von { $from } auf { $to } verschoben ({ $days })
record-promise-set = Zusage: { $day }
record-row = { $label }:
record-with-reason = { $what }. { $reason }

## Links

record-links-to = Verweist auf
record-linked-from = Verwiesen von
record-related-to = Steht in Beziehung zu
record-there-decision = Entschieden in
record-there-from = Hervorgegangen aus
record-here-mentions = Erwähnt in
record-here-links = Verwandt
record-here-actions = Hat dies als Maßnahme
record-here-action = Von dieser Maßnahme getragen
record-here-follow-ups = Hat dies als Folgemaßnahme
record-here-from = Hieraus hervorgegangen
record-here-decisions = Getroffen in
record-here-decision = Hierdurch entschieden
record-here-milestone = Für diesen Meilenstein
record-here-gate = Muss dieses Gate passieren
record-here-workstream = In diesem Teilprojekt
record-here-by-workstream = Statusberichte mit diesem Teilprojekt
record-here-change = Durch diese Änderung
record-here-added-by = Durch diese Änderung
record-here-provider = Hiervon geliefert
record-here-consumer = Hiervon benötigt
record-here-became = Wurde hierzu
record-here-depends-on = Hängt hiervon ab
record-here-affects = Betrifft dies
record-threatened-by = Bedroht durch
record-here-caused-by = Hierdurch verursacht
record-here-supersedes = Ersetzt dies
record-here-rebaseline = Plan hierdurch geändert
record-here = { $verb } (dieser Eintrag)
record-own-page = Wofür diese Person zuständig ist und was sie zu entscheiden hat
record-person-approver = Entscheidet
record-person-attendees = Hat teilgenommen an
record-person-criterion = Kriterien dieser Person
record-person-signoff = Zeichnet frei
record-person-escalated = An diese Person eskaliert
record-person-sponsor = Trägt als Sponsor
record-person-manager = Leitet
record-person-lead = Leitet
record-person-override = Hat dem Einwand gegen die Beleglage zugestimmt in
record-person-step = Übernimmt Schritte von
record-head-id = ID
record-head-title = Titel
record-head-kind = Art

## The evidence beside a report

record-evidence = Beleglage
record-evidence-caption = Was die Einträge jenes Tages besagten
record-evidence-why = Das linke Zeichen ist die Aussage dieses Berichts, das rechte haben die Regeln aus den Einträgen errechnet, wie sie an seinem Tag waren. Spätere Tatsachen bleiben außen vor.
record-evidence-all = Alle Berichte neben der Beleglage ihrer Tage
record-said-on = Was die Einträge vom { $day } besagten
record-none-better = { $n ->
    [one] Die eine Dimension wurde nicht besser berichtet als die Einträge vom { $day }
   *[other] Keine von { $n } Dimensionen wurde besser berichtet als die Einträge vom { $day }
}
record-some-better = { $n ->
    [one] { $n } von { $all } Dimensionen wurde besser berichtet als die Einträge vom { $day }
   *[other] { $n } von { $all } Dimensionen wurden besser berichtet als die Einträge vom { $day }
}
record-said-same = Gesamt { $claim } berichtet; die Einträge des Tages besagten dasselbe.
record-said-nothing = Gesamt { $claim } berichtet; die Einträge boten nichts, woran es zu messen wäre.
record-not-reported = Gesamt wurde nichts berichtet; die Einträge des Tages besagten { $found }.
record-said-other = Gesamt { $claim } berichtet; die Einträge des Tages besagten { $found }.
