## Readiness of gates

readiness-described = Préparation au { $day }. { $headline }.
readiness-measure = Part des critères remplis par point de passage, la prochaine revue d’abord
readiness-met = Remplis
readiness-not-met = Non remplis
readiness-bar = { $met } sur { $all }, { $day }
readiness-none = Aucun point de passage n’est en revue
readiness-was-due = { $met } critères sur { $all } de { $id } sont remplis ; sa revue était due le { $day }
readiness-before = { $met } critères sur { $all } de { $id } sont remplis, { $days } avant sa revue
readiness-caption = Critères remplis par point de passage
readiness-review = Revue
readiness-waived = Dérogés
readiness-criteria = Critères
