## Dependency age

dependency-age-described = Alter der Abhängigkeiten, Stand { $day }. { $headline }.
dependency-age-target = Ziel für das Mittel { $days }
dependency-age-measure = Tage, seit jede nicht gelieferte Abhängigkeit erfasst wurde, die älteste zuerst
dependency-age-past-need = { $days }, { $over } nach Bedarf
dependency-age-none = Keine Abhängigkeit ist offen
dependency-age-open = { $n ->
    [one] { $n } Abhängigkeit ist offen, seit { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }
   *[other] { $n } Abhängigkeiten sind offen, im Mittel seit { $mean }{"\u00A0"}Tagen, die älteste seit { $days }
}
dependency-age-over = { $n } nach Bedarf
dependency-age-caption = Tage seit der Erfassung nicht gelieferter Abhängigkeiten
dependency-age-days-open = Tage offen
dependency-age-days-over = Tage nach Bedarf
