## Meetings

meetings-none = Aucune réunion n’est enregistrée
meetings-all-yielded = { $n ->
    [one] La seule réunion a donné lieu à une décision ou une action
   *[other] Chacune des { $n } réunions a donné lieu à une décision ou une action
}
meetings-all-empty = { $n ->
    [one] La seule réunion n’a donné lieu ni à décision ni à action
   *[other] Aucune des { $n } réunions n’a donné lieu à une décision ou une action
}
meetings-some-empty = { $n ->
    [one] { $n } réunion sur { $all } n’a donné lieu ni à décision ni à action
   *[other] { $n } réunions sur { $all } n’ont donné lieu ni à décision ni à action
}
meetings-next = Le prochain comité de pilotage se tient le { $day }.
meetings-caption = Réunions, les plus récentes en premier
meetings-neither = Ni décision ni action
meetings-type-steering = Comité de pilotage
meetings-type-working = Réunion de travail
