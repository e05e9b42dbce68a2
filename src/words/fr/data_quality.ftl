## What keeps figures from being believed

quality-warnings-note = à corriger dans les éléments
quality-warnings = Avertissements
quality-tolerated = Tolérés
quality-tolerated-note = autorisés nommément, listés ci-dessous
quality-stale = Non mis à jour
quality-stale-note = ouverts, sans mention datée depuis { $days } jours
quality-unowned = Sans responsable
quality-unowned-note = ouverts, sans responsable
quality-bare = Indicateurs sans valeur
quality-bare-note = un champ manque
quality-sub = Ce qui empêche de croire les chiffres et les statuts, et comment y remédier. Compté sur les éléments de cette édition.
quality-heading = { $n ->
    [0] Rien dans les éléments ne contredit ce qui est déclaré
    [one] { $n } avertissement est ouvert
   *[other] { $n } avertissements sont ouverts
}
quality-heading-more = { $warnings } ; { $rest }
quality-rest-stale = { $n ->
    [one] { $n } élément ouvert n’a aucune mention depuis { $days } jours
   *[other] { $n } éléments ouverts n’ont aucune mention depuis { $days } jours
}
quality-rest-unowned = { $n ->
    [one] { $n } élément ouvert n’a pas de responsable
   *[other] { $n } éléments ouverts n’ont pas de responsable
}

## Warnings

quality-warnings-heading = Aucun avertissement n’est ouvert
quality-warnings-none = `trueup check` pose les mêmes questions aux fichiers ; exécutez-le avant chaque commit.
quality-warnings-why = Chacun dit ce que les éléments contredisent, omettent ou laissent passer, la règle la plus fréquente en premier. `trueup check` les affiche avec fichier et ligne ; un code mène à sa signification.
quality-warnings-caption = Avertissements, les plus fréquents en premier
quality-code = Code
quality-record = Élément
quality-wrong = Ce qui ne va pas
quality-todo = Que faire

## What is tolerated

quality-allowances = Tolérances
quality-allowed-by = Autorisé par
quality-rule = Règle
quality-hides = Ce qu’elle masque actuellement
quality-hides-nothing = rien
quality-hides-more = et { $n } de plus
quality-tolerated-heading = { $n ->
    [one] { $n } règle est tolérée nommément
   *[other] { $n } règles sont tolérées nommément
}
quality-tolerated-why = Une tolérance fait taire une règle ; elle ne corrige rien. Celle qui ne masque rien peut être supprimée.

## Records that nobody updates or owns

quality-last-entry = Dernière mention
quality-age = Ancienneté
quality-stale-caption = Éléments ouverts que personne n’a mis à jour, les plus anciens en premier
quality-stale-heading = { $n ->
    [one] { $n } élément ouvert sans mention depuis { $days } jours
   *[other] { $n } éléments ouverts sans mention depuis { $days } jours
}
quality-stale-why = Revoyez-le et notez la date, ou clôturez-le. Ce que personne ne regarde n’est pas crédible.
quality-unowned-caption = Éléments ouverts sans responsable
quality-unowned-heading = { $n ->
    [one] { $n } élément ouvert n’a pas de responsable
   *[other] { $n } éléments ouverts n’ont pas de responsable
}
quality-unowned-why = Désignez une personne ou un rôle comme responsable ; un chantier ne répond pas d’un élément.
quality-bare-heading = { $n ->
    [one] { $n } indicateur n’a pas de valeur
   *[other] { $n } indicateurs n’ont pas de valeur
}
quality-bare-why = Un chiffre qui ne peut être établi est affiché n. d., jamais 0 ou 100 %. Voici ce qui manque.
quality-bare-toc = Indicateurs
