## Page of change requests

changes-page-none = Aucun changement n’est demandé
changes-page-none-waits = { $n ->
   *[other] Aucun changement en attente ; approuvés : { $approved } sur { $n } décidés
}
changes-page-wait = { $n ->
    [one] { $n } changement attend une décision
   *[other] { $n } changements attendent une décision
}
changes-page-wait-deferred = { $deferred ->
    [one] { $waiting }{"\u00A0"}; un est reporté
   *[other] { $waiting }{"\u00A0"}; { $deferred } sont reportés
}
changes-page-waiting = En attente
changes-page-waiting-table = Changements en attente
changes-page-deferred = Reportés
changes-page-deferred-of = { $n ->
    [one] Un est reporté
   *[other] { $n } sont reportés
}
changes-page-decided = Décidés
changes-page-decided-table = Changements décidés, le plus récent d’abord
changes-page-change = Changement
changes-page-requested = Demandé
changes-page-weight = Poids du périmètre

## What the sections show

changes-page-oldest = { $n ->
    [one] Le plus ancien attend depuis { $n } jour
   *[other] Le plus ancien attend depuis { $n } jours
}
changes-page-decided-of = { $n ->
    [one] { $n } est décidé
   *[other] { $n } sont décidés, { $approved ->
        [0] aucun approuvé
        [one] dont { $approved } approuvé
       *[other] dont { $approved } approuvés
    }
}
