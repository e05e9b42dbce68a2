## Roadmap, drawn

roadmap-chart-measure = Nach Teilprojekt, maßstäblich; neben jedem Zeichen die Tage gegenüber dem Plan
roadmap-chart-measure-brief = Meilensteine und Gates nach Teilprojekt; neben jedem Zeichen die Tage gegenüber dem Plan
link-delivers = geliefert
roadmap-chart-comes-later = Kommt nach dem Bedarf
roadmap-chart-none = Kein Meilenstein ist erfasst, daher gibt es noch keine Roadmap
roadmap-chart-all-done = { $n ->
    [one] Der einzige Punkt der Roadmap ist erledigt
   *[other] Alle { $n } Punkte der Roadmap sind erledigt
}
roadmap-chart-on-plan = Nichts Bevorstehendes liegt nach seinem Plantermin
roadmap-chart-late = { $late ->
    [one] { $late } von { $open } offenen Punkten ist später als geplant: { $name }, um { $days }
   *[other] { $late } von { $open } offenen Punkten sind später als geplant, am meisten { $name } um { $days }
}
roadmap-chart-waits = { $last } wartet auf { $first }, und das kommt { $days } zu spät
roadmap-chart-milestones-wait = { $n } Meilensteine warten auf etwas, das zu spät kommt: { $id } um { $days }
roadmap-chart-entries-wait = { $n } Punkte warten auf etwas, das zu spät kommt: { $id } um { $days }
roadmap-chart-of-them = { $n } davon
roadmap-chart-described = Roadmap nach Teilprojekt, Stand { $day }: { $n } Punkte in { $lanes } Bahnen. { $headline }.
roadmap-chart-slip-overdue = { $slip }, überfällig
roadmap-chart-overdue = überfällig
roadmap-chart-waits-for = wartet auf { $name } ({ $days })
roadmap-chart-waits-for-more = wartet auf { $name } ({ $days }) und { $n } weitere
roadmap-chart-tip-state = { $state } { $day }
roadmap-chart-tip-baseline = Plan { $day }
roadmap-chart-tip-outside = nach außen zugesagt
roadmap-chart-tip-progress = { $percent } erledigt
roadmap-chart-note-lines = Linien sind nur für das gezeichnet, was noch kommt.
roadmap-chart-note-table = { $n ->
    [one] { $n } Punkt ist nicht gezeichnet: entfallen oder längst erledigt.
   *[other] { $n } Punkte sind nicht gezeichnet: entfallen oder längst erledigt.
}
roadmap-chart-note-outside = { $n ->
    [one] { $n } Punkt wartet auf etwas außerhalb dieser Roadmap; siehe die Abhängigkeiten.
   *[other] { $n } Punkte warten auf etwas außerhalb dieser Roadmap; siehe die Abhängigkeiten.
}
roadmap-chart-external = Von außerhalb dieser Roadmap benötigt: { $list }.
roadmap-chart-given = Anderen geschuldet, verspätet oder ohne Datum: { $list }.
roadmap-chart-needed-for = { $day } für { $id }
roadmap-chart-external-late = { $name }, zugesagt für { $promised }, benötigt bis { $needed } ({ $days })
roadmap-chart-external-undated = { $name }, benötigt bis { $needed }, kein Datum zugesagt
roadmap-chart-external-between = {"; "}
roadmap-chart-not-passed = Nicht bestanden
roadmap-chart-passed = Bestanden
roadmap-chart-expected = Erwartet
roadmap-chart-state-overdue = Überfällig
roadmap-chart-milestone-outside = Meilenstein, nach außen zugesagt
roadmap-chart-caption = Roadmap: alle Meilensteine, Aufgaben, Gates und Releases
roadmap-chart-what = Was
roadmap-chart-when = Prognose oder Ist
roadmap-chart-against = Gegen Plan
roadmap-chart-waits-head = Wartet auf
roadmap-chart-waits-by = { $id } durch { $name }
roadmap-chart-waits-late = { $what } ({ $days })
roadmap-chart-whole = Ganzes Programm
