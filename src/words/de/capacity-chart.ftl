## Capacity by team and month

capacity-chart-measure = Benötigte Personen als Anteil der verfügbaren (%), je Team und Monat; darunter, wie viele fehlen oder frei sind
capacity-chart-described = Kapazität, Stand { $day }. { $headline }.
capacity-chart-key-up-to = Bis { $percent }
capacity-chart-key-below = Unter { $percent }
capacity-chart-key-from = Ab { $percent }
capacity-chart-none = Für kein Team ist eine Kapazität erfasst
capacity-chart-none-ahead = Für keinen Monat ab jetzt ist eine Kapazität erfasst
capacity-chart-enough = Jedes Team hat in jedem erfassten Monat die Personen, die es braucht
capacity-chart-short = { $over } von { $all } künftigen Teammonaten brauchen mehr Personen als vorhanden; am schlimmsten { $team } im { $month }: { $short } fehlen
capacity-chart-own = { $over ->
    [one] { $over } von { $all } Monaten ab jetzt braucht mehr Personen als vorhanden: { $month }, { $short } fehlen
   *[other] { $over } von { $all } Monaten ab jetzt brauchen mehr Personen als vorhanden; am schlimmsten { $month }: { $short } fehlen
}
capacity-chart-own-all = { $all ->
    [one] Der einzige Monat ab jetzt braucht mehr Personen als vorhanden: { $month }, { $short } fehlen
   *[other] Alle { $all } Monate ab jetzt brauchen mehr Personen als vorhanden; am schlimmsten { $month }: { $short } fehlen
}
capacity-chart-months = { $shown } von { $all } Monaten sind gezeichnet; die Tabellen enthalten alle.
capacity-chart-nobody = keine
capacity-chart-caption = Verfügbare und benötigte Personen je Team und Monat, in Vollzeitäquivalenten
capacity-chart-spare = Frei
