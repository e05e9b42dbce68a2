## Brief

paper-next-steering = { $program }. Prochain comité de pilotage : { $day }
paper-asked-by = { $decision } ({ $who }, { $day })
paper-asked-day = d’ici au { $day }
paper-more = { $n } de plus
paper-to-decide = À décider
paper-milestones = { $n } sur { $all } ; { $early ->
        [0] échus :
       *[other] échus ou atteints :
    } { $due }, dont { $on-time } à temps
paper-spent-of = { $spent } sur { $plan }
paper-stands = Où on en est
paper-no-milestone = Aucun jalon n’est ouvert.
paper-next-of = { $n ->
    [one] Le seul jalon ouvert
   *[other] Les { $shown } prochains sur { $n } jalons ouverts
}
paper-highest = Risques les plus élevés
paper-no-risk = Aucun risque n’est ouvert.
paper-highest-of = { $n ->
    [one] Le seul risque ouvert
   *[other] Les { $shown } plus élevés sur { $n } risques ouverts
}

## Charter

paper-charter = Charte du programme
paper-manager = Responsable de programme
paper-phase = Phase
paper-start = Début
paper-finish = Fin de référence
paper-scope-in = En fait partie
paper-scope-out = N’en fait pas partie
paper-signatures = Signatures
paper-role = Rôle
paper-name = Nom
paper-signature = Date et signature
paper-program-manager = Responsable de programme
paper-objectives = Objectifs
paper-objective = Objectif
paper-measured-by = Mesuré par
paper-by-plan = Jalons de référence

## Minutes

paper-about = Compte rendu, { $program }, { $day }
paper-type = Type
paper-present = Présents
paper-agenda = Ordre du jour
paper-decisions-table = Décisions de la réunion
paper-decisions = Décisions
paper-outcome = Résultat
paper-decided = Décidé le
paper-open = en cours
paper-done = faite
paper-no-decision = Aucune décision n’a été prise.
paper-actions-table = Actions de la réunion
paper-actions = Actions
paper-no-action = Aucune action n’a été convenue.
