## Page

gates-none = Aucun point de passage n’est saisi
gates-met-for = { $n ->
    [one] Critères remplis : { $n } sur { $all } pour { $gate }
   *[other] Critères remplis : { $n } sur { $all } pour { $gate }
}
gates-all-reviewed = { $n ->
    [one] Le seul point de passage est examiné
   *[other] Les { $n } points de passage sont tous examinés
}
gates-readiness = Préparation
gates-was-reviewed = Examen le { $day } : { $outcome }. Élément : { $record }
gates-review = Examen le { $day }, { $distance }. Élément : { $record }
gates-signoffs = Validations
gates-criteria-of = Critères de { $id } : ouverts d’abord
gates-criterion = Critère
gates-proof = Preuve
gates-none-given = aucune fournie
gates-until = jusqu’au { $day }
gates-met-on = Rempli le { $day }
gates-met = Rempli
gates-waived = Dérogation accordée par { $who }
gates-open = Ouvert
gates-signoffs-of = Validations de { $id }
gates-role = Rôle
gates-by = Par
gates-verdict = Avis
gates-waiting = en attente
