## What decks are called

deck-steering = Présentation du comité de pilotage
deck-pre-read = Dossier préparatoire
deck-brief = Note de synthèse
deck-minutes = Compte rendu
deck-charter = Charte
deck-kind-steering = présentation du comité de pilotage
deck-kind-pre-read = dossier préparatoire
deck-kind-portfolio = présentation du portefeuille
deck-kind-own = présentation
deck-heading = { $title } : { $kind }, { $day }
deck-description = Diapositives de { $title }
deck-paper-heading = { $paper } : { $title }, { $day }
deck-paper-description = { $paper } de { $title }
deck-paper-occasion = { $paper } : { $title }

## In the footer

deck-occasion-steering = { $title }, comité de pilotage du { $day }
deck-occasion-status = { $title }, statut au { $day }
deck-occasion-day = { $title }, { $day }
deck-stand = { $day }, commit { $commit }
deck-part = ({ $n } sur { $all })

## The first slide

deck-meeting = Comité de pilotage, { $day }
deck-status = Statut au { $day }
deck-pre-read-meeting = Dossier préparatoire du comité de pilotage, { $day }
deck-pre-read-status = Dossier préparatoire, statut au { $day }
deck-sponsor = Commanditaire : { $who }.
deck-presented = Présenté par : { $who }.
deck-asked-none = Aucune décision n’est demandée.
deck-asked = { $n ->
    [one] { $n } décision est demandée : { $ids }.
   *[other] { $n } décisions sont demandées : { $ids }.
}
deck-asked-more = { $n } décisions sont demandées : { $ids } et { $more } de plus.

## What printers add

deck-title-in-full = Titre complet : { $title }
deck-notes = Notes
deck-source = Éléments au { $day }.
deck-source-commit = Éléments au { $day } (commit { $commit }).
deck-task-done = Fait :
deck-task-open = Ouvert :
deck-now = Actuellement : { $values }
deck-more-rows = { $n ->
    [one] { $n } autre ligne figure dans le tableau de ce graphique sur le site.
   *[other] { $n } autres lignes figurent dans le tableau de ce graphique sur le site.
}
deck-axes = { $across } vers la droite, { $up } vers le haut
deck-table-rows = { $n ->
    [one] { $caption } : { $n } ligne.
   *[other] { $caption } : { $n } lignes.
}
deck-options-alone = { $caption }.
deck-options-picked = { $caption }. Recommandé : { $option }.
deck-fact = { $label } : { $value }.
deck-sample = Exemple de : { $label }
deck-records = Éléments
deck-table = Tableau

## Places in PowerPoint's layouts

deck-prompt-title = Titre
deck-prompt-text = Texte
deck-prompt-subtitle = Sous-titre
deck-prompt-measured = Sur quoi repose le constat
deck-prompt-content = Contenu

## Dates on the axes of native charts, as office programs read them

deck-format-month = [$-40C]mmm yy
deck-format-day = [$-40C]d mmm
deck-format-day-year = [$-40C]d mmm yy
deck-sentence = { $said }.
