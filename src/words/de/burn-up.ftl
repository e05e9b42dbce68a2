## Milestone burn-up

burn-up-measure = Erreichte Meilensteine, kumuliert, von { $scope }
burn-up-measure-weighed = Erreichte Meilensteine, kumuliert und gewichtet, von { $scope }
burn-up-callout-done = { $done } erreicht
burn-up-callout-behind = { $behind } hinter Plan
burn-up-callout-on = am { $day }
burn-up-label-all-done = Alle erreicht
burn-up-label-done-of = { $done } von { $all }
burn-up-label-finish = { $day }, { $slip }
burn-up-label-undated = { $n } ohne Termin
burn-up-planned = Geplant
burn-up-only-in-time = Der einzige Meilenstein ist zum Plantermin erreicht
burn-up-only-late = Der einzige Meilenstein ist erreicht, nach seinem Plantermin
burn-up-all-in-time = Alle { $all } Meilensteine sind erreicht, keiner nach seinem Plantermin
burn-up-all-late = Alle { $all } Meilensteine sind erreicht, jeder nach seinem Plantermin
burn-up-all-some-late = Alle { $all } Meilensteine sind erreicht, { $late } von { $all } nach ihrem Plantermin
burn-up-only-due = Der einzige Meilenstein ist am { $day } fällig
burn-up-none-due = Von { $all } Meilensteinen ist noch keiner fällig, der erste am { $day }
burn-up-one-due-done = { $open ->
    [one] Der eine bis { $day } fällige Meilenstein ist erreicht; { $open } steht noch aus
   *[other] Der eine bis { $day } fällige Meilenstein ist erreicht; { $open } stehen noch aus
}
burn-up-all-due-done = Alle { $due } bis { $day } fälligen Meilensteine sind erreicht; { $open } stehen noch aus
burn-up-before-any = { $done }, bevor einer fällig war
burn-up-only-open = Der einzige Meilenstein ist nicht erreicht
burn-up-done-of = { $done ->
    [0] Keiner von { $all } Meilensteinen ist erreicht
    [one] 1 von { $all } Meilensteinen ist erreicht
   *[other] { $done } von { $all } Meilensteinen sind erreicht
}
burn-up-only-was-due = er war bis { $day } fällig
burn-up-were-due = { $n ->
    [one] { $n } war bis { $day } fällig
   *[other] { $n } waren bis { $day } fällig
}
burn-up-still-open = { $open ->
    [one] { $open } von { $due } fälligen ist noch offen
   *[other] { $open } von { $due } fälligen sind noch offen
}
burn-up-described = Erreichte Meilensteine im Zeitverlauf, Stand { $day }. { $headline }.
burn-up-described-plan = Plan: der letzte am { $day }.
burn-up-described-line = { $line }: der letzte am { $day }.
burn-up-described-behind = Am weitesten hinter Plan, um { $behind }, am { $day }.
burn-up-undated = { $n ->
    [one] { $n } offener Meilenstein hat einen vergangenen Prognosetermin und keinen neuen; die Prognose lässt ihn aus.
   *[other] { $n } offene Meilensteine haben einen vergangenen Prognosetermin und keinen neuen; die Prognose lässt sie aus.
}
burn-up-rebaselined = { $n ->
    [one] { $n } Plantermin wurde verschoben; der Plan zeigt die jetzigen.
   *[other] { $n } Plantermine wurden verschoben; der Plan zeigt die jetzigen.
}
burn-up-cancelled = { $n ->
    [one] { $n } Meilenstein ist entfallen und nicht gezählt.
   *[other] { $n } Meilensteine sind entfallen und nicht gezählt.
}
burn-up-caption-days = Meilensteine, kumuliert, an jedem Tag mit einer Änderung
burn-up-caption-months = Meilensteine, kumuliert, zur letzten Änderung jedes Monats
