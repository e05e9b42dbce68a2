## Dependency map

dependency-map-others = Autres à l’extérieur
dependency-map-named-once = cités une fois chacun
dependency-map-outside = hors du programme
dependency-map-another = autre programme
dependency-map-restricted = Élément restreint
dependency-map-measure = Du jour promis au jour requis, par partie, à l’échelle
dependency-map-promised-late = Promis après le besoin
dependency-map-all-delivered = Toutes les dépendances sont livrées
dependency-map-none = Aucune dépendance n’est enregistrée
dependency-map-only-late = La seule dépendance ouverte est promise après le besoin
dependency-map-late = { $late ->
    [one] { $late } dépendance ouverte sur { $all } est promise après le besoin
   *[other] { $late } dépendances ouvertes sur { $all } sont promises après le besoin
}
dependency-map-overdue = { $n ->
    [one] { $n } dépendance ouverte sur { $all } devrait déjà être là
   *[other] { $n } dépendances ouvertes sur { $all } devraient déjà être là
}
dependency-map-loose = { $all ->
    [1] La seule dépendance ouverte n’est pas convenue
   *[other] { $n ->
        [one] { $n } dépendance ouverte sur { $all } n’est pas convenue
       *[other] { $n } dépendances ouvertes sur { $all } ne sont pas convenues
    }
}
dependency-map-only-fine = La seule dépendance ouverte est convenue et promise à temps
dependency-map-all-fine = Les { $n } dépendances ouvertes sont convenues et promises à temps
dependency-map-described = Carte des dépendances ouvertes au { $day }. { $headline }.
dependency-map-no-date = sans date
dependency-map-blocked = bloquée
dependency-map-agreed = convenue
dependency-map-tip-undated = { $what }, { $provider } pour { $consumer }, aucune date promise, requise le { $needed }
dependency-map-tip = { $what }, { $provider } pour { $consumer }, promise le { $promised }, requise le { $needed }
dependency-map-tip-wrong = { $tip } : { $wrong }
dependency-map-note = Les { $most } plus urgentes des { $n } dépendances ouvertes sont dessinées ; toutes figurent dans le tableau.
dependency-map-caption = Dépendances ouvertes, les plus urgentes d’abord
dependency-map-provider = Fournisseur
dependency-map-consumer = Demandeur
dependency-map-promised = Promis
dependency-map-needed = Requis
dependency-map-against = Promesse face au besoin
dependency-map-from = { $title } de { $provider }
dependency-map-parties = De, pour
dependency-map-for = pour { $party }
