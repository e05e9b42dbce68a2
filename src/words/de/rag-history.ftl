## RAG history

rag-history-measure = Oben berichtet, unten die Beleglage desselben Tages; eine Spalte je Bericht
rag-history-measure-now = Oben berichtet, unten die Beleglage desselben Tages; eine Spalte je Bericht, hinter der Linie der letzte Bericht neben den Einträgen vom { $day }
rag-history-report = Bericht
rag-history-status = Status
rag-history-contested = Bestritten
rag-history-expired = Abgelaufen
rag-history-nothing = Nichts
rag-history-of = { $subject }: { $headline }
rag-history-no-report = Noch kein Statusbericht ist erfasst
rag-history-no-comparison = Berichte und Einträge lassen sich noch nicht vergleichen
rag-history-one-honest = Der eine Bericht war nicht besser als seine Einträge
rag-history-none-better = Keiner von { $n } Berichten war besser als seine Einträge
rag-history-one-better = Der eine Bericht war besser als seine Einträge
rag-history-all-better = { $n ->
    [2] Beide Berichte waren besser als ihre Einträge
   *[other] Alle { $n } Berichte waren besser als ihre Einträge
}
rag-history-better = { $off ->
    [one] { $off } von { $all } Berichten war besser als seine Einträge
   *[other] { $off } von { $all } Berichten waren besser als ihre Einträge
}
rag-history-better-not-last = { $better }, der letzte nicht
rag-history-better-each = { $better }, jeweils Grün über Rot
rag-history-better-melons = { $n ->
    [1] { $better }, einmal Grün über Rot
    [2] { $better }, zweimal Grün über Rot
   *[other] { $better }, { $n }-mal Grün über Rot
}
rag-history-described = Berichteter Status und Beleglage je Bericht, Stand { $day }. { $headline }.
rag-history-described-last = Am { $day }: berichtet { $reported }, Beleglage { $evidence }.
rag-history-fill = Einträge der Art „report“ füllen dieses Diagramm.
rag-history-latest = Gezeichnet sind die letzten { $drawn } von { $n }.
rag-history-no-newer = { $day }, kein neuerer Bericht
rag-history-caption = Berichtet und Beleglage je Bericht
rag-history-against = Bericht gegen Beleglage
rag-history-uncompared = Nichts zu vergleichen
rag-history-agrees = Stimmt überein
