## tables.js: sorting, filters, CSV. { $n } stands for numbers

script-tables-filter = Filtrer et trier
script-tables-any = Tous
script-tables-csv = Télécharger en CSV
script-tables-clear = Tout afficher
script-tables-shown = Lignes : { $n } sur { $all }
script-tables-rows = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
script-tables-stream = Chantier
script-tables-upto = jusqu’à { $n } j
script-tables-over = plus de { $n } j
script-tables-order = Trier par
script-tables-given = Ordre d’origine
script-tables-empty = (vide)
script-tables-point = ,

## The unit of days in cells, and short forms of thousand, million, billion: what numbers are read by for sorting

script-tables-days = j
script-tables-thousand = k
script-tables-million = M
script-tables-billion = Md

## search.js

script-search-label = Rechercher dans tous les éléments
script-search-hint = Rechercher
script-search-total = { $n ->
    [0] Aucun résultat
    [one] { $n } résultat
   *[other] { $n } résultats
}
script-search-first = { $n } résultats, les { $k } premiers sont affichés
script-search-all = Les { $n } résultats
script-search-owns = Personne ou rôle, responsable de { $n }
script-search-loading = Recherche en cours
script-search-broken = L’index de recherche ne peut pas être chargé
script-search-common = Les mots présents dans la plupart des éléments sont ignorés

## present.js

script-present-start = Présenter
script-tables-place = Probabilité × impact
