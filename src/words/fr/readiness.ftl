## Readiness of gates

readiness-described = Préparation au { $day }. { $headline }.
readiness-measure = Part des critères remplis par point de passage, la prochaine revue d’abord
readiness-met = Remplis
readiness-not-met = Non remplis
readiness-bar = { $met } sur { $all }, { $day }
readiness-none = Aucun point de passage n’est en revue
readiness-was-due = { $met ->
    [one] { $met } critère sur { $all } de { $id } est rempli ; sa revue était prévue le { $day }
   *[other] { $met } critères sur { $all } de { $id } sont remplis ; sa revue était prévue le { $day }
}
readiness-before = { $met ->
    [one] { $met } critère sur { $all } de { $id } est rempli, { $days } avant sa revue
   *[other] { $met } critères sur { $all } de { $id } sont remplis, { $days } avant sa revue
}
readiness-caption = Critères remplis par point de passage
readiness-review = Revue
readiness-waived = Dérogations
readiness-criteria = Critères
