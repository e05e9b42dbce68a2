## Milestone burn-up

burn-up-measure = Jalons terminés, cumul, sur { $scope }
burn-up-measure-weighed = Jalons terminés, cumul pondéré, sur { $scope }
burn-up-callout-done = { $done } terminés
burn-up-callout-behind = { $behind } de retard sur la référence
burn-up-callout-on = le { $day }
burn-up-label-all-done = Tout terminé
burn-up-label-done-of = { $done } sur { $all }
burn-up-label-finish = { $day }, { $slip }
burn-up-label-undated = { $n } sans date
burn-up-planned = Prévu
burn-up-only-in-time = Le seul jalon est terminé, à sa date de référence
burn-up-only-late = Le seul jalon est terminé, après sa date de référence
burn-up-all-in-time = Les { $all } jalons sont terminés, aucun après sa référence
burn-up-all-late = Les { $all } jalons sont terminés, tous après leur référence
burn-up-all-some-late = Les { $all } jalons sont terminés, { $late } sur { $all } après leur référence
burn-up-only-due = Le seul jalon est dû le { $day }
burn-up-none-due = Aucun des { $all } jalons n’est encore dû ; le premier l’est le { $day }
burn-up-one-due-done = Le seul jalon dû au { $day } est terminé ; reste { $open }
burn-up-all-due-done = Les { $due } jalons dus au { $day } sont terminés ; reste { $open }
burn-up-before-any = { $done }, avant toute échéance
burn-up-only-open = Le seul jalon n’est pas terminé
burn-up-done-of = { $done ->
    [0] Aucun des { $all } jalons n’est terminé
    [one] 1 jalon sur { $all } est terminé
   *[other] { $done } jalons sur { $all } sont terminés
}
burn-up-only-was-due = il était dû au { $day }
burn-up-were-due = { $n ->
    [one] { $n } était dû au { $day }
   *[other] { $n } étaient dus au { $day }
}
burn-up-still-open = { $open ->
    [one] { $open } sur { $due } dus est encore ouvert
   *[other] { $open } sur { $due } dus sont encore ouverts
}
burn-up-described = Jalons terminés au fil du temps au { $day }. { $headline }.
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
