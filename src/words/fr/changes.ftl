## Kinds of change: heading, and how many records changed so

changes-slipped-title = Retardés
changes-slipped-counted = { $n ->
    [one] { $n } date a glissé
   *[other] { $n } dates ont glissé
}
changes-worse-title = Aggravés
changes-worse-counted = { $n ->
    [one] { $n } élément s’est aggravé
   *[other] { $n } éléments se sont aggravés
}
changes-overdue-title = Nouveaux retards
changes-overdue-counted = { $n ->
    [one] { $n } élément a dépassé son échéance
   *[other] { $n } éléments ont dépassé leur échéance
}
changes-decided-title = Décidés
changes-decided-counted = { $n ->
    [one] { $n } question a été tranchée
   *[other] { $n } questions ont été tranchées
}
changes-re-baselined-title = Référence révisée
changes-re-baselined-counted = { $n ->
    [one] { $n } référence a été déplacée ou redéfinie
   *[other] { $n } références ont été déplacées ou redéfinies
}
changes-re-baselined-attempted = { $n ->
    [one] { $n } nouvelle référence a été saisie sans modification approuvée
   *[other] { $n } nouvelles références ont été saisies sans modification approuvée
}
changes-re-baselined-mixed = { $attempts ->
    [one] { $n } nouvelles références ont été saisies ; { $attempts } n’est pas valable
   *[other] { $n } nouvelles références ont été saisies ; { $attempts } ne sont pas valables
}
changes-new-title = Nouveaux
changes-new-counted = { $n ->
    [one] { $n } élément est nouveau
   *[other] { $n } éléments sont nouveaux
}
changes-closed-title = Clos
changes-closed-counted = { $n ->
    [one] { $n } élément a été clos
   *[other] { $n } éléments ont été clos
}
changes-better-title = Améliorés
changes-better-counted = { $n ->
    [one] { $n } élément s’est amélioré
   *[other] { $n } éléments se sont améliorés
}
changes-pulled-in-title = Avancés
changes-pulled-in-counted = { $n ->
    [one] { $n } date a été avancée
   *[other] { $n } dates ont été avancées
}
changes-removed-title = Supprimés
changes-removed-counted = { $n ->
    [one] { $n } élément a été supprimé
   *[other] { $n } éléments ont été supprimés
}
changes-quietly-edited-title = Modifiés sans trace
changes-quietly-edited-counted = { $n ->
    [one] { $n } élément a été modifié sans mention datée
   *[other] { $n } éléments ont été modifiés sans mention datée
}
changes-owner-changed-title = Changement de responsable
changes-owner-changed-counted = { $n ->
    [one] { $n } élément a changé de responsable
   *[other] { $n } éléments ont changé de responsable
}

## What is said after the title of a record, without a full stop; <b> and </b> mark what must not be missed

changes-ended-on = <b>{ $state }</b> le { $day }
changes-passed = franchi
changes-passed-conditional = franchi sous conditions
changes-as-planned = { $said }, comme prévu
changes-after-plan = { $n ->
    [one] { $said }, { $n } jour après la référence
   *[other] { $said }, { $n } jours après la référence
}
changes-before-plan = { $n ->
    [one] { $said }, { $n } jour avant la référence
   *[other] { $said }, { $n } jours avant la référence
}
changes-became = { $said }, devenu { $issue }
changes-same-time = { $said } ; signalé dans le même intervalle
changes-decided = <b>décidé</b>
changes-decided-on = <b>décidé</b> le { $day }
changes-decided-late = { $n ->
    [one] { $said }, { $n } jour après la date utile
   *[other] { $said }, { $n } jours après la date utile
}
changes-with = { $said }, { $amount }
changes-moved = { $what } : du { $from } au <b>{ $to }</b> ({ $days })
changes-day-planned-end = fin planifiée
changes-day-forecast = prévision
changes-day-end = fin
changes-day-promise = engagement
changes-day-last-useful = date limite utile
changes-day-due = échéance
changes-day-review = revue
changes-day-check = vérification
changes-now-on-baseline = { $said }, désormais à la référence
changes-now-before-baseline = { $n ->
    [one] { $said }, désormais { $n } jour avant la référence
   *[other] { $said }, désormais { $n } jours avant la référence
}
changes-now-after-baseline = { $n ->
    [one] { $said }, désormais { $n } jour après la référence
   *[other] { $said }, désormais { $n } jours après la référence
}
changes-undated = { $said }, sans mention datée
changes-new = <b>nouveau</b> : { $kind }
changes-recorded-since = { $said } du { $day }, enregistré seulement depuis
changes-scored = { $said } (score { $n })
changes-severe = { $said } ({ $severity })
changes-needed-by = { $said }, requis pour le { $day }
changes-due = { $said }, échéance le { $day }
changes-forecast = { $said }, prévu le { $day }
changes-forecast-was = { $said }, prévision au { $day }
changes-overdue = { $n ->
    [one] <b>{ $n } jour de retard</b>
   *[other] <b>{ $n } jours de retard</b>
}
changes-owner-from = responsable : { $from }, puis { $to }
changes-owner-to = nouveau responsable : { $to }
changes-owner-now = responsable désormais : { $to }
changes-edited-value = { $field } modifié de { $from } à <b>{ $to }</b> sans mention datée
changes-edited = <b>modifié sans mention datée</b> : { $fields }
changes-fields-more = { $fields } et { $n } de plus
changes-field-title = titre
changes-field-text = texte
changes-field-planned-money = montants planifiés
changes-baseline = référence déplacée du { $from } au <b>{ $to }</b> ({ $days })
changes-by-change = { $said } par le changement { $change }
changes-by-approved-change = { $said } par un changement approuvé
changes-overwritten = { $said }, écrasée sans changement approuvé
changes-baseline-attempt = une référence au { $day } a été enregistrée <b>sans changement approuvé</b> ; le { $old } reste valable
changes-removed = <b>supprimé</b> des éléments
changes-last-known = { $said }, dernier état connu : { $state }
changes-reopened = <b>rouvert</b>
changes-reopened-since = <b>rouvert</b> depuis le { $day }
changes-score = score de { $before } à <b>{ $after }</b>
changes-now-critical = { $said }, désormais critique
changes-no-longer-critical = { $said }, n’est plus critique
changes-severity = gravité : { $before }, puis <b>{ $after }</b>
changes-escalated = <b>escaladé</b> le { $day }
changes-escalated-to = <b>escaladé</b> le { $day } à { $who }
changes-escalation-resolved = escalade résolue le { $day }
changes-blocked = <b>bloqué</b>
changes-blocked-since = <b>bloqué</b> depuis le { $day }
changes-unblocked = n’est plus bloqué
changes-refused = <b>non franchi</b> le { $day }
changes-measured = mesuré de { $before } à <b>{ $after }</b> { $unit }, cible { $target }

## What cannot be known, and why

changes-unseen-no-program = Les fichiers d’alors ne contenaient pas ce programme : les éléments supprimés, les changements de responsable et les modifications sans mention datée ne peuvent pas être connus.
changes-unseen-no-repository = Seules les mentions datées ont été lues, aucune version antérieure des fichiers : les éléments supprimés, les changements de responsable et les modifications sans mention datée ne peuvent pas être connus.
changes-unseen-broken = Le dépôt git ne peut pas être lu : les éléments supprimés, les changements de responsable et les modifications sans mention datée ne peuvent pas être connus.
changes-unseen-cut = Ce clone ne remonte pas jusqu’à ce jour (`git fetch --unshallow` récupère le reste) : les éléments supprimés, les changements de responsable et les modifications sans mention datée ne peuvent pas être connus.
changes-unseen-no-version = Git ne contient aucune version des éléments de ce jour : les éléments supprimés, les changements de responsable et les modifications sans mention datée ne peuvent pas être connus.
