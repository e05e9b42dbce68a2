## Rules: name, what is wrong, what to do

check-w101 = Plan ohne genehmigte Änderung verschoben
check-w101-says = { $id }: Ein Plan zum { $to } wurde am { $on } erfasst, { $why }
check-w101-git = { $id }: Der Plan wurde am { $on } (in git) auf { $to } überschrieben, { $why }
check-w101-no-change = ohne Änderung
check-w101-unknown = durch { $change }, die es am { $day } nicht gibt
check-w101-unapproved = durch { $change }, Status: { $state }
check-w101-not-approved = nicht genehmigt
check-w101-help = nennen Sie mit `change = "…"` eine genehmigte Änderung, oder schreiben Sie stattdessen `[[milestone.reforecast]]`
check-w101-git-help = setzen Sie den Plan zurück, oder lassen Sie eine Änderung genehmigen, die den Meilenstein unter `affects` nennt; dann schreiben Sie ein `[[milestone.rebaseline]]`, das sie nennt
check-w102 = Umfang ohne genehmigte Änderung erweitert
check-w102-says = { $id } kam mit Gewicht { $weight } zum Umfang hinzu, aber { $why }
check-w102-says-on = { $id } kam am { $day } mit Gewicht { $weight } zum Umfang hinzu, aber { $why }
check-w102-unapproved = { $change } ist nicht genehmigt
check-w102-no-change = keine Änderung ist genannt
check-w102-help = nennen Sie mit `added_by = "…"` eine genehmigte Änderung
check-w103 = nicht grün und kein Weg zu Grün
check-w103-says = der Bericht vom { $day } sagt: { $said }, aber keinen Weg zu Grün
check-w103-overall = gesamt
check-w103-help = ergänzen Sie `path_to_green = "…"`: was wird gelten, bis wann, durch wen
check-w104 = besser berichtet als die Beleglage
check-w104-says = { $what }: am { $day } { $claim } berichtet, die Einträge sagen { $evidence }: { $why }
check-w104-watermelon = { $what }: am { $day } { $claim } berichtet, die Einträge sagen { $evidence } (eine Wassermelone): { $why }
check-w104-contested = { $said }; bestritten
check-w104-contested-until = { $said }; bestritten bis { $day }
check-w104-help = berichten Sie, was die Einträge zeigen, berichtigen Sie die Einträge, oder bestreiten Sie es mit `[[override]]`
check-w105 = Prognose in der Vergangenheit
check-w105-says = { $ago ->
    [one] { $id } ist offen, und seine Prognose { $day } liegt { $ago } Tag zurück
   *[other] { $id } ist offen, und seine Prognose { $day } liegt { $ago } Tage zurück
}
check-w105-help = schreiben Sie `actual`, oder ein neues `[[milestone.reforecast]]` mit Grund
check-w106 = Meilenstein überfällig, ohne neue Prognose
check-w106-says = { $late ->
    [one] { $id } liegt { $late } Tag hinter dem Plantermin { $day } und hat keine Prognose
   *[other] { $id } liegt { $late } Tage hinter dem Plantermin { $day } und hat keine Prognose
}
check-w106-help = schreiben Sie `actual`, ein `[[milestone.reforecast]]` mit Grund, oder `cancelled`
check-w107 = kritisches Risiko, um das sich niemand kümmert
check-w107-says = { $id } ist kritisch (Punktwert { $score }), hat aber { $lacks }
check-w107-no-owner = keine Verantwortlichen
check-w107-no-response = keine Behandlung
check-w107-no-action = keine offene Maßnahme
check-w107-help = ergänzen Sie `owner`, `response` und eine offene Maßnahme in `actions`
check-w108 = Risiko seit 30 Tagen nicht geprüft
check-w108-raised = { $ago ->
    [one] { $id } wurde vor { $ago } Tag erfasst, am { $day }, und seither nicht geprüft
   *[other] { $id } wurde vor { $ago } Tagen erfasst, am { $day }, und seither nicht geprüft
}
check-w108-reviewed = { $ago ->
    [one] { $id } wurde zuletzt vor { $ago } Tag geprüft, am { $day }
   *[other] { $id } wurde zuletzt vor { $ago } Tagen geprüft, am { $day }
}
check-w108-help = schreiben Sie ein `[[risk.review]]` von heute, auch wenn sich nichts geändert hat, oder schließen Sie es
check-w109 = Entscheidung nach dem letzten sinnvollen Tag
check-w109-says = { $late ->
    [one] { $id } war bis { $day } nötig, vor { $late } Tag, und ist nicht entschieden
   *[other] { $id } war bis { $day } nötig, vor { $late } Tagen, und ist nicht entschieden
}
check-w109-help = schreiben Sie `decided` und `outcome`, oder vereinbaren Sie ein neues `needed_by`
check-w110 = Optionen ohne Empfehlung
check-w110-says = { $id } hat { $n } Optionen ({ $keys }) und keine Empfehlung
check-w110-help = schreiben Sie `recommendation = "…"` mit dem Schlüssel einer Option
check-w111 = Abhängigkeit ohne vereinbarten Tag
check-w111-ahead = { $left ->
    [one] { $id } ist bis { $day } nötig, in { $left } Tag, und hat keinen vereinbarten Tag
   *[other] { $id } ist bis { $day } nötig, in { $left } Tagen, und hat keinen vereinbarten Tag
}
check-w111-past = { $late ->
    [one] { $id } war bis { $day } nötig, vor { $late } Tag, und hat keinen vereinbarten Tag
   *[other] { $id } war bis { $day } nötig, vor { $late } Tagen, und hat keinen vereinbarten Tag
}
check-w111-help = vereinbaren Sie ihn mit dem Lieferanten und schreiben Sie `agreed` und `promised`
check-w112 = Abhängigkeit später zugesagt als benötigt
check-w112-says = { $late ->
    [one] { $id } ist für { $promised } zugesagt, { $late } Tag nach dem Bedarf ({ $needed })
   *[other] { $id } ist für { $promised } zugesagt, { $late } Tage nach dem Bedarf ({ $needed })
}
check-w112-help = holen Sie eine frühere Zusage ein, oder verschieben Sie, was darauf wartet
check-w113 = Meilenstein hängt von einem späteren ab
check-w113-says = { $late ->
    [one] { $id } wird am { $own } erwartet, hängt aber von { $other } ab, erwartet am { $day }, { $late } Tag später
   *[other] { $id } wird am { $own } erwartet, hängt aber von { $other } ab, erwartet am { $day }, { $late } Tage später
}
check-w113-help = verschieben Sie einen der beiden mit `[[milestone.reforecast]]`
check-w114 = Maßnahme überfällig
check-w114-says = { $late ->
    [one] { $id } ({ $owner }) war am { $day } fällig, vor { $late } Tag
   *[other] { $id } ({ $owner }) war am { $day } fällig, vor { $late } Tagen
}
check-w114-nobody = niemand
check-w114-help = schreiben Sie `done`, oder vereinbaren Sie einen neuen Tag
check-w115 = Kriterium ohne Beleg erfüllt
check-w115-no-evidence = { $id }: „{ $text }“ ist erfüllt, aber kein Beleg ist genannt
check-w115-old = { $age ->
    [one] { $id }: „{ $text }“ ist erfüllt, aber der Beleg ist { $age } Tag alt, erlaubt sind höchstens { $most }
   *[other] { $id }: „{ $text }“ ist erfüllt, aber der Beleg ist { $age } Tage alt, erlaubt sind höchstens { $most }
}
check-w115-help = schreiben Sie `evidence` und `evidence_date`, oder entfernen Sie `met`
check-w116 = Statusbericht verspätet
check-w116-says = { $age ->
    [one] der letzte Statusbericht, { $id }, ist vom { $day } und { $age } Tag alt; alle { $cadence } Tage ist einer fällig
   *[other] der letzte Statusbericht, { $id }, ist vom { $day } und { $age } Tage alt; alle { $cadence } Tage ist einer fällig
}
check-w116-none = { $age ->
    [one] { $age } Tag nach dem Beginn gibt es keinen Statusbericht; alle { $cadence } Tage ist einer fällig
   *[other] { $age } Tage nach dem Beginn gibt es keinen Statusbericht; alle { $cadence } Tage ist einer fällig
}
check-w116-help = schreiben Sie einen Bericht: `trueup new report`
check-w117 = über 10 offene Einträge in einer Hand
check-w117-says = { $who } verantwortet { $n } offene Einträge, mehr als { $most }: { $parts }
check-w117-part = { $n } { $kind }
check-w117-help = geben Sie einige ab, oder schließen Sie, was erledigt ist
check-w118 = immer Grün, während sich die Beleglage bewegte
check-w118-says = die letzten { $reports } Berichte sagen alle Grün; nach den Einträgen jener Tage hätten es { $moved } davon nicht sagen dürfen, am { $day } war es { $worst }
check-w118-help = berichten Sie nach den Einträgen, oder berichtigen Sie sie, wo sie falsch waren
check-w119 = Zahl von Hand neben dem Namen einer Kennzahl
check-w119-says = hier steht eine Zahl für `{ $key }` von Hand: „{ $sentence }“
check-w119-help = schreiben Sie { $call } anstelle der Zahl
check-w120 = zu lang für eine Folie
check-w120-says = { $what } von { $id } hat { $length } Zeichen, auf einer Folie ist Platz für { $most }
check-w120-title = der Titel
check-w120-option = `{ $field }` der Option { $key }
check-w120-row = `{ $field }` von `{ $list }` Nr. { $n }
check-w120-line = Zeile { $n } von `{ $field }`
check-w120-help = sagen Sie es kürzer, und schreiben Sie den Rest in den Text des Eintrags
check-w121 = Ergebnis vor seinem Tag
check-w121-says = `outcome` zählt ab `{ $field }`, und { $day } liegt nach { $today }
check-w121-help = ist es schon vorbei, schreiben Sie den Tag, an dem es endete, in `{ $field }`

## Names of the other rules

check-e001 = Datei ist nicht in UTF-8
check-e002 = Datei beginnt mit einer Bytereihenfolge-Marke
check-e003 = Datei ist zu groß
check-e004 = Zeile ist zu lang
check-e005 = weder Datei noch Ordner
check-e006 = Name kann nicht veröffentlicht werden
check-e007 = ungelöster Merge-Konflikt
check-e008 = Datei ist leer
check-e010 = kein Kopf mit Feldern
check-e011 = Kopf mit Feldern ist nicht geschlossen
check-e012 = kein gültiges TOML
check-e013 = unbekannte Art von Eintrag
check-e014 = unbekanntes Feld
check-e015 = falscher Typ
check-e016 = Pflichtfeld fehlt
check-e017 = Wert liegt außerhalb des Bereichs
check-e018 = Wort ist hier nicht erlaubt
check-e019 = keine gültige ID
check-e020 = ID ist zweimal vergeben
check-e021 = Verweis führt ins Leere
check-e022 = Verweis auf die falsche Art
check-e023 = Kreis in depends_on
check-e024 = unbekannte Person
check-e025 = Eintrag verweist auf sich selbst
check-e026 = Ordner ohne Programmeintrag
check-e027 = unbekannter Adressatenkreis
check-e030 = Daten in falscher Reihenfolge
check-e031 = Vergangenes liegt in der Zukunft
check-e032 = Verlauf in falscher Reihenfolge
check-e033 = Felder widersprechen sich
check-e034 = Empfehlung ist keine Option
check-e040 = zwei Seiten unter einer Adresse
check-e041 = fehlerhafte Zeile in einer CSV-Reihe
check-e042 = genannte Datei gibt es nicht
check-e050 = berechneter Ausdruck ist nicht lesbar
check-e051 = berechneter Ausdruck nennt Unbekanntes
check-e060 = site.toml ist nicht gültig
check-e061 = Theme ist nicht verwendbar
check-w150 = Markdown erscheint nicht wie geschrieben
check-w151 = Sprache ist nicht verfügbar
check-w120-heading = der Titel dieser Folie braucht { $lines } Zeilen, eine Folie hat Platz für { $most }
check-w120-heading-help = kürzer fassen und den Rest auf die Folie oder in die Notizen schreiben
