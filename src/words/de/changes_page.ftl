## Page of change requests

changes-page-none = Keine Änderung ist beantragt
changes-page-none-waits = { $n ->
   *[other] Keine Änderung steht aus; { $approved } von { $n } entschiedenen genehmigt
}
changes-page-wait = { $n ->
    [one] { $n } Änderung wartet auf eine Entscheidung
   *[other] { $n } Änderungen warten auf eine Entscheidung
}
changes-page-wait-deferred = { $deferred ->
    [one] { $waiting }; eine ist zurückgestellt
   *[other] { $waiting }; { $deferred } sind zurückgestellt
}
changes-page-waiting = Ausstehend
changes-page-waiting-table = Ausstehende Änderungen
changes-page-deferred = Zurückgestellt
changes-page-deferred-of = { $n ->
    [one] Eine ist zurückgestellt
   *[other] { $n } sind zurückgestellt
}
changes-page-decided = Entschieden
changes-page-decided-table = Entschiedene Änderungen, die neueste zuerst
changes-page-change = Änderung
changes-page-requested = Beantragt
changes-page-weight = Umfangsgewicht

## What the sections show

changes-page-oldest = { $n ->
    [one] Die älteste wartet seit { $n } Tag
   *[other] Die älteste wartet seit { $n } Tagen
}
changes-page-decided-of = { $n ->
    [one] { $n } ist entschieden
   *[other] { $approved ->
        [0] { $n } sind entschieden, davon keine genehmigt
       *[other] { $n } sind entschieden, davon { $approved } genehmigt
    }
}
