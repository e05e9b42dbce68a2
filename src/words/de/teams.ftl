## Page of capacity

teams-none = Kein Team ist erfasst
teams-no-lack = Keinem Team fehlt in diesem oder einem späteren Monat Personal
teams-all-lack = { $n ->
    [one] Dem einzigen Team fehlt in diesem oder einem späteren Monat Personal
   *[other] Allen { $n } Teams fehlt in diesem oder einem späteren Monat Personal
}
teams-some-lack = { $n } von { $all } Teams fehlt in diesem oder einem späteren Monat Personal
teams-all-teams = Alle Teams
teams-worst = Jedes Team in dem kommenden Monat, in dem ihm am meisten fehlt
teams-unit = In Vollzeitäquivalenten. Ein Plus ist frei, ein Minus fehlt.
teams-roles = Unverzichtbar: { $roles }.
teams-owner = Verantwortlich: { $who }.
teams-record = Eintrag: { $record }
teams-no-months = Keine Monate angegeben: Ergänzen Sie [[team.capacity]] mit month, available und demand.
teams-by-month = Kapazität je Monat: { $team }
teams-month = Monat
teams-available = Verfügbar
teams-needed = Benötigt
teams-difference = Differenz
teams-share = Benötigt von verfügbar
