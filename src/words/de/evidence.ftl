## Parts of reasons

evidence-apart = {"; "}
evidence-and-more = { $names }; und { $n } weitere
evidence-and-more-months = { $n ->
    [one] { $names }; und { $n } weiterer Monat
   *[other] { $names }; und { $n } weitere Monate
}
evidence-days-ago = { $n ->
    [one] vor { $n } Tag
   *[other] vor { $n } Tagen
}
evidence-unknown-day = Der Klon enthält die Einträge dieses Tages nicht.

## Overall

evidence-dimension-is = { $rag ->
    [red] { $dimension }: rot. { $text }
    [amber] { $dimension }: gelb. { $text }
    [green] { $dimension }: grün. { $text }
   *[other] { $dimension }: grau. { $text }
}
evidence-overall-none = Die Einträge sagen über keine Dimension etwas aus.
evidence-overall-green = Keine Dimension überschreitet eine Grenze.

## Schedule

evidence-schedule-none = Es ist kein Meilenstein erfasst; die Einträge sagen nichts über Termine aus.
evidence-near-beyond = { $n ->
    [one] Die Prognosen der nächsten 90 Tage weichen um { $value } von der für { $n } Meilenstein geplanten Zeit ab; die Grenze liegt bei { $limit }.
   *[other] Die Prognosen der nächsten 90 Tage weichen um { $value } von der für { $n } Meilensteine geplanten Zeit ab; die Grenze liegt bei { $limit }.
}
evidence-overdue-milestones = { $n ->
    [one] { $n } Meilenstein ist überfällig, ohne dass ein neuer Termin genannt ist: { $names }.
   *[other] { $n } Meilensteine sind überfällig, ohne dass ein neuer Termin genannt ist: { $names }.
}
evidence-overdue-milestone = { $n ->
    [one] { $name } ({ $n } Tag überfällig, erwartet { $day })
   *[other] { $name } ({ $n } Tage überfällig, erwartet { $day })
}
evidence-slips-external = { $n ->
    [one] { $n } extern zugesagter Meilenstein ist mehr als { $limit } Tage nach dem Plan prognostiziert: { $names }.
   *[other] { $n } extern zugesagte Meilensteine sind mehr als { $limit } Tage nach dem Plan prognostiziert: { $names }.
}
evidence-slips = { $n ->
    [one] { $n } Meilenstein ist mehr als { $limit } Tage nach dem Plan prognostiziert: { $names }.
   *[other] { $n } Meilensteine sind mehr als { $limit } Tage nach dem Plan prognostiziert: { $names }.
}
evidence-slips-other = { $n ->
    [one] { $n } weiterer Meilenstein ist mehr als { $limit } Tage nach dem Plan prognostiziert: { $names }.
   *[other] { $n } weitere Meilensteine sind mehr als { $limit } Tage nach dem Plan prognostiziert: { $names }.
}
evidence-slip = { $n ->
    [one] { $name } { $n } Tag später, auf { $day }
   *[other] { $name } { $n } Tage später, auf { $day }
}
evidence-on-time-beyond = { $n ->
    [one] { $value } von { $n } fälligem Meilenstein wurden bis zum Plantermin erreicht; die Grenze liegt bei { $limit }.
   *[other] { $value } von { $n } fälligen Meilensteinen wurden bis zum Plantermin erreicht; die Grenze liegt bei { $limit }.
}
evidence-schedule-green-closed = Kein Meilenstein ist offen.
evidence-schedule-green = { $n ->
    [one] Von { $n } offenem Meilenstein ist keiner mit mehr als { $limit } Tagen Verzug prognostiziert.
   *[other] Von { $n } offenen Meilensteinen ist keiner mit mehr als { $limit } Tagen Verzug prognostiziert.
}
evidence-on-time-share = { $n ->
    [one] { $value } von { $n } fälligem Meilenstein wurden bis zum Plantermin erreicht
   *[other] { $value } von { $n } fälligen Meilensteinen wurden bis zum Plantermin erreicht
}
evidence-schedule-green-both-closed = { $share }; kein Meilenstein ist offen.
evidence-schedule-green-both = { $n ->
    [one] { $share }; von { $n } offenem Meilenstein ist keiner mit mehr als { $limit } Tagen Verzug prognostiziert.
   *[other] { $share }; von { $n } offenen Meilensteinen ist keiner mit mehr als { $limit } Tagen Verzug prognostiziert.
}

## Scope

evidence-scope-none = Kein Meilenstein gehörte von Anfang an zum Umfang; es gibt nichts zum Vergleichen.
evidence-scope-beyond = { $n ->
    [one] In den letzten 30 Tagen genehmigte Änderungen verändern den Umfang um { $value } ({ $n } Meilenstein im Plan); die Grenze liegt bei { $limit }.
   *[other] In den letzten 30 Tagen genehmigte Änderungen verändern den Umfang um { $value } ({ $n } Meilensteine im Plan); die Grenze liegt bei { $limit }.
}
evidence-scope-unapproved = { $n ->
    [one] { $n } Meilenstein wurde ohne genehmigte Änderung in den Umfang aufgenommen: { $names }.
   *[other] { $n } Meilensteine wurden ohne genehmigte Änderung in den Umfang aufgenommen: { $names }.
}
evidence-scope-added = { $name } ({ $day })
evidence-scope-green = In den letzten 30 Tagen genehmigte Änderungen verändern den Umfang um { $value }; nichts kam ohne eine solche hinzu.

## Cost

evidence-cost-none = Keine Budgetposition hat einen geplanten Betrag; die Kosten lassen sich nicht beurteilen.
evidence-cost-above = { $n ->
    [one] Die prognostizierten Gesamtkosten liegen { $share } über dem Budget ({ $n } Budgetposition); die Grenze liegt bei { $limit }.
   *[other] Die prognostizierten Gesamtkosten liegen { $share } über dem Budget ({ $n } Budgetpositionen); die Grenze liegt bei { $limit }.
}
evidence-cost-below = { $n ->
    [one] Die prognostizierten Gesamtkosten liegen { $share } unter dem Budget ({ $n } Budgetposition); die Grenze liegt bei { $limit }.
   *[other] Die prognostizierten Gesamtkosten liegen { $share } unter dem Budget ({ $n } Budgetpositionen); die Grenze liegt bei { $limit }.
}
evidence-cost-green-level = Die prognostizierten Gesamtkosten entsprechen dem Budget.
evidence-cost-green-near = Die prognostizierten Gesamtkosten weichen um weniger als 0,5{"\u00A0"}% vom Budget ab.
evidence-cost-green-above = Die prognostizierten Gesamtkosten liegen { $share } über dem Budget.
evidence-cost-green-below = Die prognostizierten Gesamtkosten liegen { $share } unter dem Budget.

## Risk

evidence-risk-none = Es ist kein Risiko erfasst; die Einträge sagen nichts über Risiken aus.
evidence-risk-green-none = { $n ->
    [one] { $n } Risiko ist offen, keines kritisch; die größten Risiken wurden rechtzeitig überprüft.
   *[other] { $n } Risiken sind offen, keines kritisch; die größten Risiken wurden rechtzeitig überprüft.
}
evidence-risk-green = { $n ->
    [one] { $n } Risiko ist offen, davon kritisch: { $critical }; die größten Risiken wurden rechtzeitig überprüft.
   *[other] { $n } Risiken sind offen, davon kritisch: { $critical }; die größten Risiken wurden rechtzeitig überprüft.
}
evidence-risk-critical-red = { $n ->
    [one] { $n } offenes Risiko ist kritisch, mit einem Punktwert von { $score } oder mehr (rot ab { $limit }): { $names }.
   *[other] { $n } offene Risiken sind kritisch, mit einem Punktwert von { $score } oder mehr (rot ab { $limit }): { $names }.
}
evidence-risk-critical-amber = { $n ->
    [one] { $n } offenes Risiko ist kritisch, mit einem Punktwert von { $score } oder mehr (gelb ab { $limit }): { $names }.
   *[other] { $n } offene Risiken sind kritisch, mit einem Punktwert von { $score } oder mehr (gelb ab { $limit }): { $names }.
}
evidence-risk-scored = { $name } (Punktwert { $score })
evidence-risk-unmanaged = { $n ->
    [one] { $n } kritisches Risiko wird von niemandem gesteuert: { $names }.
   *[other] { $n } kritische Risiken werden von niemandem gesteuert: { $names }.
}
evidence-risk-lacks = { $name } (Punktwert { $score }): { $what }
evidence-risk-no-owner = keine Verantwortlichen
evidence-risk-no-response = keine Behandlung
evidence-risk-no-action = keine offene Maßnahme
evidence-risk-unreviewed = { $n ->
    [one] { $n } der größten Risiken wurde in den letzten { $limit } Tagen nicht überprüft: { $names }.
   *[other] { $n } der größten Risiken wurden in den letzten { $limit } Tagen nicht überprüft: { $names }.
}
evidence-risk-reviewed = { $n ->
    [one] { $name } (vor { $n } Tag)
   *[other] { $name } (vor { $n } Tagen)
}

## Quality

evidence-quality-none = In den nächsten { $near } Tagen wird kein Gate geprüft, und keine Messgröße der Qualität hat Wert und Grenzen.
evidence-gate-day = { $day }, { $when }
evidence-gate-share = { $share }, { $waived } weitere ausgenommen
evidence-gate-ahead = { $all ->
    [one] { $name } wird am { $day }, mit { $met } von { $all } erfülltem Kriterium geprüft ({ $share }); die Grenze liegt bei { $limit }.
   *[other] { $name } wird am { $day }, mit { $met } von { $all } erfüllten Kriterien geprüft ({ $share }); die Grenze liegt bei { $limit }.
}
evidence-gate-past = { $all ->
    [one] { $name } sollte am { $day }, geprüft werden und erfüllt { $met } von { $all } Kriterium ({ $share }); die Grenze liegt bei { $limit }.
   *[other] { $name } sollte am { $day }, geprüft werden und erfüllt { $met } von { $all } Kriterien ({ $share }); die Grenze liegt bei { $limit }.
}
evidence-metric = { $name } lag am { $day } bei { $value }; die Grenze liegt bei { $limit }.

## Benefits

evidence-benefits-none = Noch ist kein Nutzen fällig.
evidence-benefits-unmeasured = { $n ->
    [one] { $n } Nutzen ist fällig, gemessen wurde keiner.
   *[other] { $n } Nutzen sind fällig, gemessen wurde keiner.
}
evidence-benefits-beyond = { $n ->
    [one] Eingetreten sind { $value } dessen, was { $n } Nutzen bis jetzt bringen sollte; die Grenze liegt bei { $limit }.
   *[other] Eingetreten sind { $value } dessen, was { $n } Nutzen bis jetzt bringen sollten; die Grenze liegt bei { $limit }.
}
evidence-benefits-green = { $n ->
    [one] Eingetreten sind { $value } dessen, was { $n } Nutzen bis jetzt bringen sollte.
   *[other] Eingetreten sind { $value } dessen, was { $n } Nutzen bis jetzt bringen sollten.
}

## Resources

evidence-resources-none = Kein Team hat eine Kapazität für die nächsten { $months } Monate.
evidence-resources-green = In den nächsten { $months } Monaten braucht kein Team { $share } mehr Personen, als es hat.
evidence-resources-short = { $n ->
    [one] { $n } Team braucht mindestens { $share } mehr Personen, als da sind: { $names }.
   *[other] { $n } Teams brauchen mindestens { $share } mehr Personen, als da sind: { $names }.
}
evidence-resources-month = { $team } im { $month } um { $share }
evidence-resources-month-all = { $team } im { $month } vollständig

## Governance

evidence-governance-none = Es ist keine Entscheidung, keine Abhängigkeit und keine fällige Maßnahme erfasst.
evidence-decisions-late = { $n ->
    [one] { $n } Entscheidung wurde bis zum letzten sinnvollen Tag nicht getroffen: { $names }.
   *[other] { $n } Entscheidungen wurden bis zum letzten sinnvollen Tag nicht getroffen: { $names }.
}
evidence-decisions-late-long = { $n ->
    [one] { $n } Entscheidung wurde bis zum letzten sinnvollen Tag nicht getroffen, der mehr als { $limit } Arbeitstage zurückliegt: { $names }.
   *[other] { $n } Entscheidungen wurden bis zum letzten sinnvollen Tag nicht getroffen, der mehr als { $limit } Arbeitstage zurückliegt: { $names }.
}
evidence-decision-late = { $n ->
    [one] { $name } (nötig bis { $day }, vor { $n } Arbeitstag)
   *[other] { $name } (nötig bis { $day }, vor { $n } Arbeitstagen)
}
evidence-dependencies-late = { $n ->
    [one] { $n } Abhängigkeit ist überfällig: { $names }.
   *[other] { $n } Abhängigkeiten sind überfällig: { $names }.
}
evidence-dependencies-late-near = { $n ->
    [one] { $n } Abhängigkeit für einen Meilenstein der nächsten { $limit } Tage ist überfällig: { $names }.
   *[other] { $n } Abhängigkeiten für einen Meilenstein der nächsten { $limit } Tage sind überfällig: { $names }.
}
evidence-dependency-late = { $n ->
    [one] { $name } ({ $n } Tag überfällig)
   *[other] { $name } ({ $n } Tage überfällig)
}
evidence-actions-beyond = { $n ->
    [one] { $value } von { $n } fälliger Maßnahme wurden rechtzeitig erledigt; die Grenze liegt bei { $limit }.
   *[other] { $value } von { $n } fälligen Maßnahmen wurden rechtzeitig erledigt; die Grenze liegt bei { $limit }.
}
evidence-governance-green = Keine Entscheidung ist über ihren letzten sinnvollen Tag hinaus offen, und keine Abhängigkeit ist überfällig.
evidence-governance-green-actions = { $n ->
    [one] Keine Entscheidung ist über ihren letzten sinnvollen Tag hinaus offen, und keine Abhängigkeit ist überfällig; { $value } von { $n } fälliger Maßnahme wurden rechtzeitig erledigt.
   *[other] Keine Entscheidung ist über ihren letzten sinnvollen Tag hinaus offen, und keine Abhängigkeit ist überfällig; { $value } von { $n } fälligen Maßnahmen wurden rechtzeitig erledigt.
}

## Workstreams

evidence-workstream-red = Das Teilprojekt { $title } ist rot: { $measure }, { $value } (n{"\u00A0"}={"\u00A0"}{ $n }, Grenze{"\u00A0"}{ $limit }).
evidence-workstream-figure = { $measure }: { $value } (n{"\u00A0"}={"\u00A0"}{ $n }, Grenze{"\u00A0"}{ $limit })
evidence-workstream-few = { $measure }: { $value } (n{"\u00A0"}={"\u00A0"}{ $n }: zu wenige für ein Urteil)
evidence-workstream-reported = Das Teilprojekt { $title } wurde zuletzt rot berichtet, am { $day }.
evidence-workstream-reported-note = Das Teilprojekt { $title } wurde zuletzt rot berichtet, am { $day }: { $note }.

## Rules, as the glossary lists them

evidence-rule-milestone-overdue = Ein offener Meilenstein ist über seinen Plantermin hinaus, und niemand hat einen künftigen Termin genannt: rot.
evidence-rule-milestone-slip-external = Ein extern zugesagter offener Meilenstein ist zu viele Tage nach dem Plan prognostiziert: rot.
evidence-rule-milestone-slip = Ein offener Meilenstein ist zu viele Tage nach dem Plan prognostiziert: gelb; rot, wo es viel zu viele sind.
evidence-rule-milestone-on-time = Zu wenige der fälligen Meilensteine wurden bis zum Plantermin erreicht: gelb; rot unter der roten Grenze, wo genügend fällig sind.
evidence-rule-schedule-variance-near = Die Prognosen der nächsten 90 Tage haben sich zu weit verschoben: gelb.
evidence-rule-scope-change = In den letzten 30 Tagen genehmigte Änderungen verändern den Umfang zu stark: gelb oder rot, nach den Grenzwerten der Kennzahl.
evidence-rule-scope-unapproved = Etwas kam ohne genehmigte Änderung zum Umfang hinzu: gelb.
evidence-rule-cost-variance = Die prognostizierten Gesamtkosten liegen zu weit über oder unter dem Budget: gelb oder rot, nach den Grenzwerten der Kennzahl.
evidence-rule-risk-unmanaged = Ein kritisches Risiko hat keine Verantwortlichen, keine Behandlung oder keine offene Maßnahme: rot.
evidence-rule-risk-critical = Kritische Risiken sind offen: gelb oder rot, je nachdem, wie viele es sind.
evidence-rule-risk-review = Eines der größten Risiken wurde zu lange nicht überprüft: gelb.
evidence-rule-gate-readiness = Zu wenige Kriterien eines Gates, das bevorsteht oder dessen Tag verstrichen ist, sind erfüllt: gelb oder rot, je nach ihrem Anteil; grün, wo es genug sind.
evidence-rule-quality-metric = Der jüngste Wert einer Messgröße der Qualität neben deren eigenen Grenzen: gelb oder rot jenseits davon, grün innerhalb.
evidence-rule-benefits-realization = Zu wenig von dem, was der fällige Nutzen bringen sollte, ist eingetreten: gelb oder rot, nach den Grenzwerten der Kennzahl.
evidence-rule-capacity = Ein Team braucht in einem der nächsten Monate mehr Personen, als es hat: gelb oder rot, je nachdem, wie viele fehlen.
evidence-rule-decision-overdue = Eine Entscheidung ist über ihren letzten sinnvollen Tag hinaus offen: gelb; rot nach mehr Arbeitstagen als dem Grenzwert.
evidence-rule-dependency-overdue = Eine Abhängigkeit ist überfällig: gelb; rot, wenn ein naher Meilenstein darauf wartet.
evidence-rule-action-closure = Zu wenige der fälligen Maßnahmen wurden rechtzeitig erledigt: gelb oder rot, nach den Grenzwerten der Kennzahl.
evidence-rule-workstream-figure = Die eigene Kennzahl eines Teilprojekts ist rot, die des Programms nicht: rot, und gezeigt, nie hinter dem Grün darüber verborgen.
evidence-rule-workstream-reported = Ein Teilprojekt wurde zuletzt rot berichtet: Das Ganze ist mindestens gelb.
evidence-rule-within-limits = Nichts überschreitet eine Grenze: grün.
evidence-rule-no-data = Die Einträge sagen nichts darüber aus: keine Belege, was nie als Grün gezeigt wird.
