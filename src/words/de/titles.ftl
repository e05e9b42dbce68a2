## Budget

titles-over = { $n ->
    [one] 1 von { $all } Budgetpositionen endet über ihrem Plan
   *[other] { $n } von { $all } Budgetpositionen enden über ihrem Plan
}
titles-none-over = Keine Budgetposition endet über ihrem Plan

## Dependencies

titles-needed-past = { $n ->
    [one] 1 ist offen, obwohl der Tag des Bedarfs vorbei ist
   *[other] { $n } sind offen, obwohl der Tag des Bedarfs vorbei ist
}
titles-needed-next = Als Nächstes wird { $id } gebraucht, bis { $day }
titles-needed-worst = { $id } ist { $days } nach dem Bedarf zugesagt; als Nächstes wird { $next } gebraucht, bis { $day }
titles-waits-alike = { $n ->
    [one] Niemand wartet auf mehr als eine Lieferung
   *[other] Mehrere warten auf die meisten: je { $n } offene Lieferungen
}

## Benefits

titles-reached = { $n ->
    [0] { $all ->
        [one] Der einzige Nutzen erreicht nach der Prognose sein Ziel nicht
       *[other] Keiner von { $all } Nutzen erreicht nach der Prognose sein Ziel
    }
   *[other] { $all ->
        [one] Der einzige Nutzen erreicht nach der Prognose sein Ziel
       *[other] { $n ->
            [one] 1 von { $all } Nutzen erreicht nach der Prognose sein Ziel
           *[other] { $n } von { $all } Nutzen erreichen nach der Prognose ihr Ziel
        }
    }
}
titles-metrics-met = { $n ->
    [0] { $all ->
        [one] Die einzige Messgröße mit Ziel hält es nicht ein
       *[other] Keine von { $all } Messgrößen mit Ziel hält es ein
    }
   *[other] { $all ->
        [one] Die einzige Messgröße mit Ziel hält es ein
       *[other] { $n ->
            [one] 1 von { $all } Messgrößen mit Ziel hält es ein
           *[other] { $n } von { $all } Messgrößen mit Ziel halten es ein
        }
    }
}
titles-metrics-without = Keine Messgröße hat ein Ziel

## Gates

titles-gate-open = { $left ->
    [one] Ein Kriterium ist offen für { $gate }, fällig am { $day }
   *[other] { $left } Kriterien sind offen für { $gate }, das nächste ist am { $day } fällig
}
titles-gate-all-late = { $left ->
    [one] Das einzige offene Kriterium ist überfällig für { $gate }
   *[other] Alle { $left } offenen Kriterien sind überfällig für { $gate }
}
titles-gate-late = { $late ->
    [one] { $late } von { $left } offenen Kriterien ist überfällig für { $gate }
   *[other] { $late } von { $left } offenen Kriterien sind überfällig für { $gate }
}
titles-gate-undated = { $left ->
    [one] Ein Kriterium ist offen für { $gate }
   *[other] { $left } Kriterien sind offen für { $gate }
}

## Teams

titles-team-lacks = { $team }: Im { $month } fehlt am meisten, { $lack } VZÄ
titles-team-enough = { $team }: Es fehlt niemand

## Milestones

titles-milestones-late = { $n ->
    [one] 1 von { $all } Meilensteinen liegt hinter dem Plan, um { $days }
   *[other] { $n } von { $all } Meilensteinen liegen hinter dem Plan, am weitesten um { $days }
}
titles-milestones-late-all = { $n ->
    [one] Der Meilenstein liegt hinter dem Plan, um { $days }
   *[other] Alle { $n } Meilensteine liegen hinter dem Plan, der äußerste um { $days }
}
titles-milestones-past = { $n ->
    [one] Ein offener Meilenstein müsste vorbei sein und hat kein neues Datum
   *[other] { $n } offene Meilensteine müssten vorbei sein und haben kein neues Datum
}
titles-milestones-on-plan = Kein Meilenstein liegt hinter dem Plan
titles-milestones-done = { $n ->
    [one] 1 von { $all } Meilensteinen ist erreicht; { $next }
   *[other] { $n } von { $all } Meilensteinen sind erreicht; { $next }
}
titles-tasks-done = { $n ->
    [0] { $all ->
        [one] Die einzige Aufgabe zwischen den Meilensteinen ist nicht erledigt
       *[other] Keine von { $all } Aufgaben zwischen den Meilensteinen ist erledigt
    }
   *[other] { $all ->
        [one] Die einzige Aufgabe zwischen den Meilensteinen ist erledigt
       *[other] { $n ->
            [one] 1 von { $all } Aufgaben zwischen den Meilensteinen ist erledigt
           *[other] { $n } von { $all } Aufgaben zwischen den Meilensteinen sind erledigt
        }
    }
}

## Roadmap

titles-promises-late = { $n ->
    [one] 1 von { $all } offenen Zusagen an andere kommt zu spät
   *[other] { $n } von { $all } offenen Zusagen an andere kommen zu spät
}
titles-promises-kept = Keine offene Zusage an andere kommt zu spät
titles-next-milestone = { $n ->
    [one] Ein Meilenstein ist offen: { $next }
   *[other] { $n } Meilensteine sind offen; { $next }
}
titles-next-forecast = der nächste, { $title }, ist für den { $day } prognostiziert
titles-next-overdue = der nächste, { $title }, ist { $days } überfällig und für den { $day } prognostiziert
titles-one-forecast = { $title }, prognostiziert für den { $day }
titles-one-overdue = { $title }, { $days } überfällig und prognostiziert für den { $day }

## People

titles-owns-most = { $name } hat hier die meisten offenen Einträge: { $n }
titles-owns-alike = { $n ->
    [one] Niemand hat hier mehr als einen offenen Eintrag
   *[other] Niemand hat hier mehr als { $n } offene Einträge
}
titles-owns-none-open = Niemand hat hier einen offenen Eintrag
titles-workstreams = { $n ->
    [one] Die Arbeit ist ein Teilprojekt
   *[other] Die Arbeit ist in { $n } Teilprojekte geteilt
}
titles-teams = { $n ->
    [one] Ein Team leistet die Arbeit
   *[other] { $n } Teams leisten die Arbeit
}

## Reports

titles-reports-too-good = { $n ->
    [one] 1 von { $all } Berichten sagte Besseres als die Einträge seines Tages
   *[other] { $n } von { $all } Berichten sagten Besseres als die Einträge ihres Tages
}
titles-reports-honest = Kein Bericht sagte Besseres als die Einträge seines Tages
titles-reports-incomparable = { $n ->
    [one] Der Bericht lässt sich nicht vergleichen: Er nennt keinen Gesamtstatus, oder die Einträge sagen nichts
   *[other] Keiner von { $n } Berichten lässt sich vergleichen: Sie nennen keinen Gesamtstatus, oder die Einträge sagen nichts
}
titles-reports-apart = { $n ->
    [one] Im Median kam jeden Tag ein Bericht
   *[other] Im Median kam alle { $n } Tage ein Bericht
}
titles-reports-one = Ein Bericht ist geschrieben

## Measures

titles-measure-is = { $rag ->
    [red] { $measure }: { $value }, jenseits der roten Grenze
    [amber] { $measure }: { $value }, jenseits der gelben Grenze
    [missed] { $measure }: { $value }, Ziel verfehlt, innerhalb der Grenzen
    [green] { $measure }: { $value }, innerhalb der Grenzen
    [target-missed] { $measure }: { $value }, Ziel verfehlt
    [target-met] { $measure }: { $value }, Ziel erreicht
   *[other] { $measure }: { $value }
}
titles-measures-bare = { $n ->
    [one] Eine Kennzahl hat noch keinen Wert
   *[other] { $n } Kennzahlen haben noch keinen Wert
}
titles-measures-split = { $n ->
    [one] Eine Kennzahl gibt es je Teilprojekt
   *[other] { $n } Kennzahlen gibt es je Teilprojekt
}

## Data quality

titles-warned-most = { $n ->
    [one] Eine Regel warnt, einmal: { $rule }
   *[other] { $n } von { $all } Warnungen kommen von einer Regel: { $rule }
}
titles-warned-those = { $n } Regeln warnen am häufigsten, je { $times }-mal: { $codes }
titles-warned-alike = { $n ->
    [one] Keine Regel warnt mehr als einmal
   *[other] Keine Regel warnt mehr als { $n }-mal
}

## Decisions of the portfolio

titles-decisions-overdue = { $n ->
    [one] Eine von { $all } Entscheidungen ist überfällig; { $first } ist die erste, die noch rechtzeitig fallen kann, bis { $day }
   *[other] { $n } von { $all } Entscheidungen sind überfällig; { $first } ist die erste, die noch rechtzeitig fallen kann, bis { $day }
}
titles-decisions-all-overdue = { $n ->
    [one] Die Entscheidung, die aussteht, ist überfällig
   *[other] Alle { $n } Entscheidungen, die ausstehen, sind überfällig
}
titles-decisions-in-time = Die nächste Entscheidung, { $first }, wird bis { $day } gebraucht

## Programs of the portfolio, the glossary, the index of records

titles-furthest = { $n ->
    [one] { $program } liegt hinter dem Plan, um { $days }
   *[other] { $n } Programme liegen hinter dem Plan, am weitesten { $program }, um { $days }
}
titles-none-late = Kein Programm liegt hinter dem Plan
titles-how-made = { $measures } Kennzahlen und { $rules } Regeln ergeben jede Zahl und jeden Status
titles-measures-limited = { $n } von { $all } Kennzahlen haben auf dieser Website Grenzwerte
titles-rules-judge = { $rules } Regeln beurteilen { $dimensions } Dimensionen
titles-limits-own = { $n ->
    [0] Alle { $all } Grenzwerte dieser Regeln sind die vorgegebenen
    [one] { $n } von { $all } Grenzwerten dieser Regeln ist für diese Website gesetzt
   *[other] { $n } von { $all } Grenzwerten dieser Regeln sind für diese Website gesetzt
}
titles-checks-errors = { $errors } von { $all } Prüfungen verhindern die Website, { $warnings } warnen
titles-kind-open = { $kinds }: { $n } von { $all } offen
titles-scope-open = { $bare ->
    [one] { $title }: { $n } von { $all } Einträgen mit Status offen, einer hat keinen
   *[other] { $title }: { $n } von { $all } Einträgen mit Status offen, { $bare } haben keinen
}
titles-kind-all = { $kinds }: { $all }

## Documents

titles-documents = { $n ->
    [one] Ein Dokument liegt bei den Einträgen
   *[other] { $n } Dokumente liegen bei den Einträgen
}

## Where it is so of all

titles-over-all = { $n ->
    [one] Die einzige Budgetposition endet über ihrem Plan
   *[other] Alle { $n } Budgetpositionen enden über ihrem Plan
}
titles-promises-late-all = { $n ->
    [one] Die offene Zusage an andere kommt zu spät
   *[other] Alle { $n } offenen Zusagen an andere kommen zu spät
}
titles-reports-all-too-good = { $n ->
    [one] Der Bericht sagte Besseres als die Einträge seines Tages
   *[other] Alle { $n } Berichte sagten Besseres als die Einträge ihres Tages
}
