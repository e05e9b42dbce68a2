## What each rule of the check asks, why it matters, how to mend it

check-e001-explain =
    Einträge werden als Text in UTF-8 gelesen. Die Datei enthält Bytes, die das nicht sind.

    Speichern Sie sie in UTF-8; die meisten Editoren bieten das unter „Kodierung“ an. Exporte aus Office-Programmen sind oft in Windows-1252.
check-e002-explain =
    Manche Editoren setzen drei unsichtbare Bytes (EF BB BF) vor die erste Zeile, sodass der Kopf der Datei nicht mehr an ihrem Anfang steht.

    Speichern Sie die Datei als „UTF-8 ohne BOM“.
check-e003-explain =
    Eine Datei mit Einträgen darf 8 MiB haben. Größere sind Exporte oder Protokolle, die in den Inhaltsordner geraten sind.

    Verschieben Sie die Datei aus `content/`, oder geben Sie ihr einen Namen, der mit `_` beginnt.
check-e004-explain =
    Eine Zeile darf 256 KiB haben. Längere sind kodierte Binärdateien oder verdichtete Daten, kein Text.

    Brechen Sie die Zeile um, oder legen Sie die Daten als eigene Datei bei.
check-e005-explain =
    Symbolische Verknüpfungen, Pipes, Sockets und Geräte im Inhaltsordner werden abgewiesen: Worauf sie zeigen, liegt nicht im Repository, also könnte es niemand prüfen.

    Kopieren Sie stattdessen die Datei in den Ordner.
check-e006-explain =
    Aus Datei- und Ordnernamen werden Adressen. Steuerzeichen, umgekehrte Schrägstriche, Bytes außerhalb von UTF-8, Punkte oder Leerzeichen am Ende und Namen, die Windows sich vorbehält (CON, NUL …), funktionieren nicht bei jedem Leser.

    Benennen Sie die Datei um; Buchstaben, Ziffern, `-` und `_` sind immer sicher.
check-e007-explain =
    Die Datei enthält die Marken einer Zusammenführung, die niemand beendet hat (`<<<<<<<`, `=======`, `>>>>>>>`).

    Entscheiden Sie, welche Zeilen bleiben, und entfernen Sie die Marken.
check-e008-explain =
    Eine Datei ohne Inhalt sagt nichts und ist meist ein Versehen.

    Füllen Sie sie, entfernen Sie sie, oder lassen Sie ihren Namen mit `_` beginnen, damit sie übergangen wird.
check-e010-explain =
    Ein Eintrag in Markdown beginnt mit einer Zeile `+++`, darauf folgen seine Felder als TOML, dann eine zweite Zeile `+++`, dann sein Text.

    Ergänzen Sie die beiden Zeilen und mindestens `title = "…"`, oder lassen Sie den Namen der Datei mit `_` beginnen, damit sie übergangen wird.
check-e011-explain =
    Die erste Zeile ist `+++`, aber keine zweite Zeile `+++` beendet die Felder.

    Fügen Sie dort, wo der Text beginnt, eine Zeile ein, die nur `+++` enthält.
check-e012-explain =
    Die Felder konnten nicht als TOML gelesen werden. Solange das so ist, wird zu dieser Datei nichts weiter gesagt, und Verweise auf ihre Einträge gelten nicht als Verweise ins Leere.

    Häufige Ursachen: ein Text ohne Anführungszeichen, ein Datum in anderer Form als 2026-11-22, ein fehlendes schließendes Anführungszeichen oder eine fehlende Klammer, zweimal derselbe Schlüssel.
check-e013-explain =
    Die Art eines Eintrags in Markdown steht in seinem Feld `kind`, sonst ist es der Name des Ordners, in dem er liegt (`risks/`, `decisions/` …). In TOML-Dateien ist der Name der Tabelle (`[[risk]]`) die Art. `site.toml` kann unter `[kinds.…]` weitere einführen.

    `trueup schema` zählt alle Arten auf.
check-e014-explain =
    Ein Feld, das die Art nicht hat, bliebe stillschweigend ohne Wirkung; deshalb ist es ein Fehler. `site.toml` kann unter `[fields.<kind>]` weitere Felder einführen.

    `trueup schema KIND` zählt die Felder einer Art auf.
check-e015-explain = Das Feld enthält einen anderen Typ, als es muss. Daten werden ohne Anführungszeichen geschrieben (2026-11-22), Texte mit Anführungszeichen, Listen in eckigen Klammern.
check-e016-explain =
    Ohne dieses Feld ist der Eintrag nicht brauchbar: kein Datum, kein Verlauf; kein Plan, kein Verzug.

    Ergänzen Sie das Feld; die Hilfezeile sagt, was es enthält.
check-e017-explain = Wahrscheinlichkeit und Auswirkung gehen von 1 bis 5, Fortschritt von 0 bis 1, Gewichte sind nicht negativ. Ein Wert außerhalb würde jede Zahl verzerren, in die er eingeht.
check-e018-explain =
    Das Feld enthält eines aus einer festen Liste von Wörtern; die Hilfezeile nennt sie.

    Aus diesen Wörtern entstehen Zahlen und Farben, eine andere Schreibweise würde also nicht gezählt. Berichtigen Sie das Wort, oder führen Sie in site.toml ein eigenes Feld ein.
check-e019-explain =
    IDs werden zu Adressen und von Hand getippt: Sie beginnen mit einem Buchstaben und enthalten Buchstaben, Ziffern und einzelne Bindestriche (`M-07`, `risk-12b`).

    Ein Eintrag in Markdown ohne `id` erhält sie aus seinem Dateinamen; benennen Sie die Datei um, oder ergänzen Sie `id`.
check-e020-explain =
    IDs sind innerhalb eines Programms eindeutig; Groß- und Kleinschreibung zählt dabei nicht, weil Menschen sie von Hand schreiben.

    Geben Sie einem der beiden Einträge eine andere ID. Andere Programme dürfen dieselbe verwenden: `other-program/M-3` nennt deren Eintrag.
check-e021-explain =
    Ein Feld oder ein `[[link]]` nennt einen Eintrag, den es nicht gibt. Wer liest, sucht ihn vergeblich, und jede Zahl, in die er eingehen müsste, ist falsch.

    Berichtigen Sie die ID. Einträge anderer Programme heißen `program/id`. Verweise auf Einträge in Dateien, die nicht gelesen werden konnten, werden erst gemeldet, wenn diese Dateien berichtigt sind.
check-e022-explain =
    Ein Feld, das einen Eintrag einer bestimmten Art nennen muss, nennt einen anderer Art, zum Beispiel ein `gate` eines Meilensteins, das eine Budgetposition ist.

    Nennen Sie einen Eintrag der richtigen Art, oder verwenden Sie `links` für einen Verweis beliebiger Art.
check-e023-explain =
    Meilensteine oder Aufgaben warten im Kreis aufeinander, sodass keine beginnen kann und keine Prognose möglich ist.

    Die Meldung nennt den ganzen Kreis; entfernen Sie eines seiner Glieder.
check-e024-explain =
    Wo ein Programm Personen aufführt (`[[person]]`), muss ein Verantwortlicher, der als ID geschrieben ist, eine von ihnen sein; sonst verteilte sich das, wofür die Person verantwortlich ist, auf zwei Schreibweisen. Freie Rollenbezeichnungen wie „Leitung Test“ sind immer erlaubt.

    Berichtigen Sie die ID, oder führen Sie die Person auf.
check-e025-explain =
    Ein Feld nennt den Eintrag, in dem es steht: Ein Meilenstein, der von sich selbst abhängt, ist nie erreichbar.

    Entfernen Sie den Verweis, oder nennen Sie den Eintrag, der gemeint war.
check-e026-explain =
    Ein Ordner unterhalb von `content/`, der Risiken, Meilensteine und Ähnliches enthält, ist ein Programm und braucht `program.md` mit mindestens Titel, Beginn und Ende. Ordner ohne diese Datei dürfen nur Dokumente und Personen enthalten.

    Ergänzen Sie `program.md`, oder verschieben Sie die Einträge in den Ordner eines Programms.
check-e027-explain =
    `audience` muss einer der Namen sein, die in site.toml unter `audiences` stehen. Solange das nicht so ist, kann niemand sagen, wer den Eintrag lesen darf.

    Schreiben Sie einen der Adressatenkreise der Website, oder ergänzen Sie den Namen in site.toml an seiner Stelle zwischen den anderen.
check-e030-explain =
    Etwas endete, bevor es begann: geschlossen vor der Erfassung, entschieden vor der Anfrage, erledigt vor der Vereinbarung. Zeiträume aus solchen Daten wären negativ und verzerrten jeden Mittelwert.

    Eines der beiden Daten ist vertippt; berichtigen Sie es.
check-e031-explain =
    Felder wie `actual`, `closed`, `decided` und `done` sagen, was geschehen ist. Ein Tag nach heute ist eine Prognose im falschen Feld und ließe einen Meilenstein als erreicht gelten.

    Schreiben Sie stattdessen `forecast`, `due` oder `[[reforecast]]`, oder berichtigen Sie das Jahr. Mit --as-of und einem vergangenen Tag werden spätere Tatsachen nur nicht gezeigt; geprüft wird immer gegen den späteren der beiden Tage, diesen oder heute.
check-e032-explain =
    Die Zeilen von `[[review]]`, `[[reforecast]]`, `[[rebaseline]]`, `[[measurement]]` und `[[point]]` gelten als das, was von ihrem Tag an bekannt war: Jeder Tag steht nur einmal und in seiner Reihenfolge, nicht vor der Erfassung des Eintrags, nicht nach seinem Abschluss und nicht nach dem Tag der Erstellung.

    Bringen Sie die Zeilen in die richtige Reihenfolge, oder berichtigen Sie den vertippten Tag.
check-e033-explain =
    Zwei Felder können nicht beide wahr sein: ein Meilenstein, der erreicht und entfallen ist, eine Änderung, die entschieden und noch vorgeschlagen ist, drei Schätzungen, deren niedrigste über der höchsten liegt, ein Monat, der in einer Budgetposition zweimal steht.

    Entfernen Sie, was falsch ist.
check-e034-explain =
    Eine Entscheidung mit Optionen empfiehlt eine davon mit deren Schlüssel, und jeder Schlüssel steht nur einmal. Eine Empfehlung in Worten (mit einem Leerzeichen) ist ebenfalls erlaubt.

    Berichtigen Sie den Schlüssel.
check-e040-explain =
    Zwei Dateien oder Einträge würden unter demselben Pfad geschrieben (ohne Rücksicht auf Groß- und Kleinschreibung, wie es manche Server halten), oder ein Ordner trägt einen Namen, den die Website selbst braucht (`people`, `data`, `assets`, `search`).

    Benennen Sie eines davon um.
check-e041-explain =
    Eine Reihe hat die Kopfzeile `date,value`, dann Zeilen wie `2026-05-28,42.5`: ein Tag als JJJJ-MM-TT, ein Komma, eine Zahl mit Dezimalpunkt. Jeder Tag steht nur einmal und in seiner Reihenfolge.

    Berichtigen Sie die Zeile, oder entfernen Sie sie: Ein fehlender Tag erscheint als Lücke.
check-e042-explain =
    `data` einer Messgröße nennt eine CSV-Datei im Ordner `data/` des Programms; Bilder und relative Links in Markdown nennen Dateien von der Datei des Eintrags aus. Die Datei ist nicht da.

    Berichtigen Sie den Namen, oder legen Sie die Datei an.
check-e050-explain =
    Zwischen `{"{{"}` und `{"}}"}` steht ein Aufruf: `kpi("milestone-on-time")`, `count(kind="risk", open=true)`, `record("M-07").forecast`, `chart("burn-up")`, `table(kind="decision", open=true)`; in Präsentationen auch `slide("decisions")`.

    Berichtigen Sie den Aufruf, oder schreiben Sie `\{"{{"}`, um die Klammern selbst zu zeigen.
check-e051-explain =
    `{"{{"} kpi("…") {"}}"}`, `{"{{"} chart("…") {"}}"}`, `{"{{"} record("…").field {"}}"}`, `{"{{"} count(…) {"}}"}` und `{"{{"} table(…) {"}}"}` berechnen, was sie zeigen. Den Namen, das Feld oder das Argument gibt es nicht, also ist nichts zu berechnen.

    `trueup explain` zählt Kennzahlen und Diagramme auf; `trueup schema KIND` zählt die Felder einer Art auf.
check-e060-explain =
    `site.toml` richtet die Website ein. Die Datei wird streng gelesen, damit eine vertippte Einstellung nicht stillschweigend ohne Wirkung bleibt.

    Die Meldung nennt die Stelle und die Einstellungen, die es gibt; `docs/reference/site.md` beschreibt jede.
check-e061-explain =
    `theme = "…"` in site.toml nennt einen Ordner unterhalb von `themes/`. Dessen `theme.toml` kann Farben, Schriften, Größen und Abstände ersetzen; `templates/x.html` und `assets/x` ersetzen die mitgelieferte Datei gleichen Namens. Etwas darin ist falsch: Der Ordner fehlt, ein Token ist unbekannt oder würde das Stylesheet zerstören, oder eine Vorlage enthält einen Fehler.

    Die Meldung nennt die Stelle. Das mitgelieferte Theme, von dem Sie abschreiben können, ist `themes/default` im Repository von trueup; was Vorlagen verwenden dürfen, steht in `docs/reference/themes.md`.
check-w101-explain =
    Ein `[[milestone.rebaseline]]` nennt keine Änderung oder eine, die nicht genehmigt ist. Ein Plan, den jeder verschieben darf, macht jeden Meilenstein pünktlich; deshalb wird eine nicht genehmigte Verschiebung hier gezeigt und zählt nicht: Der Meilenstein wird weiter an dem Plan gemessen, der vorher galt. Dasselbe gilt, wo das einfache `baseline` überschrieben wurde: Frühere Fassungen in git zeigen es. Eine solche Verschiebung gilt als genehmigt, wo eine genehmigte Änderung den Meilenstein in `affects` nennt.

    Nennen Sie den Änderungsantrag, der sie genehmigt (`change = "CR-08"`), lassen Sie ihn entscheiden, oder entfernen Sie die Zeile und schreiben Sie stattdessen ein `[[milestone.reforecast]]`.
check-w102-explain =
    Ein Meilenstein kam nach Beginn des Programms zum Umfang hinzu (`added`), und kein genehmigter Änderungsantrag sagt das. Umfang, der still wächst, ist der häufigste Grund für einen Verzug, den niemand beschlossen hat.

    Nennen Sie die genehmigte Änderung mit `added_by = "CR-02"`, lassen Sie sie entscheiden, oder entfernen Sie `added`, wo der Meilenstein von Anfang an zum Umfang gehörte.
check-w103-explain =
    Der letzte Bericht sagt Gelb oder Rot, aber nicht, was bis wann und durch wen wahr sein wird, damit wieder Grün ist. Ein Status ohne Ausweg verlangt vom Leser nichts und bekommt es auch.

    Schreiben Sie `path_to_green` in einem Satz oder zweien: den Schritt, den Tag, die Rolle.
check-w104-explain =
    Der letzte Bericht ist besser als das, was nach den Regeln der Beleglage aus den Einträgen folgt. Grün über Rot ist eine Wassermelone: außen grün, innen rot.

    Berichten Sie, was die Einträge zeigen, oder berichtigen Sie die Einträge, wo sie überholt sind. Wo die Beleglage nicht alles sagt, halten Sie das mit `[[override]]` fest: Dimension, Grund, Genehmigender und Ablauf. Die Seite zeigt dann beides; die Beleglage bleibt.
check-w105-explain =
    Ein offener Meilenstein hat eine Prognose, deren Tag vorbei ist. Entweder wurde er erreicht und niemand hat `actual` geschrieben, oder er kommt später und niemand hat gesagt, wann; beides macht jede Zahl falsch.

    Schreiben Sie `actual`, oder ein neues `[[milestone.reforecast]]` mit seinem Grund.
check-w106-explain =
    Der Plantermin eines offenen Meilensteins ist vorbei, und niemand hat je einen neuen Tag genannt. Ein überfälliger Meilenstein ohne Prognose ist vergessen oder aussichtslos; in der Beleglage zählt er als Rot.

    Schreiben Sie `actual`, oder ein `[[milestone.reforecast]]` mit seinem Grund, oder `cancelled`.
check-w107-explain =
    Ein offenes Risiko mit Wahrscheinlichkeit × Auswirkung von mindestens 15 hat keinen Verantwortlichen, keine Behandlung oder keine Maßnahme, die noch offen ist. In der Beleglage zählt es als Rot: Ein so großes Risiko, um das sich niemand kümmert, wird nicht gesteuert, sondern nur aufgeschrieben.

    Nennen Sie den Verantwortlichen und die Behandlung sowie eine offene Maßnahme in `actions`, oder schreiben Sie eine Maßnahme mit `from = "R-01"`.
check-w108-explain =
    Seit mehr als 30 Tagen (oder so vielen, wie `review_days` in `[thresholds.risk]` sagt) hat niemand ein offenes Risiko angesehen, gezählt ab seinem letzten `[[risk.review]]`, sonst ab `raised`. Sein Punktwert ist eine alte Einschätzung.

    Sehen Sie es an und schreiben Sie ein `[[risk.review]]`, auch wenn sich nichts geändert hat, oder schließen Sie es.
check-w109-explain =
    Eine Entscheidung ist offen, obwohl `needed_by` vorbei ist: Von da an kostet das Warten, was `if_late` sagt.

    Lassen Sie sie treffen und schreiben Sie `decided` mit `outcome`, oder vereinbaren Sie ein neues `needed_by` mit denen, die warten.
check-w110-explain =
    Eine offene Entscheidung führt Optionen auf, aber nicht, welche davon das Programm empfiehlt. Ein Ausschuss, der nur Optionen erhält, vertagt.

    Schreiben Sie `recommendation` mit dem Schlüssel einer Option, und den Grund in `context`.
check-w111-explain =
    Eine Abhängigkeit ist offen, und niemand hat ihr zugestimmt: Ohne `agreed` ist sie eine Hoffnung des Abnehmers, und der Lieferant weiß womöglich nicht einmal davon.

    Vereinbaren Sie sie mit dem Lieferanten, und schreiben Sie dann den Tag in `agreed` und das Zugesagte in `promised`.
check-w112-explain =
    Der Lieferant einer offenen Abhängigkeit sagt einen Tag nach `needed_by` zu. Wer darauf wartet, verspätet sich, was immer die eigene Prognose sagt.

    Holen Sie eine frühere Zusage ein, verschieben Sie mit einem `[[milestone.reforecast]]`, was darauf wartet, oder vereinbaren Sie ein späteres `needed_by`.
check-w113-explain =
    Ein offener Meilenstein wird früher erwartet als etwas, wovon er abhängt. Eine der beiden Prognosen kann nicht stimmen.

    Verschieben Sie ihn mit einem `[[milestone.reforecast]]`, oder entfernen Sie die Verknüpfung in `depends_on`, wo er nicht wirklich wartet.
check-w114-explain =
    Eine Maßnahme ist offen, obwohl ihr Tag `due` vorbei ist.

    Schreiben Sie `done`, oder vereinbaren Sie einen neuen Tag und schreiben Sie ihn in `due`, mit einer Zeile im Text, die sagt, warum.
check-w115-explain =
    Ein Kriterium eines Gates gilt als erfüllt, aber nichts zeigt es, oder was es zeigt, ist älter, als `max_age_days` bei einem noch bevorstehenden Gate erlaubt. Ein Gate, das auf eine bloße Behauptung hin bestanden wird, ist das, das in der ersten Nacht versagt.

    Nennen Sie das Protokoll, den Bericht oder das Zertifikat in `evidence`, mit seinem Tag in `evidence_date`.
check-w116-explain =
    Der letzte Statusbericht ist älter als `cadence_days` des Programms (ohne diese Angabe 30 Tage), oder es gibt keinen, obwohl das Programm schon so lange läuft. Ab dem Anderthalbfachen nennt die Website den Bericht veraltet.

    Schreiben Sie den Bericht (`trueup new report`), berichtigen Sie `cadence_days`, oder berichten Sie `overall = "complete"`, wo das Programm zu Ende ist.
check-w117-explain =
    Eine Person oder Rolle verantwortet mehr als 10 offene Einträge eines Programms (Meilensteine, Risiken, Probleme, Maßnahmen, Entscheidungen …). Um so viele kümmert sich niemand; die letzten sind aufgeschrieben, nicht verantwortet.

    Geben Sie einige an andere ab, oder schließen Sie, was erledigt ist. `allow` im Eintrag der Person duldet es.
check-w118-explain =
    Jeder der letzten Berichte (drei bis sechs) sagt insgesamt Grün, aber nach den Einträgen jener Tage war das Programm mindestens einmal Gelb oder Rot. Ein Status, der sich nie bewegt, wird nicht gemessen.

    Berichten Sie nach den Einträgen; wo sie falsch waren, berichtigen Sie sie.
check-w119-explain =
    Ein Satz nennt eine Kennzahl, die die Website berechnet, und gibt von Hand eine Zahl an. Die Zahl stimmte an einem Tag; die Kennzahl bewegt sich weiter. Gefragt wird das nur, wo `[check]` `prose_numbers = true` sagt.

    Schreiben Sie `{"{{"} kpi("milestone-on-time") {"}}"}` anstelle der Zahl.
check-w120-explain =
    Ein Titel, ein Name oder ein Text ist länger als sein Platz auf einer Folie. Präsentationen kürzen ihn an einer Wortgrenze und zeigen das mit `…`; der Ausschuss sieht nur einen Teil dessen, was ihm gesagt wird.

    Sagen Sie es kürzer, und schreiben Sie den Rest in den Text des Eintrags; dessen Seite und die Vorab-Unterlage zeigen ihn. Ein Titel hat 110 Zeichen (360, sobald der Eintrag geschlossen ist), der Name einer Person, einer Rolle, einer anderen Partei, eines Bereichs oder einer Einheit 80, der Titel einer Option 90 und ihr Schlüssel 12, ein Punkt des letzten Berichts und ein Kriterium eines Gates 180, `if_late`, `trigger`, Gründe, Anmerkungen von Überprüfungen und das, worin Optionen verglichen werden, 260 (170 bei fünf oder mehr Optionen), `context` und `path_to_green` 360. Chinesische, japanische und koreanische Zeichen zählen doppelt: Sie sind doppelt so breit. Die Überschrift einer Folie, die in einer Datei steht, hat drei Zeilen.

check-w121-explain =
    Ein Release oder ein Gate hat ein `outcome`, aber `end` oder `review` liegt in der Zukunft. Nichts kann an einem Tag geendet haben, der noch nicht da ist: Bis dahin gilt das Release als geplant und das Gate als nicht geprüft, und keine Kennzahl zählt das Ergebnis.

    Ist es schon vorbei, schreiben Sie den Tag, an dem es endete, in `end` oder `review`.

check-w150-explain =
    Einträge werden von vielen geschrieben und genießen nicht das Vertrauen von Programmcode: HTML wird als Text gezeigt, Links gelten nur mit http, https, mailto oder relativ, Bilder nur von der Website selbst.

    Schreiben Sie es in Markdown, oder legen Sie die Datei neben den Eintrag.
check-w151-explain =
    `language = "…"` in site.toml nennt eine Sprache, in der das Programm keine Wörter hat; deshalb sind Seiten und Präsentationen auf Englisch und sagen das Browsern und Bildschirmleseprogrammen auch so.

    Schreiben Sie eine der Sprachen, die `trueup explain languages` aufzählt; eine Region darf folgen, etwa „de-AT“. `docs/guide/languages.md` sagt, wie eine Website oder das Programm eine weitere Sprache erhält.
