## Why there is no value: { $needs } is one of the messages below that end so

kpi-unknown = k. A.: { $why }
kpi-why = { $why }.
kpi-needs-record = { $kind ->
   *[other] { $needs } (kein Eintrag dieser Art: { $one })
}
kpi-needs-field = { $of ->
    [1] { $needs } (`{ $field }` fehlt bei { $without } von { $of }: { $one })
   *[other] { $needs } (`{ $field }` fehlt bei { $without } von { $of }: { $many })
}

## Measures: name, formula, and what is missing where there is no value

kpi-milestone-on-time-title = Termintreue der Meilensteine
kpi-milestone-on-time-definition = Meilensteine, die bis zum Plantermin erreicht wurden, geteilt durch alle, deren Plantermin verstrichen ist oder die erreicht sind. Entfallene Meilensteine zählen nicht.
kpi-milestone-on-time-needs = kein Meilenstein hat einen verstrichenen Plantermin (`baseline`) oder einen Ist-Termin (`actual`)
kpi-schedule-variance-title = Terminabweichung, Mittelwert
kpi-schedule-variance-definition = Mittelwert der Tage vom Plantermin bis zum Ende über alle nicht entfallenen Meilensteine. Das Ende ist der Ist-Termin, sonst die Prognose (ohne sie der Plantermin), aber nie vor dem Stichtag: Was vorbei sein sollte und es nicht ist, ist mindestens bis heute verspätet.
kpi-schedule-variance-needs = es gibt keinen Meilenstein mit Plantermin (`baseline`)
kpi-schedule-variance-near-title = Terminabweichung, nächste 90 Tage
kpi-schedule-variance-near-definition = Für offene Meilensteine mit Plantermin oder Prognose in den nächsten 90 Tagen: die Tage zwischen Prognose und Plan, früher oder später, geteilt durch die Tage vom Programmstart bis zu den Planterminen.
kpi-schedule-variance-near-needs = kein offener Meilenstein hat `baseline` oder `forecast` in den nächsten 90 Tagen
kpi-scope-change-title = Umfangsänderung in 30 Tagen
kpi-scope-change-definition = Summe der Umfangsgewichte der in den letzten 30 Tagen genehmigten Änderungen, geteilt durch das Gewicht der Meilensteine, die von Anfang an zum Umfang gehörten. Daneben steht die Zahl dieser Änderungen und derer ohne Gewicht.
kpi-scope-change-needs = kein Meilenstein gehörte von Anfang an zum Umfang (ohne `added`)
kpi-decision-latency-title = Entscheidungsdauer, Median
kpi-decision-latency-definition = Median der Arbeitstage vom Antrag bis zur Entscheidung der in den letzten 90 Tagen getroffenen Entscheidungen. Daneben steht der Median des Alters der offenen in Arbeitstagen.
kpi-decision-latency-needs = in den letzten 90 Tagen wurde keine Entscheidung getroffen (`decided`)
kpi-dependency-aging-title = Alter der Abhängigkeiten, Mittelwert
kpi-dependency-aging-definition = Mittelwert der Tage seit Erfassung der noch nicht gelieferten Abhängigkeiten.
kpi-dependency-aging-needs = es gibt keine Abhängigkeit ohne Liefertag (`delivered`)
kpi-critical-risks-title = Offene kritische Risiken
kpi-critical-risks-definition = Offene Risiken mit Wahrscheinlichkeit × Auswirkung von mindestens 15; davon die nicht gesteuerten: ohne Verantwortliche, ohne Behandlung oder ohne offene Maßnahme.
kpi-critical-risks-needs = es ist kein Risiko erfasst
kpi-risk-burn-down-title = Risikoabbau pro Monat
kpi-risk-burn-down-definition = Anteil der Risiken, die vor dreißig Tagen mit einem Punktwert von mindestens 10 offen waren und jetzt geschlossen sind oder unter 10 liegen.
kpi-risk-burn-down-needs = vor dreißig Tagen war kein Risiko mit einem Punktwert von mindestens 10 offen
kpi-risk-exposure-title = Risikoexposition
kpi-risk-exposure-definition = Summe von Wahrscheinlichkeit × Auswirkung der offenen Risiken; in Geld die Summe der wahrscheinlichen Kosten, gewichtet mit der Wahrscheinlichkeit (5, 20, 40, 70 und 90 % für 1 bis 5).
kpi-risk-exposure-needs = es ist kein Risiko erfasst
kpi-issue-reopen-title = Wieder geöffnete Probleme
kpi-issue-reopen-definition = Probleme, die mindestens einmal geschlossen und wieder geöffnet wurden, geteilt durch alle, die mindestens einmal geschlossen wurden.
kpi-issue-reopen-needs = es wurde noch kein Problem geschlossen (`closed`)
kpi-readiness-title = Release-Reife
kpi-readiness-definition = Erfüllte Kriterien, geteilt durch alle Kriterien der anstehenden Gates: der nicht bestandenen, deren Prüfung höchstens 30 Tage entfernt ist, und des nächsten. Ein ausgenommenes Kriterium ist nicht erfüllt; es wird gesondert gezählt.
kpi-readiness-needs = kein noch nicht bestandenes Gate hat ein `criterion`
kpi-defect-escape-title = Nach dem Release gefundene Fehler
kpi-defect-escape-definition = Jüngster Wert der Messgröße, die sie misst, mit deren eigenen Grenzen. Eine Messgröße des ganzen Programms geht denen der Teilprojekte vor, von denen der Mittelwert gezeigt wird.
kpi-defect-escape-needs = keine Messgröße mit `measures = "defect-escape"` hat einen Messpunkt
kpi-change-failure-title = Fehlerquote bei Änderungen
kpi-change-failure-definition = Jüngster Wert der Messgröße, die sie misst, mit deren eigenen Grenzen; ohne sie die fehlgeschlagenen oder zurückgenommenen Releases, geteilt durch die Releases mit Ergebnis.
kpi-change-failure-needs = keine Messgröße mit `measures = "change-failure"` hat einen Messpunkt, und kein Release hat ein `outcome`
kpi-time-to-restore-title = Zeit bis zur Wiederherstellung
kpi-time-to-restore-definition = Jüngster Wert der Messgröße, die sie misst, mit deren eigenen Grenzen; ohne sie der Mittelwert der Stunden bis zur Wiederherstellung der Releases, die sie nennen. Daneben steht der Median.
kpi-time-to-restore-needs = keine Messgröße mit `measures = "time-to-restore"` hat einen Messpunkt, und kein Release nennt `restored`
kpi-stakeholder-confidence-title = Vertrauen der Stakeholder
kpi-stakeholder-confidence-definition = Jüngster Wert der Messgröße, die es misst, auf deren eigener Skala und mit deren eigenen Grenzen. Eine Messgröße des ganzen Programms geht denen der Teilprojekte vor, von denen der Mittelwert gezeigt wird.
kpi-stakeholder-confidence-needs = keine Messgröße mit `measures = "stakeholder-confidence"` hat einen Messpunkt
kpi-team-friction-title = Reibung in den Teams
kpi-team-friction-definition = Jüngster Wert der Messgröße, die sie misst, auf deren eigener Skala und mit deren eigenen Grenzen. Eine Messgröße des ganzen Programms geht denen der Teilprojekte vor, von denen der Mittelwert gezeigt wird.
kpi-team-friction-needs = keine Messgröße mit `measures = "team-friction"` hat einen Messpunkt
kpi-communication-sla-title = Fristgerecht versandte Kommunikation
kpi-communication-sla-definition = Bis zum Fälligkeitstag versandte Kommunikation, geteilt durch die bis zum Stichtag fällige. Daneben steht die Zahl der überfälligen.
kpi-communication-sla-needs = keine Kommunikation hat einen verstrichenen Fälligkeitstag (`due`)
kpi-action-closure-title = Fristgerecht erledigte Maßnahmen
kpi-action-closure-definition = Bis zum Fälligkeitstag erledigte Maßnahmen, geteilt durch die bis zum Stichtag fälligen. Daneben steht die Zahl der überfälligen.
kpi-action-closure-needs = keine Maßnahme hat einen verstrichenen Fälligkeitstag (`due`)
kpi-benefits-realization-title = Realisierter Nutzen
kpi-benefits-realization-definition = Für den bis zum Stichtag fälligen Nutzen: Fortschritt vom Ausgangswert bis zur jüngsten Messung, geteilt durch den Fortschritt vom Ausgangswert bis zum Ziel, je Einheit summiert; bei mehreren Einheiten der Mittelwert. Daneben steht der Median. Was fällig ist und nie gemessen wurde, zählt als kein Fortschritt.
kpi-benefits-realization-needs = kein fälliger Nutzen hat ein `[[measurement]]`
kpi-cost-variance-title = Kostenprognose gegenüber Plan
kpi-cost-variance-definition = Prognostizierte Gesamtkosten abzüglich Gesamtbudget, geteilt durch das Gesamtbudget. Die Prognose besteht aus den Ausgaben und dem, was je Position für die Monate nach der letzten Buchung prognostiziert ist (ohne Prognose: was geplant war).
kpi-cost-variance-needs = keine Budgetposition hat einen geplanten Betrag (`planned`)
kpi-governance-effectiveness-title = Dauerhaft gelöste Eskalationen
kpi-governance-effectiveness-definition = Gelöste Eskalationen, deren Problem seither nicht wieder geöffnet wurde, geteilt durch alle gelösten.
kpi-governance-effectiveness-needs = kein Problem hat `escalated` mit einem Lösungstag (`resolved`)
