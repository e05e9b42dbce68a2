## Why a page is worth its records, where there are none yet

empty-dependency = Was andere bis wann liefern müssen, ist der häufigste Grund für einen verspäteten Meilenstein.
empty-change = Umfang, Termine und Geld bewegen sich durch genehmigte Änderungen; ohne eine solche ist ein verschobener Plan ein Befund.
empty-gate = Ein Gate sagt, was vor der nächsten Phase erfüllt sein muss und wer das bestätigt.
empty-budget = Mit geplanten, ausgegebenen und erwarteten Monatswerten zeichnet die Seite die Kosten bis zum Abschluss.
empty-benefit = Wofür es das Programm gibt, damit es an seinem Versprechen gemessen werden kann.
empty-release = Die Schritte einer Umstellung mit Zeiten, Verantwortlichen und Rückweg.
empty-team = Verfügbare und benötigte Personen je Monat, damit ein Engpass sichtbar wird, bevor er spürbar ist.
empty-meeting = Eine Sitzung ist so viel wert wie ihr Ertrag: Nennen Sie die Entscheidungen und Maßnahmen daraus.
empty-document = Jede Seite, die zum Programm gehört: Business Case, Plan, Übergabe.
empty-first = { $why } Der erste Eintrag kommt in { $file } im Ordner des Programms:
empty-command = Hierzu ist noch nichts erfasst. Dieser Befehl schreibt einen ersten Eintrag:
