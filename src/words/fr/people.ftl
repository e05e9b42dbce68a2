## The index of people

people-what = Qui est responsable de quoi
people-expects = Attend : { $what }
people-record = Élément de cette personne
people-head-who = Personne ou rôle
people-head-open = Ouverts
people-caption = Personnes et rôles, ceux qui ont le plus de retards en premier
people-none = Personne n’est encore responsable d’un élément
people-none-toml = Un élément accepte un responsable : un rôle ou l’identifiant d’une personne :
people-none-late = { $n ->
    [one] Aucun retard pour { $n } personne ou rôle
   *[other] Aucun retard parmi { $n } personnes et rôles
}
people-the-one-late = L’unique personne ou rôle a des éléments en retard
people-some-late = { $n ->
    [one] { $n } personne ou rôle sur { $all } a des éléments en retard
   *[other] { $n } personnes et rôles sur { $all } ont des éléments en retard
}
people-most-late = { $n ->
    [one] { $name } a le seul élément en retard
   *[other] { $name } a le plus de retards : { $n } éléments
}
people-most-late-of = { $name } a le plus de retards, { $n } éléments ; sur { $all } personnes et rôles, { $some } en ont
people-late-alike = { $n ->
    [one] Sur { $all } personnes et rôles, { $some } ont un élément en retard, personne n’en a plus d’un
   *[other] Sur { $all } personnes et rôles, { $some } ont des éléments en retard, personne n’en a plus de { $n }
}

## One person

people-owns = Ce dont { $name } est responsable, tous programmes confondus
people-owns-nothing = Aucun élément ne désigne cette personne comme responsable. Tout élément peut en désigner un :
people-nothing-open = { $name } n’a rien d’ouvert
people-not-urgent = { $n ->
    [one] { $name } a { $n } élément ouvert, sans échéance dans les { $days } jours
   *[other] { $name } a { $n } éléments ouverts, sans échéance dans les { $days } jours
}
people-urgent = { $n ->
    [one] { $name } a { $n } élément ouvert : { $parts }
   *[other] { $name } a { $n } éléments ouverts : { $parts }
}
people-part-decide = { $n } à décider
people-part-decide-late = { $n } à décider (dont { $late } en retard)
people-part-late = { $n } en retard
people-part-week = { $n } à échéance sous { $days } jours

## When it is the turn of a record

people-decide = À décider
people-decide-heading = { $n ->
    [one] { $n } élément attend une décision de cette personne
   *[other] { $n } éléments attendent une décision de cette personne
}
people-decide-note = décisions et demandes de changement en attente
people-overdue = En retard
people-overdue-heading = { $n ->
    [one] { $n } élément est en retard
   *[other] { $n } éléments sont en retard
}
people-overdue-note = échéance dépassée
people-week = Cette semaine
people-week-heading = À échéance sous { $days } jours
people-week-due = { $n ->
    [one] { $n } élément arrive à échéance sous { $days } jours
   *[other] { $n } éléments arrivent à échéance sous { $days } jours
}
people-week-note = à échéance sous { $days } jours
people-attention = À examiner
people-attention-heading = { $causes }
people-attention-slipping = { $n ->
    [one] { $n } élément glisse
   *[other] { $n } éléments glissent
}
people-attention-blocked = { $n ->
    [one] { $n } dépendance est bloquée
   *[other] { $n } dépendances sont bloquées
}
people-attention-unreviewed = { $n ->
    [one] { $n } risque n’a pas été revu depuis trop longtemps
   *[other] { $n } risques n’ont pas été revus depuis trop longtemps
}
people-attention-note = en glissement, bloqués ou non revus
people-later = Plus tard
people-later-heading = { $n ->
    [one] { $n } élément a une échéance ultérieure
   *[other] { $n } éléments ont une échéance ultérieure
}
people-later-note = avec une échéance ultérieure
people-undated = Sans date
people-undated-heading = { $n ->
    [one] { $n } élément ouvert est sans date
   *[other] { $n } éléments ouverts sont sans date
}
people-rest = Autres
people-rest-heading = { $closed ->
    [0] { $bare ->
        [one] { $bare } élément sans état
       *[other] { $bare } éléments sans état
    }
    [one] { $bare ->
        [0] { $closed } élément est clos
       *[other] { $closed } élément est clos ; { $bare } sans état
    }
   *[other] { $bare ->
        [0] { $closed } éléments sont clos
       *[other] { $closed } éléments sont clos ; { $bare } sans état
    }
}
people-rest-list = Voir la liste ({ $n })
people-programs-note = avec des éléments ouverts
people-head-record = Élément
people-unreviewed = non revu depuis { $days }
people-slipping = prévision { $day }, { $days } par rapport à la référence
people-blocked = bloquée

## People of a program

people-of-program = Qui travaille au programme et qui y est partie prenante
people-own-records = { $n ->
    [one] { $n } personne ou rôle est responsable d’éléments de ce programme
   *[other] { $n } personnes et rôles sont responsables d’éléments de ce programme
}
people-stakeholders = Parties prenantes
people-owners = Responsables
people-nobody-yet = Personne n’est encore enregistré. Qui est partie prenante, avec quelle influence et quelle position ? Ajoutez-les dans people.toml :
people-head-name = Nom ou rôle
people-settled = { $n ->
    [one] { $n } autre, qui se trouve là où le programme en a besoin ou dont rien n’est noté
   *[other] { $n } autres, qui se trouvent là où le programme en a besoin ou dont rien n’est noté
}

## Responsibilities

people-raci = Responsabilités
people-raci-none = { $title } : aucune activité n’est enregistrée
people-raci-whole = { $title } : chaque activité a exactement un redevable
people-raci-wrong = { $n ->
    [one] { $title } : { $n } activité sur { $all } n’a pas exactement un redevable
   *[other] { $title } : { $n } activités sur { $all } n’ont pas exactement un redevable
}
people-raci-why = R réalise, A en répond, C est consulté, I est informé. Élément : { $record }
people-raci-nobody = personne n’en répond
people-raci-many = { $n } en répondent
people-raci-caption = Responsabilités : { $title }

## Communications

people-told = Tout ce qui devait être communiqué l’a été
people-told-planned = { $late ->
    [0] Aucune communication en souffrance ; { $n } à venir
    [one] Aucune communication en souffrance, { $late } envoyée en retard ; { $n } à venir
   *[other] Aucune communication en souffrance, { $late } envoyées en retard ; { $n } à venir
}
people-told-late = { $n ->
    [one] { $n } communication échue n’a pas encore été envoyée
   *[other] { $n } communications échues n’ont pas encore été envoyées
}
people-told-caption = Plan de communication, retards en premier
people-told-how = Comment
people-told-for = Pour quoi
people-told-still = planifié
people-told-sent = Déjà envoyées : { $n }
