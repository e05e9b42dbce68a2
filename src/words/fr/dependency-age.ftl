## Dependency age

dependency-age-described = Ancienneté des dépendances au { $day }. { $headline }.
dependency-age-target = Cible pour la moyenne { $days }
dependency-age-measure = Jours depuis le signalement de chaque dépendance non livrée, la plus ancienne d’abord
dependency-age-past-need = { $days }, { $over } après le besoin
dependency-age-none = Aucune dépendance n’est ouverte
dependency-age-open = { $n ->
    [one] { $n } dépendance ouverte, depuis { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
   *[other] { $n } dépendances ouvertes, depuis { $mean }{"\u00A0"}jours en moyenne, la plus ancienne depuis { $days }
}
dependency-age-over = { $n } après le besoin
dependency-age-caption = Jours depuis le signalement des dépendances non livrées
dependency-age-days-open = Jours ouverts
dependency-age-days-over = Jours après le besoin
