## Dependency map

dependency-map-others = Andere außerhalb
dependency-map-named-once = je einmal genannt
dependency-map-outside = außerhalb des Programms
dependency-map-another = anderes Programm
dependency-map-restricted = Geschützter Eintrag
dependency-map-measure = Vom zugesagten bis zum benötigten Tag, nach Beteiligten, maßstäblich
dependency-map-promised-late = Nach dem Bedarf zugesagt
dependency-map-all-delivered = Jede Abhängigkeit ist geliefert
dependency-map-none = Keine Abhängigkeit ist erfasst
dependency-map-only-late = Die einzige offene Abhängigkeit ist nach dem Bedarf zugesagt
dependency-map-late = { $late ->
    [one] { $late } von { $all } offenen Abhängigkeiten ist nach dem Bedarf zugesagt
   *[other] { $late } von { $all } offenen Abhängigkeiten sind nach dem Bedarf zugesagt
}
dependency-map-overdue = { $n ->
    [one] { $n } von { $all } offenen Abhängigkeiten müsste schon da sein
   *[other] { $n } von { $all } offenen Abhängigkeiten müssten schon da sein
}
dependency-map-loose = { $all ->
    [1] Die einzige offene Abhängigkeit ist nicht vereinbart
   *[other] { $n ->
        [one] { $n } von { $all } offenen Abhängigkeiten ist nicht vereinbart
       *[other] { $n } von { $all } offenen Abhängigkeiten sind nicht vereinbart
    }
}
dependency-map-only-fine = Die einzige offene Abhängigkeit ist vereinbart und rechtzeitig zugesagt
dependency-map-all-fine = Alle { $n } offenen Abhängigkeiten sind vereinbart und rechtzeitig zugesagt
dependency-map-described = Bild der offenen Abhängigkeiten, Stand { $day }. { $headline }.
dependency-map-no-date = kein Termin
dependency-map-blocked = blockiert
dependency-map-agreed = vereinbart
dependency-map-tip-undated = { $what }, { $provider } für { $consumer }, kein Termin zugesagt, benötigt { $needed }
dependency-map-tip = { $what }, { $provider } für { $consumer }, zugesagt { $promised }, benötigt { $needed }
dependency-map-tip-wrong = { $tip }: { $wrong }
dependency-map-note = Gezeichnet sind die { $most } dringendsten von { $n } offenen Abhängigkeiten; alle stehen in der Tabelle.
dependency-map-caption = Offene Abhängigkeiten, die dringendsten zuerst
dependency-map-provider = Lieferant
dependency-map-consumer = Abnehmer
dependency-map-promised = Zugesagt
dependency-map-needed = Benötigt
dependency-map-against = Zusage gegen Bedarf
dependency-map-from = { $title } von { $provider }
dependency-map-parties = Von, für
dependency-map-for = für { $party }
