## Roadmap, drawn

roadmap-chart-measure = Par chantier, à l’échelle ; à côté de chaque repère, les jours par rapport à la référence
roadmap-chart-measure-brief = Jalons et points de passage par chantier ; à côté de chaque repère, les jours par rapport à la référence
link-delivers = livré
roadmap-chart-comes-later = Arrive après le besoin
roadmap-chart-none = Aucun jalon n’est enregistré, il n’y a donc pas encore de feuille de route
roadmap-chart-all-done = { $n ->
    [one] La seule entrée de la feuille de route est terminée
   *[other] Les { $n } entrées de la feuille de route sont terminées
}
roadmap-chart-on-plan = Rien de ce qui vient n’est postérieur à sa référence
roadmap-chart-late = { $late ->
    [one] { $late } entrée ouverte sur { $open } est en retard sur la référence : { $name }, de { $days }
   *[other] { $late } entrées ouvertes sur { $open } sont en retard sur la référence, surtout { $name }, de { $days }
}
roadmap-chart-waits = { $last } attend { $first }, qui arrive { $days } trop tard
roadmap-chart-milestones-wait = { $n } jalons attendent quelque chose qui arrive trop tard : { $id } de { $days }
roadmap-chart-entries-wait = { $n } entrées attendent quelque chose qui arrive trop tard : { $id } de { $days }
roadmap-chart-of-them = { $n } d’entre eux
roadmap-chart-described = Feuille de route par chantier au { $day } : { $n } entrées sur { $lanes } lignes. { $headline }.
roadmap-chart-slip-overdue = { $slip }, en retard
roadmap-chart-overdue = en retard
roadmap-chart-waits-for = attend { $name } ({ $days })
roadmap-chart-waits-for-more = attend { $name } ({ $days }) et { $n } de plus
roadmap-chart-tip-state = { $state } le { $day }
roadmap-chart-tip-baseline = référence le { $day }
roadmap-chart-tip-outside = promis à l’extérieur
roadmap-chart-tip-progress = { $percent } fait
roadmap-chart-note-lines = Les lignes ne sont tracées que pour ce qui est encore à venir.
roadmap-chart-note-table = { $n ->
    [one] { $n } entrée n’est pas dessinée : annulée ou terminée depuis longtemps.
   *[other] { $n } entrées ne sont pas dessinées : annulées ou terminées depuis longtemps.
}
roadmap-chart-note-outside = { $n ->
    [one] { $n } entrée attend quelque chose hors de cette feuille de route ; voir les dépendances.
   *[other] { $n } entrées attendent quelque chose hors de cette feuille de route ; voir les dépendances.
}
roadmap-chart-external = Attendu hors de cette feuille de route : { $list }.
roadmap-chart-given = Dû à d’autres, en retard ou sans date : { $list }.
roadmap-chart-needed-for = { $day } pour { $id }
roadmap-chart-external-late = { $name }, promis pour le { $promised }, nécessaire le { $needed } ({ $days })
roadmap-chart-external-undated = { $name }, nécessaire le { $needed }, aucune date promise
roadmap-chart-external-between = {" ; "}
roadmap-chart-not-passed = Non franchi
roadmap-chart-passed = Franchi
roadmap-chart-expected = Prévu
roadmap-chart-state-overdue = En retard
roadmap-chart-milestone-outside = Jalon, promis à l’extérieur
roadmap-chart-caption = Feuille de route : tous les jalons, tâches, points de passage et mises en production
roadmap-chart-what = Quoi
roadmap-chart-when = Prévision ou réalisé
roadmap-chart-against = Écart à la référence
roadmap-chart-waits-head = Attend
roadmap-chart-waits-by = { $id } par { $name }
roadmap-chart-waits-late = { $what } ({ $days })
roadmap-chart-whole = Programme entier
