## Charts on a record's own page

own-benefit = { $now }{"\u00A0"}{ $unit } am { $day }, { $share } des Weges zu den zugesagten { $target }
own-benefit-forecast = { $now }{"\u00A0"}{ $unit } am { $day }, { $share } des Weges zu den zugesagten { $target }; die Prognose ist { $forecast }
own-benefit-measure = Anteil des Weges von { $before } zu den zugesagten { $target } { $unit }, fällig am { $due }
own-benefit-promised = Zugesagt
own-benefit-realised = Realisiert
own-benefit-caption = Gemessene Werte mit ihrem Anteil am Weg
own-benefit-value = Wert
own-benefit-share = Anteil
own-metric-measure = Wie gemessen; gepunktete Linien sind Ziel und Grenzen
own-metric-measure-alone = Wie gemessen
own-metric-target = { $headline }; Ziel { $target }
own-metric-share = { $now } von { $target } ({ $share }), am { $day } waren es { $then }
own-metric-caption = { $measure }, wie gemessen
own-gate-before = { $met } von { $all } Kriterien { $met ->
    [one] ist
   *[other] sind
} erfüllt, { $days ->
    [one] { $days } Tag vor der Prüfung
   *[other] { $days } Tage vor der Prüfung
}
own-gate-after = { $met } von { $all } Kriterien { $met ->
    [one] ist
   *[other] sind
} erfüllt; die Prüfung war am { $day } fällig
own-gate-judged = { $outcome } am { $day }, { $met } von { $all } Kriterien erfüllt
own-gate-measure = Kriterien nach Bereich, wo am meisten offen ist zuerst
own-gate-area = Bereich
own-gate-none = Ohne Bereich
own-gate-met = Erfüllt
own-gate-waived = Ausgenommen
own-gate-open = Nicht erfüllt
own-gate-criteria = Kriterien
own-gate-of = { $met } von { $all }
own-promise-late = { $days ->
    [one] { $days } Tag nach dem Bedarf zugesagt
   *[other] { $days } Tage nach dem Bedarf zugesagt
}
own-promise-kept = { $days ->
    [0] Zum Tag des Bedarfs zugesagt
    [one] { $days } Tag vor dem Bedarf zugesagt
   *[other] { $days } Tage vor dem Bedarf zugesagt
}
own-promise-none = Bis { $day } benötigt, und kein Tag ist zugesagt
own-promise-delivered = { $days ->
    [0] Am Tag des Bedarfs geliefert
    [one] { $days } Tag vor dem Bedarf geliefert
   *[other] { $days } Tage vor dem Bedarf geliefert
}
own-promise-delivered-late = { $days ->
    [one] { $days } Tag nach dem Bedarf geliefert
   *[other] { $days } Tage nach dem Bedarf geliefert
}
own-promise-measure = Tage seit der Erfassung am { $day }; jeder Balken endet an dem Tag, der damals zugesagt war
own-promise-needed = Benötigt bis { $day }
own-promise-open = Offen
own-promise-delivered-name = Geliefert
own-promise-on = Zugesagt { $day }
own-promise-key = Zugesagter Tag, wie er gilt
own-promise-key-before = Früher zugesagt
own-promise-caption = Zusagen und Tage seit der Erfassung
own-promise-what = Was
own-promise-until = Bis
own-promise-days = Tage
own-promise-against = Gegen Bedarf
own-described = { $headline }, Stand { $day }.
own-yielded = Was sie ergab
own-yielded-none = Weder eine Entscheidung noch eine Maßnahme ging daraus hervor.
