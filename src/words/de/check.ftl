## Rules: name, what is wrong, what to do

check-w101 = Plan ohne genehmigte Änderung verschoben
check-w101-says = { $id }: Der Plan wurde am { $on } auf { $to } verschoben, { $why }
check-w101-git = { $id }: Der Plan wurde am { $on } (in git) auf { $to } überschrieben, { $why }
check-w101-no-change = ohne Änderung
check-w101-unknown = durch { $change }, das es am { $day } nicht gibt
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
    [one] { $id } liegt { $late } Tag über dem Plan { $day } und hat keine Prognose
   *[other] { $id } liegt { $late } Tage über dem Plan { $day } und hat keine Prognose
}
check-w106-help = schreiben Sie `actual`, ein `[[milestone.reforecast]]` mit Grund, oder `cancelled`
check-w107 = kritisches Risiko, um das sich niemand kümmert
check-w107-says = { $id } ist kritisch (Wert { $score }), hat aber { $lacks }
check-w107-no-owner = keinen Verantwortlichen
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
check-w109 = Entscheidung nach dem letzten nützlichen Tag
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
    [one] { $id } von { $owner } war am { $day } fällig, vor { $late } Tag
   *[other] { $id } von { $owner } war am { $day } fällig, vor { $late } Tagen
}
check-w114-nobody = niemandem
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
    [one] der letzte Statusbericht, { $id }, ist vom { $day }, vor { $age } Tag; alle { $cadence } Tage ist einer fällig
   *[other] der letzte Statusbericht, { $id }, ist vom { $day }, vor { $age } Tagen; alle { $cadence } Tage ist einer fällig
}
check-w116-none = { $age ->
    [one] { $age } Tag nach dem Beginn gibt es keinen Statusbericht; alle { $cadence } Tage ist einer fällig
   *[other] { $age } Tage nach dem Beginn gibt es keinen Statusbericht; alle { $cadence } Tage ist einer fällig
}
check-w116-help = schreiben Sie einen Bericht: `trueup new report`
check-w117 = Verantwortlicher mit über 10 offenen Einträgen
check-w117-says = { $who } verantwortet { $n } offene Einträge, mehr als { $most }: { $parts }
check-w117-part = { $n } { $kind }
check-w117-help = geben Sie einige ab, oder schließen Sie, was erledigt ist
check-w118 = immer Grün, während sich die Beleglage bewegte
check-w118-says = die letzten { $reports } Berichte sagen alle Grün; nach den Einträgen jener Tage dürften es { $moved } davon nicht, { $day } war { $worst }
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
