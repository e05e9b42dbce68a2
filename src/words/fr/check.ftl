## Rules: name, what is wrong, what to do

check-w101 = référence modifiée sans changement approuvé
check-w101-says = { $id }{"\u00A0"}: une référence au { $to } a été enregistrée le { $on }, { $why }
check-w101-git = { $id } : la référence a été réécrite (dans git) au { $to } le { $on }, { $why }
check-w101-no-change = sans demande de changement
check-w101-unknown = par { $change }, qui n’existe pas au { $day }
check-w101-unapproved = par { $change }, dont l’état est : { $state }
check-w101-not-approved = non approuvé
check-w101-help = nommez un changement approuvé avec `change = "…"`, ou écrivez plutôt un `[[milestone.reforecast]]`
check-w101-git-help = rétablissez la référence, ou faites approuver un changement dont `affects` cite le jalon ; puis écrivez un `[[milestone.rebaseline]]` qui le nomme
check-w102 = périmètre ajouté sans changement approuvé
check-w102-says = { $id } a été ajouté au périmètre avec le poids { $weight }, mais { $why }
check-w102-says-on = { $id } a été ajouté au périmètre le { $day } avec le poids { $weight }, mais { $why }
check-w102-unapproved = { $change } n’est pas approuvé
check-w102-no-change = aucun changement n’est nommé
check-w102-help = nommez un changement approuvé avec `added_by = "…"`
check-w103 = pas au vert, et aucun retour au vert prévu
check-w103-says = le rapport du { $day } dit { $said }, mais aucun retour au vert
check-w103-overall = ensemble
check-w103-help = ajoutez `path_to_green = "…"` : ce qui sera vrai, pour quand, par qui
check-w104 = déclaré meilleur que le constat
check-w104-says = { $what } : déclaré { $claim } le { $day }, les éléments disent { $evidence } : { $why }
check-w104-watermelon = { $what } : déclaré { $claim } le { $day }, les éléments disent { $evidence } (une pastèque) : { $why }
check-w104-contested = { $said } ; contesté
check-w104-contested-until = { $said } ; contesté jusqu’au { $day }
check-w104-help = déclarez ce que montrent les éléments, corrigez-les, ou contestez avec `[[override]]`
check-w105 = prévision dépassée
check-w105-says = { $ago ->
    [one] { $id } est ouvert, et sa prévision, le { $day }, est dépassée de { $ago } jour
   *[other] { $id } est ouvert, et sa prévision, le { $day }, est dépassée de { $ago } jours
}
check-w105-help = écrivez `actual`, ou un nouveau `[[milestone.reforecast]]` avec sa raison
check-w106 = jalon en retard, sans nouvelle prévision
check-w106-says = { $late ->
    [one] { $id } dépasse de { $late } jour sa référence du { $day } et n’a pas de prévision
   *[other] { $id } dépasse de { $late } jours sa référence du { $day } et n’a pas de prévision
}
check-w106-help = écrivez `actual`, un `[[milestone.reforecast]]` avec sa raison, ou `cancelled`
check-w107 = risque critique que personne ne traite
check-w107-says = { $id } est critique (score { $score }), mais n’a { $lacks }
check-w107-no-owner = pas de responsable
check-w107-no-response = pas de réponse
check-w107-no-action = pas d’action ouverte
check-w107-help = ajoutez `owner`, `response` et une action ouverte dans `actions`
check-w108 = risque non revu depuis 30 jours
check-w108-raised = { $ago ->
    [one] { $id } a été signalé il y a { $ago } jour, le { $day }, et n’a pas été revu depuis
   *[other] { $id } a été signalé il y a { $ago } jours, le { $day }, et n’a pas été revu depuis
}
check-w108-reviewed = { $ago ->
    [one] { $id } a été revu pour la dernière fois il y a { $ago } jour, le { $day }
   *[other] { $id } a été revu pour la dernière fois il y a { $ago } jours, le { $day }
}
check-w108-help = écrivez un `[[risk.review]]` d’aujourd’hui, même si rien n’a changé, ou clôturez-le
check-w109 = décision au-delà de sa date limite utile
check-w109-says = { $late ->
    [one] { $id } devait être tranché au plus tard le { $day }, il y a { $late } jour, et ne l’est pas
   *[other] { $id } devait être tranché au plus tard le { $day }, il y a { $late } jours, et ne l’est pas
}
check-w109-help = écrivez `decided` et `outcome`, ou convenez d’un nouveau `needed_by`
check-w110 = options sans recommandation
check-w110-says = { $id } a { $n } options ({ $keys }) et aucune recommandation
check-w110-help = écrivez `recommendation = "…"` avec la clé d’une option
check-w111 = dépendance sans jour convenu
check-w111-ahead = { $left ->
    [one] { $id } est nécessaire au { $day }, dans { $left } jour, et n’a pas de jour convenu
   *[other] { $id } est nécessaire au { $day }, dans { $left } jours, et n’a pas de jour convenu
}
check-w111-past = { $late ->
    [one] { $id } était nécessaire au { $day }, il y a { $late } jour, et n’a pas de jour convenu
   *[other] { $id } était nécessaire au { $day }, il y a { $late } jours, et n’a pas de jour convenu
}
check-w111-help = convenez-en avec le fournisseur et écrivez `agreed` et `promised`
check-w112 = dépendance promise après le besoin
check-w112-says = { $late ->
    [one] { $id } est promis pour le { $promised }, { $late } jour après le besoin ({ $needed })
   *[other] { $id } est promis pour le { $promised }, { $late } jours après le besoin ({ $needed })
}
check-w112-help = obtenez une promesse plus proche, ou déplacez ce qui l’attend
check-w113 = jalon dépendant d’un jalon plus tardif
check-w113-says = { $late ->
    [one] { $id } est attendu le { $own }, mais dépend de { $other }, attendu le { $day }, { $late } jour plus tard
   *[other] { $id } est attendu le { $own }, mais dépend de { $other }, attendu le { $day }, { $late } jours plus tard
}
check-w113-help = déplacez l’un des deux avec un `[[milestone.reforecast]]`
check-w114 = action en retard
check-w114-says = { $late ->
    [one] { $id } ({ $owner }) était à faire pour le { $day }, il y a { $late } jour
   *[other] { $id } ({ $owner }) était à faire pour le { $day }, il y a { $late } jours
}
check-w114-nobody = personne
check-w114-help = écrivez `done`, ou convenez d’un nouveau jour
check-w115 = critère rempli sans preuve
check-w115-no-evidence = { $id } : « { $text } » est rempli, mais aucune preuve n’est nommée
check-w115-old = { $age ->
    [one] { $id } : « { $text } » est rempli, mais sa preuve a { $age } jour, { $most } au plus sont permis
   *[other] { $id } : « { $text } » est rempli, mais sa preuve a { $age } jours, { $most } au plus sont permis
}
check-w115-help = écrivez `evidence` et `evidence_date`, ou retirez `met`
check-w116 = rapport d’avancement en retard
check-w116-says = { $age ->
    [one] le dernier rapport d’avancement, { $id }, date du { $day }, il y a { $age } jour ; il en faut un tous les { $cadence } jours
   *[other] le dernier rapport d’avancement, { $id }, date du { $day }, il y a { $age } jours ; il en faut un tous les { $cadence } jours
}
check-w116-none = { $age ->
    [one] aucun rapport d’avancement { $age } jour après le début ; il en faut un tous les { $cadence } jours
   *[other] aucun rapport d’avancement { $age } jours après le début ; il en faut un tous les { $cadence } jours
}
check-w116-help = écrivez un rapport : `trueup new report`
check-w117 = responsable de plus de 10 éléments ouverts
check-w117-says = { $who } est responsable de { $n } éléments ouverts, plus de { $most } : { $parts }
check-w117-part = { $n } { $kind }
check-w117-help = confiez-en à d’autres, ou clôturez ce qui est fait
check-w118 = toujours vert alors que le constat a bougé
check-w118-says = { $moved ->
    [one] les { $reports } derniers rapports disent tous vert ; d’après les éléments de ces jours, { $moved } d’entre eux n’aurait pas dû le dire ; le { $day }, c’était { $worst }
   *[other] les { $reports } derniers rapports disent tous vert ; d’après les éléments de ces jours, { $moved } d’entre eux n’auraient pas dû le dire ; le { $day }, c’était { $worst }
}
check-w118-help = rapportez d’après les éléments, ou corrigez-les là où ils étaient faux
check-w119 = nombre saisi à côté du nom d’un indicateur
check-w119-says = ceci donne un nombre pour `{ $key }` à la main : « { $sentence } »
check-w119-help = écrivez { $call } à la place du nombre
check-w120 = trop long pour une diapositive
check-w120-says = { $what } de { $id } compte { $length } caractères, une diapositive en accueille { $most }
check-w120-title = le titre
check-w120-option = `{ $field }` de l’option { $key }
check-w120-row = `{ $field }` de `{ $list }` n°{"\u00A0"}{ $n }
check-w120-line = la ligne { $n } de `{ $field }`
check-w120-help = dites-le plus court, et mettez le reste dans le texte de l’élément
check-w121 = résultat avant sa date
check-w121-says = `outcome` compte à partir de `{ $field }`, et { $day } est après { $today }
check-w121-help = si c’est déjà terminé, écrivez le jour de la fin dans `{ $field }`

## Names of the other rules

check-e001 = fichier qui n’est pas en UTF-8
check-e002 = fichier qui commence par une marque d’ordre des octets
check-e003 = fichier trop volumineux
check-e004 = ligne trop longue
check-e005 = ni fichier ni dossier
check-e006 = nom qui ne peut pas être publié
check-e007 = conflit de fusion non résolu
check-e008 = fichier vide
check-e010 = aucun en-tête
check-e011 = en-tête non fermé
check-e012 = TOML non valide
check-e013 = type d’élément inconnu
check-e014 = champ inconnu
check-e015 = type de valeur erroné
check-e016 = champ obligatoire absent
check-e017 = valeur hors limites
check-e018 = mot non admis ici
check-e019 = identifiant non valide
check-e020 = identifiant utilisé deux fois
check-e021 = référence introuvable
check-e022 = référence à un autre type que celui attendu
check-e023 = cycle dans depends_on
check-e024 = personne inconnue
check-e025 = élément qui renvoie à lui-même
check-e026 = dossier sans élément de programme
check-e027 = public inconnu
check-e030 = dates dans le mauvais ordre
check-e031 = fait passé daté du futur
check-e032 = historique dans le désordre
check-e033 = champs contradictoires
check-e034 = recommandation qui n’est pas une option
check-e040 = deux pages à la même adresse
check-e041 = ligne erronée dans une série CSV
check-e042 = fichier désigné absent
check-e050 = expression calculée illisible
check-e051 = expression calculée qui désigne un inconnu
check-e060 = site.toml non valide
check-e061 = thème inutilisable
check-w150 = Markdown qui ne s’affiche pas comme écrit
check-w151 = langue non disponible
check-w120-heading = le titre de cette diapositive prend { $lines } lignes, une diapositive en contient { $most }
check-w120-heading-help = dites-le plus brièvement et mettez le reste sur la diapositive ou dans les notes
