## Page

raid-description = Risiken, Annahmen, Probleme und Abhängigkeiten
raid-none = Kein Risiko, keine Annahme, kein Problem und keine Abhängigkeit ist erfasst
raid-all-closed = { $n ->
    [one] Der einzige Eintrag ist geschlossen
   *[other] Alle { $n } Einträge sind geschlossen
}
raid-on-time = { $n ->
    [one] Der einzige offene Eintrag ist nicht überfällig
   *[other] Keiner von { $n } offenen Einträgen ist überfällig
}
raid-overdue = { $open ->
    [1] Der einzige offene Eintrag ist überfällig
   *[other] { $n ->
        [one] { $n } von { $open } offenen Einträgen ist überfällig
       *[other] { $n } von { $open } offenen Einträgen sind überfällig
    }
}
raid-critical = { $n ->
    [one] { $n } von { $risks } ist kritisch: { $names }.
   *[other] { $n } von { $risks } sind kritisch: { $names }.
}
raid-critical-all = { $n ->
    [one] Das einzige Risiko ist kritisch: { $names }.
   *[other] Alle { $n } Risiken sind kritisch: { $names }.
}
raid-risks = { $n ->
    [one] { $n } Risiko
   *[other] { $n } Risiken
}
raid-ownerless = { $n ->
    [one] { $names } ist ohne Verantwortliche.
   *[other] { $names } sind ohne Verantwortliche.
}

## Filters

raid-type = Art
raid-show = Anzeigen
raid-all = Alle { $n }
raid-filter-risks = Risiken { $n }
raid-filter-assumptions = Annahmen { $n }
raid-filter-issues = Probleme { $n }
raid-filter-dependencies = Abhängigkeiten { $n }
raid-filter-open = Offen
raid-filter-overdue = Überfällig { $n }
raid-filter-bare = Ohne Verantwortliche oder Datum { $n }
raid-filter-closed = Alle mit geschlossenen

## Table

raid-by-score = RAID-Einträge nach Punktwert
raid-by-owner = RAID-Einträge nach Verantwortlichen
raid-by-age = RAID-Einträge nach Alter
raid-by-due = RAID-Einträge nach Fälligkeit
raid-order = Sortiert nach Punktwert (Wahrscheinlichkeit × Auswirkung) oder Schweregrad. Abhängigkeiten und Annahmen haben beides nicht: Blockierte, überfällige oder zu spät zugesagte stehen bei den hohen Risiken, die übrigen zuletzt.
raid-due-means = Fällig ist bei Risiken das Zieldatum, bei Problemen der Tag der Lösung, bei Annahmen der Tag der Prüfung und bei Abhängigkeiten der Tag, an dem sie gebraucht werden.
raid-closed = { $n ->
    [one] Ein geschlossener Eintrag steht ebenfalls im Log, unter „{ $choice }“.
   *[other] { $n } geschlossene Einträge stehen ebenfalls im Log, unter „{ $choice }“.
}
raid-late = { $days } zu spät
raid-no-date = kein Datum
raid-unpromised = kein zugesagter Termin
raid-up = gestiegen von { $n }
raid-down = gesunken von { $n }
raid-empty = Ein Programm ohne Risiken hat nicht hingesehen. Das erste kommt in raid.toml im Ordner des Programms:

## Cells of the matrix

raid-cell = { $n ->
    [one] { $likelihood } × { $impact }: 1 Risiko
   *[other] { $likelihood } × { $impact }: { $n } Risiken
}
