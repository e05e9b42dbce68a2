## Milestone burn-up

burn-up-measure = Jalons atteints, cumul, sur { $scope }
burn-up-measure-weighed = Jalons atteints, cumul pondéré, sur { $scope }
burn-up-callout-done = { $done ->
    [one] { $done } atteint
   *[other] { $done } atteints
}
burn-up-callout-behind = { $behind } de retard sur la référence
burn-up-callout-on = le { $day }
burn-up-label-all-done = Tous atteints
burn-up-label-done-of = { $done } sur { $all }
burn-up-label-finish = { $day }, { $slip }
burn-up-label-undated = { $n } sans date
burn-up-planned = Planifié
burn-up-only-in-time = Le seul jalon est atteint, à sa date de référence
burn-up-only-late = Le seul jalon est atteint, après sa date de référence
burn-up-all-in-time = Les { $all } jalons sont atteints, aucun après sa référence
burn-up-all-late = Les { $all } jalons sont atteints, tous après leur référence
burn-up-all-some-late = Les { $all } jalons sont atteints, { $late } sur { $all } après leur référence
burn-up-only-due = Le seul jalon arrive à échéance le { $day }
burn-up-none-due = Aucun des { $all } jalons n’est encore échu ; le premier arrive à échéance le { $day }
burn-up-one-due-done = Le seul jalon échu au { $day } est atteint ; il en reste { $open }
burn-up-all-due-done = Les { $due } jalons échus au { $day } sont atteints ; il en reste { $open }
burn-up-before-any = { $done }, avant toute échéance
burn-up-only-open = Le seul jalon n’est pas atteint
burn-up-done-of = { $done ->
    [0] Aucun des { $all } jalons n’est atteint
    [one] { $done } jalon sur { $all } est atteint
   *[other] { $done } jalons sur { $all } sont atteints
}
burn-up-only-was-due = son échéance était le { $day }
burn-up-were-due = { $n ->
    [one] { $n } était échu au { $day }
   *[other] { $n } étaient échus au { $day }
}
burn-up-still-open = { $open ->
    [one] { $open } sur { $due } échus est encore ouvert
   *[other] { $open } sur { $due } échus sont encore ouverts
}
burn-up-described = Jalons atteints au fil du temps au { $day }. { $headline }.
burn-up-described-plan = Référence : le dernier le { $day }.
burn-up-described-line = { $line } : le dernier le { $day }.
burn-up-described-behind = Retard maximal sur la référence, { $behind }, le { $day }.
burn-up-undated = { $n ->
    [one] { $n } jalon ouvert a une date prévue dépassée et pas de nouvelle ; la prévision l’ignore.
   *[other] { $n } jalons ouverts ont une date prévue dépassée et pas de nouvelle ; la prévision les ignore.
}
burn-up-rebaselined = { $n ->
    [one] { $n } référence a été déplacée ; la courbe montre les références actuelles.
   *[other] { $n } références ont été déplacées ; la courbe montre les références actuelles.
}
burn-up-cancelled = { $n ->
    [one] { $n } jalon a été annulé et n’est pas compté.
   *[other] { $n } jalons ont été annulés et ne sont pas comptés.
}
burn-up-caption-days = Jalons, cumul, à chaque jour de changement
burn-up-caption-months = Jalons, cumul, au dernier changement de chaque mois
