## Page

releases-none = Aucune mise en production n’est enregistrée
releases-coming = { $n ->
    [one] { $n } mise en production à venir
   *[other] { $n } mises en production à venir
}
releases-all-live = { $n ->
    [one] Une mise en production, sans retour arrière
   *[other] { $n } mises en production, toutes sans retour arrière
}
releases-bad = { $how ->
    [failed] { $n ->
        [one] Mises en production à ce jour : { $n } sur { $all } a échoué
       *[other] Mises en production à ce jour : { $n } sur { $all } ont échoué
    }
    [rolled-back] { $n ->
        [one] Mises en production à ce jour : { $n } sur { $all } a été annulée
       *[other] Mises en production à ce jour : { $n } sur { $all } ont été annulées
    }
   *[both] { $n ->
        [one] Mises en production à ce jour : { $n } sur { $all } a échoué ou a été annulée
       *[other] Mises en production à ce jour : { $n } sur { $all } ont échoué ou ont été annulées
    }
}
releases-next = À venir
releases-next-table = Mises en production à venir
releases-done = Passées
releases-done-table = Mises en production passées, la plus récente d’abord
releases-release = Mise en production
releases-window = Fenêtre
releases-environment = Environnement
releases-steps-done = Étapes faites
releases-outcome = Résultat
releases-from-to = du { $from } au { $to }
releases-steps-of = { $n } sur { $all }
releases-restored = rétabli après { $n }{"\u00A0"}h
releases-window-over = fenêtre passée, sans résultat

## A release

releases-no-steps = Aucune étape n’est enregistrée. Ajoutez chacune avec son horaire, son responsable et son retour arrière :
releases-go = Go ou no-go
releases-approved = Approuvé par
releases-to-approve = À approuver par
releases-no-gate = aucun point de passage lié
releases-gate-far = non décidé, critères remplis : { $n } sur { $all }, revue le { $day }
releases-steps-table = Étapes de { $id }
releases-step = Étape
releases-step-not-done = Non faite
releases-step-overdue = en retard
releases-step-to-do = À faire

## What the sections show

releases-next-on = { $title } vient ensuite, { $window }
releases-is-planned = { $release } est prévue, { $window }
releases-ended = { $outcome ->
    [rolled-back] { $release } a fait l’objet d’un retour arrière
    [failed] { $release } a échoué
   *[other] { $release } est en production
}
releases-done-of = { $n ->
    [0] { $all ->
        [one] La seule mise en production n’est pas restée en place
       *[other] Aucune des { $all } n’est passée en production et y est restée
    }
   *[other] { $all ->
        [one] La seule mise en production est restée en place
       *[other] { $n ->
            [one] { $n } sur { $all } est passée en production et y est restée
           *[other] { $n } sur { $all } sont passées en production et y sont restées
        }
    }
}
