## Addresses that lead nowhere

not-found-title = Page introuvable
not-found-says = Cette adresse ne mène à aucune page
not-found-here = Introuvable
not-found-why = L’élément a peut-être été renommé ou supprimé, ou il ne fait pas partie de cette édition.
not-found-programs = Repartez de l’un des programmes de ce site
