## The search and the index of all records

find-no-script = La recherche nécessite JavaScript. Chaque élément figure dans l’index ci-dessous.
find-index-or = { $index }, ou ceux d’un programme :
find-index-of = { $n ->
    [one] L’index de l’unique élément
   *[other] L’index des { $n } éléments
}
find-describes = Trouver un élément par son identifiant, son titre ou ses mots
find-heading = Trouver un élément
find-nothing = Rien n’est encore enregistré, ou rien que cette édition puisse montrer. Un programme commence par sa charte :
find-index-describes = Tous les éléments du site, par programme et type
find-index = Index
find-all = { $n ->
    [one] { $n } élément
   *[other] Les { $n } éléments
}
find-kind-count = { $n } { $kind }
find-state = ({ $state })
