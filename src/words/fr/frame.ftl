## The frame of every page: header, navigation, footer

frame-skip = Aller au contenu
frame-breadcrumb = Fil d’Ariane
frame-search = Rechercher
frame-as-of = Au
frame-on-this-page = Sur cette page
frame-pages-of-program = Pages de ce programme
frame-edition = Édition pour { $audience } ; les éléments d’un niveau de confidentialité supérieur n’en font pas partie.
frame-built-from = Établi à partir de { $records } de { $programs }. Les mêmes éléments à la même date donnent toujours la même page.
frame-records = { $n ->
    [one] { $n } élément
   *[other] { $n } éléments
}
frame-programs = { $n ->
    [one] { $n } programme
   *[other] { $n } programmes
}

## Decks

frame-deck-others = Autres présentations
frame-deck-files = Fichiers
frame-deck-print = { $paper ->
    [a4] Impression sur A4 en paysage.
    [letter] Impression sur US Letter en paysage.
   *[other] Impression sur A4 ou US Letter en paysage.
}
frame-deck-slides = { $n ->
    [one] { $n } diapositive.
   *[other] { $n } diapositives.
}
frame-deck-slide = Diapositive { $n } sur { $all }
frame-deck-as-of = Éléments au { $day }
frame-deck-notes = Notes de la diapositive { $n }

## Pages of a program, and the groups of its navigation

frame-page-status = Statut
frame-page-deck = Présentation du comité
frame-page-since = Depuis le dernier comité
frame-page-raid = Registre RAID
frame-page-roadmap = Feuille de route
frame-page-milestones = Jalons
frame-page-decisions = Décisions
frame-page-actions = Actions
frame-page-changes = Changements
frame-page-dependencies = Dépendances
frame-page-kpis = Indicateurs
frame-page-gates = Points de passage
frame-page-budget = Budget
frame-page-benefits = Bénéfices
frame-page-releases = Mises en production
frame-page-capacity = Capacité
frame-page-reports = Rapports
frame-page-meetings = Réunions
frame-page-people = Personnes
frame-page-documents = Documents
frame-page-data-quality = Qualité des données
frame-page-records = Tous les éléments
frame-group-plan = Planning
frame-group-risks = Risques et actions
frame-group-money = Finances
frame-group-reports = Rapports
frame-group-records = Éléments
frame-group-handouts = Supports
frame-page-title = { $page } : { $program }
frame-page-kicker = { $page }, { $program }
frame-page-description = { $page } – { $program }

## Parts of pages

frame-example = Exemple d’élément
frame-reported = Déclaré
frame-evidence = Constaté
frame-gaps = Programmes qui déclarent mieux que leurs éléments
frame-dimensions = Statut par dimension
frame-dimensions-label = Statut par dimension, déclaré et constaté
frame-filter = Filtrer le tableau
frame-recommended = Recommandé
frame-recommended-option = (recommandé)
frame-options-compared = Options comparées
frame-compared-on = Critère
frame-numbers = Chiffres
frame-scrolls = { $measure }, défile latéralement sur un écran étroit
frame-restricted = élément à accès restreint
frame-nobody = personne
frame-empty-list = Rien n’est encore enregistré ici. `trueup new { $kind }` crée un premier élément.

## How soon, how late

frame-today = aujourd’hui
frame-in-days = { $n ->
    [one] dans { $n } jour
   *[other] dans { $n } jours
}
frame-overdue = { $n }{"\u00A0"}j de retard
frame-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
frame-yes = Oui
frame-no = Non
frame-direction = ltr
frame-uncommitted = { $n ->
    [one] et { $n } fichier modifié
   *[other] et { $n } fichiers modifiés
}
frame-commit = commit
frame-gap-edition = L’historique git de ces éléments est incomplet ici ; ce qu’il ne contient pas n’est pas représenté.
frame-gap-broken = L’historique git est illisible ; seuls les historiques tenus par les éléments eux-mêmes sont utilisés.
frame-gap-shallow = Établi à partir d’un clone superficiel : l’historique git avant le { $day } est inconnu et n’est pas représenté.
frame-gap-partial = Établi à partir d’un clone sans les textes anciens : l’historique git avant le { $day } est inconnu et n’est pas représenté.
frame-gap-unreadable = { $n ->
    [one] Une version antérieure d’un fichier était illisible et a été ignorée.
   *[other] { $n } versions antérieures de fichiers étaient illisibles et ont été ignorées.
}
frame-deck-print-upright = Impression en portrait, sur A4 ou US Letter.
