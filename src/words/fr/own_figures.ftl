## Charts on a record's own page

own-benefit = { $now }{"\u00A0"}{ $unit } le { $day }, { $share } du chemin vers la cible promise ({ $target })
own-benefit-forecast = { $now }{"\u00A0"}{ $unit } le { $day }, { $share } du chemin vers la cible promise ({ $target }) ; prévision { $forecast }
own-benefit-measure = Part du chemin de { $before } à la cible promise, { $target } { $unit }, échéance le { $due }
own-benefit-promised = Promis
own-benefit-realised = Obtenu
own-benefit-caption = Valeurs mesurées, avec leur part du chemin
own-benefit-value = Valeur
own-benefit-share = Part du chemin
own-metric-measure = Valeurs mesurées ; les lignes pointillées sont la cible et les limites
own-metric-measure-alone = Valeurs mesurées
own-metric-target = { $headline } ; cible { $target }
own-metric-share = { $now } sur { $target } ({ $share }), contre { $then } le { $day }
own-metric-caption = { $measure }, valeurs mesurées
own-gate-before = { $days ->
    [one] Critères remplis : { $met } sur { $all }, { $days } jour avant la revue
   *[other] Critères remplis : { $met } sur { $all }, { $days } jours avant la revue
}
own-gate-after = Critères remplis : { $met } sur { $all } ; la revue était prévue le { $day }
own-gate-judged = { $outcome } le { $day }, critères remplis : { $met } sur { $all }
own-gate-measure = Critères par domaine, ceux où il reste le plus à faire d’abord
own-gate-area = Domaine
own-gate-none = Sans domaine
own-gate-met = Rempli
own-gate-waived = Dérogation
own-gate-open = Non rempli
own-gate-criteria = Critères
own-gate-of = { $met } sur { $all }
own-promise-late = { $days ->
    [one] Promis { $days } jour après le besoin
   *[other] Promis { $days } jours après le besoin
}
own-promise-kept = { $days ->
    [0] Promis pour le jour du besoin
    [one] Promis { $days } jour avant le besoin
   *[other] Promis { $days } jours avant le besoin
}
own-promise-none = Requis pour le { $day }, et aucun jour n’est promis
own-promise-delivered = { $days ->
    [0] Livré le jour du besoin
    [one] Livré { $days } jour avant le besoin
   *[other] Livré { $days } jours avant le besoin
}
own-promise-delivered-late = { $days ->
    [one] Livré { $days } jour après le besoin
   *[other] Livré { $days } jours après le besoin
}
own-promise-measure = Jours depuis le signalement le { $day } ; chaque barre finit au jour promis alors
own-promise-needed = Requis pour le { $day }
own-promise-open = Ouvert
own-promise-delivered-name = Livré
own-promise-on = Promis pour le { $day }
own-promise-key = Jour promis actuel
own-promise-key-before = Promis auparavant
own-promise-caption = Promesses et jours depuis le signalement
own-promise-what = Quoi
own-promise-until = Jusqu’au
own-promise-days = Jours
own-promise-against = Par rapport au besoin
own-described = { $headline }, au { $day }.
own-yielded = Ce qu’elle a produit
own-yielded-none = Ni décision ni action n’en est sortie.
