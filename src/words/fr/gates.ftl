## Page

gates-none = Aucun point de passage n’est enregistré
gates-all-met = { $all ->
    [one] Le seul critère est rempli pour { $gate }
   *[other] Les { $all } critères sont remplis pour { $gate }
}
gates-met-for = { $all ->
    [0] Aucun critère n’est enregistré pour { $gate }
   *[other] Critères remplis pour { $gate } : { $n } sur { $all }
}
gates-rest-open = { $n ->
    [one] un est ouvert
   *[other] { $n } sont ouverts
}
gates-rest-waived = { $n ->
    [one] un fait l’objet d’une dérogation
   *[other] { $n } font l’objet d’une dérogation
}
gates-rest-lapsing = { $n ->
    [one] une dérogation expire avant la revue
   *[other] { $n } dérogations expirent avant la revue
}
gates-rest-bare = { $n ->
    [one] un des critères remplis n’a pas de preuve
   *[other] { $n } des critères remplis n’ont pas de preuve
}
gates-rest-old = { $n ->
    [one] un des critères remplis a une preuve trop ancienne
   *[other] { $n } des critères remplis ont une preuve trop ancienne
}
gates-all-reviewed = { $n ->
    [one] La revue du seul point de passage a eu lieu
   *[other] La revue des { $n } points de passage a eu lieu
}
gates-readiness = Préparation
gates-passed-left-out = { $n ->
    [one] Points de passage à venir ; un est franchi et n’est pas montré.
   *[other] Points de passage à venir ; { $n } sont franchis et ne sont pas montrés.
}
gates-was-reviewed = Revue le { $day } : { $outcome }. Élément : { $record }
gates-review = Revue le { $day }, { $distance }. Élément : { $record }
gates-signoffs = Validations
gates-no-signoffs = Aucune validation n’est prévue pour ce point de passage.
gates-criteria-of = Critères de { $id } : ouverts d’abord
gates-criterion = Critère
gates-proof = Preuve
gates-none-given = aucune fournie
gates-too-old = date de { $age }, { $most } au plus sont admis
gates-until = jusqu’au { $day }
gates-met-on = Rempli le { $day }
gates-met = Rempli
gates-waived = Dérogation accordée par { $who }
gates-waiver-lapses = expire avant la revue
gates-waiver-ended = Dérogation de { $who } expirée le { $day }
gates-open = Ouvert
gates-signoffs-of = Validations de { $id }
gates-role = Rôle
gates-by = Par
gates-verdict = Avis
gates-waiting = En attente
