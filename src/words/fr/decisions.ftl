## Page

decisions-none = Aucune décision n’est enregistrée
decisions-taken-only = { $n ->
    [one] Aucune décision en attente ; { $n } prise
   *[other] Aucune décision en attente ; { $n } prises
}
decisions-waiting-on-time = { $n ->
    [one] { $n } décision en attente, sans retard
   *[other] { $n } décisions en attente, aucune en retard
}
decisions-latency = Délai
decisions-waiting = En attente
decisions-taken = Prises
decisions-empty = Que doit décider le comité ? Ajoutez un fichier dans decisions/, par exemple d-01-queue.md :
decisions-taken-newest = Décisions prises, la plus récente d’abord
decisions-decision = Décision
decisions-outcome = Résultat
decisions-decided-by = Décidée par
decisions-decided = Décidée le
decisions-business-days = Jours ouvrés

## Card

decisions-needed-by = À prendre d’ici au { $day }
decisions-needed = { $by }, { $distance }
decisions-decides = Décide : { $who }.
decisions-asked = Demandée le { $day }.
decisions-decided-on = Décidée le { $day }.
decisions-recommended = Recommandé :
decisions-no-recommendation = Aucune option n’est encore recommandée.
decisions-nothing = aucun
decisions-row-for = Pour
decisions-row-against = Contre

## What the sections show

decisions-next-by = La prochaine est attendue pour le { $day }
decisions-longest = { $n ->
    [one] { $id } est en retard de { $n } jour
   *[other] { $id } est en retard de { $n } jours
}
decisions-taken-median = { $n ->
    [one] { $n } est prise, après
   *[other] { $n } sont prises, médiane de
} { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}
decisions-late-and-next = { $n ->
    [one] { $id } est en retard de { $n } jour{"\u00A0"}; la prochaine est attendue pour le { $day }
   *[other] { $id } est en retard de { $n } jours{"\u00A0"}; la prochaine est attendue pour le { $day }
}
