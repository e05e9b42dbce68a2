## Milestone slip

slip-measure = Date prévue de chaque jalon au fil du temps ; la diagonale en tirets est le jour même
slip-measure-reports = Date prévue à chaque rapport
slip-baseline-of = Référence de { $id }
slip-report-date = Date du rapport
slip-expected-date = Date prévue
slip-only-kept = Le seul jalon a tenu sa date
slip-all-kept = Les { $n } jalons ont tenu leur date
slip-both-moved = les deux jalons ont bougé
slip-all-moved = les { $n } jalons ont bougé
slip-some-moved = { $n ->
    [one] { $n } jalon sur { $all } a bougé
   *[other] { $n } jalons sur { $all } ont bougé
}
slip-some-kept = { $n ->
    [one] { $n } jalon sur { $all } a tenu sa date
   *[other] { $n } jalons sur { $all } ont tenu leur date
}
slip-moved-cancelled = { $name } a bougé avant d’être annulé
slip-overdue = { $n ->
    [one] { $name } a { $n }{"\u00A0"}jour de retard et pas de nouvelle date
   *[other] { $name } a { $n }{"\u00A0"}jours de retard et pas de nouvelle date
}
slip-slipped = { $n ->
    [one] { $name } a glissé de { $n }{"\u00A0"}jour, atteint le { $day }
   *[other] { $name } a glissé de { $n }{"\u00A0"}jours, atteint le { $day }
}
slip-slips = { $n ->
    [one] { $name } glisse de { $n }{"\u00A0"}jour au { $day }
   *[other] { $name } glisse de { $n }{"\u00A0"}jours au { $day }
}
slip-done-on-baseline = { $name } a bougé et a été atteint à sa référence, le { $day }
slip-back-at-baseline = { $name } a bougé et retrouve sa référence, le { $day }
slip-done-early = { $n ->
    [one] Aucun jalon n’est en retard ; { $name } atteint avec { $n }{"\u00A0"}jour d’avance, le { $day }
   *[other] Aucun jalon n’est en retard ; { $name } atteint avec { $n }{"\u00A0"}jours d’avance, le { $day }
}
slip-is-early = { $n ->
    [one] Aucun jalon n’est en retard ; { $name } a { $n }{"\u00A0"}jour d’avance, le { $day }
   *[other] Aucun jalon n’est en retard ; { $name } a { $n }{"\u00A0"}jours d’avance, le { $day }
}
slip-described = Analyse de tendance des jalons au { $day }. { $headline }.
slip-largest = Les plus grands : { $all }.
slip-named = Sur les { $all } tracés, seuls { $n } sont nommés.
slip-kept = { $n ->
    [one] 1 jalon a gardé sa date et n’est pas tracé.
   *[other] { $n } jalons ont tenu leur date et ne sont pas tracés.
}
slip-so-far = Lorsque la date prévue est dépassée, le retard accumulé à ce jour est compté.
slip-caption = Jalons qui ont bougé, le plus grand glissement d’abord
slip-baseline = Référence
slip-now = Actuel
slip-slip = Glissement
slip-changes = Changements
slip-state-open = ouvert
slip-state-overdue = en retard, pas de nouvelle date
slip-state-done = atteint

## What the drawing leaves out

slip-drawn = { $n ->
    [one] Seul le plus décalé est tracé.
   *[other] Seuls les { $n } plus décalés sont tracés.
}
