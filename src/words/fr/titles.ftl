## Budget

titles-over = { $n ->
    [one] 1 ligne de budget sur { $all } finit au-dessus de son plan
   *[other] { $n } lignes de budget sur { $all } finissent au-dessus de leur plan
}
titles-none-over = Aucune ligne de budget ne finit au-dessus de son plan

## Dependencies

titles-needed-past = { $n ->
    [one] 1 est ouverte après la date du besoin
   *[other] { $n } sont ouvertes après la date du besoin
}
titles-needed-next = La prochaine dont on a besoin est { $id }, au plus tard le { $day }
titles-needed-worst = { $id } est promise { $days } après la date du besoin{"\u00A0"}; la prochaine dont on a besoin est { $next }, au plus tard le { $day }
titles-waits-alike = { $n ->
    [one] Personne n’attend plus d’une livraison
   *[other] Plusieurs attendent le plus : { $n } livraisons ouvertes chacun
}

## Benefits

titles-reached = { $n ->
    [0] { $all ->
        [one] Le seul bénéfice ne devrait pas atteindre sa cible
       *[other] Aucun des { $all } bénéfices ne devrait atteindre sa cible
    }
   *[other] { $all ->
        [one] Le seul bénéfice devrait atteindre sa cible
       *[other] { $n ->
            [one] { $n } bénéfice sur { $all } devrait atteindre sa cible
           *[other] { $n } bénéfices sur { $all } devraient atteindre leur cible
        }
    }
}
titles-metrics-met = { $n ->
    [0] { $all ->
        [one] La seule mesure ayant une cible ne l’atteint pas
       *[other] Aucune des { $all } mesures ayant une cible ne l’atteint
    }
   *[other] { $all ->
        [one] La seule mesure ayant une cible l’atteint
       *[other] { $n ->
            [one] { $n } mesure sur { $all } ayant une cible l’atteint
           *[other] { $n } mesures sur { $all } ayant une cible l’atteignent
        }
    }
}
titles-metrics-without = Aucune mesure n’a de cible

## Gates

titles-gate-open = { $left ->
    [one] Il reste un critère pour { $gate }, attendu le { $day }
   *[other] Il reste { $left } critères pour { $gate }, le prochain attendu le { $day }
}
titles-gate-all-late = { $left ->
    [one] Le seul critère ouvert est en retard pour { $gate }
   *[other] Les { $left } critères ouverts sont tous en retard pour { $gate }
}
titles-gate-late = { $late ->
    [one] { $late } critère ouvert sur { $left } est en retard pour { $gate }
   *[other] { $late } critères ouverts sur { $left } sont en retard pour { $gate }
}
titles-gate-undated = { $left ->
    [one] Il reste un critère pour { $gate }
   *[other] Il reste { $left } critères pour { $gate }
}

## Teams

titles-team-lacks = { $team }{"\u00A0"}: le manque est le plus grand en { $month }, { $lack } ETP
titles-team-enough = { $team }{"\u00A0"}: personne ne manque

## Milestones

titles-milestones-late = { $n ->
    [one] 1 jalon sur { $all } est en retard sur sa référence, de { $days }
   *[other] { $n } jalons sur { $all } sont en retard sur leur référence, jusqu’à { $days }
}
titles-milestones-late-all = { $n ->
    [one] Le jalon est en retard sur sa référence, de { $days }
   *[other] Les { $n } jalons sont tous en retard sur leur référence, le plus éloigné de { $days }
}
titles-milestones-past = { $n ->
    [one] Un jalon ouvert devrait être passé et n’a pas de nouvelle date
   *[other] { $n } jalons ouverts devraient être passés et n’ont pas de nouvelle date
}
titles-milestones-on-plan = Aucun jalon n’est en retard sur sa référence
titles-milestones-done = { $n ->
    [one] 1 jalon sur { $all } est atteint ; { $next }
   *[other] { $n } jalons sur { $all } sont atteints ; { $next }
}
titles-tasks-done = { $n ->
    [0] { $all ->
        [one] La seule tâche entre les jalons n’est pas faite
       *[other] Aucune des { $all } tâches entre les jalons n’est faite
    }
   *[other] { $all ->
        [one] La seule tâche entre les jalons est faite
       *[other] { $n ->
            [one] { $n } tâche sur { $all } entre les jalons est faite
           *[other] { $n } tâches sur { $all } entre les jalons sont faites
        }
    }
}

## Roadmap

titles-promises-late = { $n ->
    [one] 1 promesse ouverte sur { $all } sera tenue en retard
   *[other] { $n } promesses ouvertes sur { $all } seront tenues en retard
}
titles-promises-kept = Aucune promesse ouverte ne sera tenue en retard
titles-next-milestone = { $n ->
    [one] Un jalon reste à atteindre : { $next }
   *[other] { $n } jalons restent à atteindre ; { $next }
}
titles-next-forecast = le prochain, { $title }, est prévu le { $day }
titles-next-overdue = le prochain, { $title }, a { $days } de retard et est prévu le { $day }
titles-one-forecast = { $title }, prévu le { $day }
titles-one-overdue = { $title }, { $days } de retard, prévu le { $day }

## People

titles-owns-most = { $name } a ici le plus d’éléments ouverts{"\u00A0"}: { $n }
titles-owns-alike = { $n ->
    [one] Personne n’a plus d’un élément ouvert ici
   *[other] Personne n’a plus de { $n } éléments ouverts ici
}
titles-owns-none-open = Personne n’a d’élément ouvert ici
titles-workstreams = { $n ->
    [one] Le travail forme un seul chantier
   *[other] Le travail est partagé en { $n } chantiers
}
titles-teams = { $n ->
    [one] Une équipe fait le travail
   *[other] { $n } équipes font le travail
}

## Reports

titles-reports-too-good = { $n ->
    [one] 1 rapport sur { $all } disait mieux que les éléments de son jour
   *[other] { $n } rapports sur { $all } disaient mieux que les éléments de leur jour
}
titles-reports-honest = Aucun rapport ne disait mieux que les éléments de son jour
titles-reports-incomparable = { $n ->
    [one] Le rapport ne peut pas être comparé : il ne donne pas de statut global, ou ses éléments ne disent rien
   *[other] Aucun des { $n } rapports ne peut être comparé : ils ne donnent pas de statut global, ou leurs éléments ne disent rien
}
titles-reports-apart = { $n ->
    [one] En médiane, un rapport est venu chaque jour
   *[other] En médiane, un rapport est venu tous les { $n } jours
}
titles-reports-one = Un rapport est écrit

## Measures

titles-measure-is = { $rag ->
    [red] { $measure } : { $value }, au-delà de la limite rouge
    [amber] { $measure } : { $value }, au-delà de la limite orange
    [missed] { $measure } : { $value }, cible manquée, dans les limites
    [green] { $measure } : { $value }, dans ses limites
    [target-missed] { $measure }{"\u00A0"}: { $value }, cible manquée
    [target-met] { $measure }{"\u00A0"}: { $value }, cible atteinte
   *[other] { $measure } : { $value }
}
titles-measures-bare = { $n ->
    [one] Un indicateur n’a pas encore de valeur
   *[other] { $n } indicateurs n’ont pas encore de valeur
}
titles-measures-split = { $n ->
    [one] Un indicateur se calcule par chantier
   *[other] { $n } indicateurs se calculent par chantier
}

## Data quality

titles-warned-most = { $n ->
    [one] Une règle avertit, une fois : { $rule }
   *[other] { $n } avertissements sur { $all } viennent d’une règle : { $rule }
}
titles-warned-those = { $n } règles avertissent le plus, { $times } fois chacune : { $codes }
titles-warned-alike = { $n ->
    [one] Aucune règle n’avertit plus d’une fois
   *[other] Aucune règle n’avertit plus de { $n } fois
}

## Decisions of the portfolio

titles-decisions-overdue = { $n ->
    [one] 1 décision sur { $all } est en retard{"\u00A0"}; { $first } est la première qui peut encore être prise à temps, au plus tard le { $day }
   *[other] { $n } décisions sur { $all } sont en retard{"\u00A0"}; { $first } est la première qui peut encore être prise à temps, au plus tard le { $day }
}
titles-decisions-all-overdue = { $n ->
    [one] La décision en attente est en retard
   *[other] Les { $n } décisions en attente sont toutes en retard
}
titles-decisions-in-time = La prochaine décision, { $first }, doit être prise au plus tard le { $day }

## Programs of the portfolio, the glossary, the index of records

titles-furthest = { $n ->
    [one] { $program } finit après sa référence, de { $days }
   *[other] { $n } programmes finissent après leur référence, { $program } le plus tard, de { $days }
}
titles-none-late = Aucun programme ne finit après sa référence
titles-how-made = { $measures } indicateurs et { $rules } règles établissent chaque chiffre et chaque statut
titles-measures-limited = { $n } indicateurs sur { $all } ont des limites sur ce site
titles-rules-judge = { $rules } règles jugent { $dimensions } dimensions
titles-limits-own = { $n ->
    [0] Les { $all } limites de ces règles sont celles par défaut
    [one] { $n } limite de ces règles sur { $all } est fixée pour ce site
   *[other] { $n } limites de ces règles sur { $all } sont fixées pour ce site
}
titles-checks-errors = { $errors } vérifications sur { $all } arrêtent la génération, { $warnings } avertissent
titles-kind-open = { $kinds } : { $n } sur { $all } en cours
titles-scope-open = { $bare ->
    [one] { $title } : { $n } éléments en cours sur { $all } qui ont un état, un n’en a pas
   *[other] { $title } : { $n } éléments en cours sur { $all } qui ont un état, { $bare } n’en ont pas
}
titles-kind-all = { $kinds } : { $all }

## Documents

titles-documents = { $n ->
    [one] Un document accompagne les éléments
   *[other] { $n } documents accompagnent les éléments
}

## Where it is so of all

titles-over-all = { $n ->
    [one] La seule ligne de budget finit au-dessus de son plan
   *[other] Les { $n } lignes de budget finissent toutes au-dessus de leur plan
}
titles-promises-late-all = { $n ->
    [one] La promesse ouverte sera tenue en retard
   *[other] Les { $n } promesses ouvertes seront toutes tenues en retard
}
titles-reports-all-too-good = { $n ->
    [one] Le rapport disait mieux que les éléments de son jour
   *[other] Les { $n } rapports disaient tous mieux que les éléments de leur jour
}
