## Page

actions-page = Actions
actions-description = Ce qui est promis, par qui, pour quand
actions-overdue = En retard
actions-open = Ouvertes
actions-done = Faites
actions-none = Aucune action n’est enregistrée
actions-on-time = { $n ->
    [0] Aucune action n’est en retard, et aucune n’est ouverte
    [one] Aucune action n’est en retard ; { $n } est ouverte
   *[other] Aucune action n’est en retard ; { $n } sont ouvertes
}
actions-late = { $n ->
    [one] { $n } action est en retard
   *[other] { $n } actions sont en retard
}
actions-late-of = { $n ->
    [one] { $n } action ouverte sur { $all } est en retard
   *[other] { $n } actions ouvertes sur { $all } sont en retard
}
actions-empty = Aucune action n’est enregistrée. Ajoutez dans actions.toml ce qui a été convenu à la dernière réunion :

## Tables

actions-overdue-oldest = Actions en retard, la plus ancienne d’abord
actions-open-table = Actions ouvertes
actions-done-table = Actions faites
actions-action = Action
actions-days-over = Retard
actions-from = Origine

## What the sections show

actions-oldest = { $n ->
    [one] La plus ancienne est en retard de { $n } jour
   *[other] La plus ancienne est en retard de { $n } jours
}
actions-open-next = { $n ->
    [one] { $n } est ouverte, pour le { $day }
   *[other] { $due ->
        [one] { $n } sont ouvertes ; la prochaine est pour le { $day }
       *[other] { $n } sont ouvertes ; les { $due } prochaines sont pour le { $day }
    }
}
actions-open-more = { $n ->
    [one] { $n } autre est ouverte, pour le { $day }
   *[other] { $due ->
        [one] { $n } autres sont ouvertes ; la prochaine est pour le { $day }
       *[other] { $n } autres sont ouvertes ; les { $due } prochaines sont pour le { $day }
    }
}
actions-done-in-time = { $n ->
    [one] { $n } est faite, à temps
   *[other] { $n } sont faites, toutes à temps
}
actions-done-of = { $n ->
    [one] { $n } est faite
   *[other] { $in_time ->
        [0] { $n } sont faites, aucune à temps
       *[other] { $n } sont faites, dont { $in_time } à temps
    }
}
