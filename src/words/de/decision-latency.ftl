## Decision latency

decision-latency-described = Dauer bis zur Entscheidung, Stand { $day }. { $headline }.
decision-latency-measure = Arbeitstage seit der Anfrage, die längste Wartezeit zuerst; umrandet: in den letzten 90 Tagen getroffen
decision-latency-none = Keine Entscheidung ist offen oder wurde kürzlich getroffen
decision-latency-none-waiting = Keine Entscheidung wartet
decision-latency-waiting = { $n ->
    [one] { $n } Entscheidung wartet, am längsten seit
   *[other] { $n } Entscheidungen warten, am längsten seit
} { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstagen
}
decision-latency-taken = Getroffen
decision-latency-late = { $days } ({ $overdue })
decision-latency-target = Ziel { $n }{"\u00A0"}Arbeitstage
decision-latency-open-overdue = { $state }, überfällig
decision-latency-caption = Arbeitstage von der Anfrage bis zur Entscheidung oder bis jetzt
decision-latency-days = Arbeitstage
