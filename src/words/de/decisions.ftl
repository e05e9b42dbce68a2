## Page

decisions-none = Keine Entscheidung ist erfasst
decisions-taken-only = Keine Entscheidung steht aus; { $n } getroffen
decisions-waiting-on-time = { $n ->
    [one] { $n } Entscheidung steht aus, nicht überfällig
   *[other] { $n } Entscheidungen stehen aus, keine überfällig
}
decisions-latency = Dauer
decisions-waiting = Ausstehend
decisions-taken = Getroffen
decisions-empty = Was muss der Ausschuss entscheiden? Legen Sie eine Datei in decisions/ an, zum Beispiel d-01-queue.md:
decisions-taken-newest = Getroffene Entscheidungen, die neueste zuerst
decisions-decision = Entscheidung
decisions-outcome = Ergebnis
decisions-decided-by = Entschieden von
decisions-decided = Entschieden
decisions-business-days = Arbeitstage

## Card

decisions-needed-by = Benötigt bis { $day }
decisions-needed = { $by }, { $distance }
decisions-decides = Es entscheidet: { $who }.
decisions-asked = Gefragt am { $day }.
decisions-decided-on = Entschieden am { $day }.
decisions-recommended = Empfohlen:
decisions-no-recommendation = Noch ist keine Option empfohlen.
decisions-nothing = keine
decisions-row-for = Dafür
decisions-row-against = Dagegen

## What the sections show

decisions-next-by = Die nächste wird bis { $day } gebraucht
decisions-longest = { $n ->
    [one] { $id } ist seit { $n } Tag überfällig
   *[other] { $id } ist seit { $n } Tagen überfällig
}
decisions-taken-median = { $n ->
    [one] { $n } ist getroffen, nach
   *[other] { $n } sind getroffen, im Median nach
} { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstagen
}
decisions-late-and-next = { $n ->
    [one] { $id } ist seit { $n } Tag überfällig; die nächste wird bis { $day } gebraucht
   *[other] { $id } ist seit { $n } Tagen überfällig; die nächste wird bis { $day } gebraucht
}
