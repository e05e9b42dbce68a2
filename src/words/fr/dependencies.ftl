## Page

dependencies-none = Aucune dépendance n’est enregistrée
dependencies-all-delivered = Toutes les dépendances sont livrées
dependencies-on-time = { $n ->
    [one] La seule dépendance ouverte n’est pas promise après le besoin
   *[other] Aucune des { $n } dépendances ouvertes n’est promise après le besoin
}
dependencies-late = { $n ->
    [one] Dépendances ouvertes : { $n } sur { $open } est promise après le besoin
   *[other] Dépendances ouvertes : { $n } sur { $open } sont promises après le besoin
}
dependencies-late-all = { $n ->
    [one] La dépendance ouverte est promise après le besoin
   *[other] Les { $n } dépendances ouvertes sont toutes promises après le besoin
}
dependencies-bare = { $n ->
    [one] { $n } n’a pas de date promise.
   *[other] { $n } n’ont pas de date promise.
}
dependencies-map = Carte
dependencies-age = Ancienneté
dependencies-open = Ouvertes
dependencies-open-table = Dépendances ouvertes
dependencies-delivered = Livrées
dependencies-delivered-table = Dépendances livrées
dependencies-dependency = Dépendance
dependencies-provider = Fournisseur
dependencies-consumer = Demandeur
dependencies-needed = Requise
dependencies-end = Promise ou livrée
dependencies-end-open = Promise
dependencies-late-by = Écart
dependencies-was-delivered = { $day }, livrée
dependencies-no-date = sans date

## What the sections show

dependencies-most = { $party } attend le plus{"\u00A0"}: { $n } livraisons sont ouvertes
dependencies-delivered-of = { $n ->
    [one] { $n } est livrée
   *[other] { $late ->
        [0] { $n } sont livrées, aucune après le besoin
       *[other] { $n } sont livrées, dont { $late } après le besoin
    }
}
