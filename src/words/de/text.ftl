## Texts of records: what stands around the author's words

text-table = Tabelle { $n }
text-table-of = Tabelle { $n }: { $heads }
text-footnote = Fußnote { $n }
text-footnotes = Fußnoten
text-footnote-back = Zurück zu Verweis { $reference } auf Fußnote { $n }
text-task-done = Erledigt:
text-task-open = Zu erledigen:
text-alert-note = Hinweis
text-alert-tip = Tipp
text-alert-important = Wichtig
text-alert-warning = Warnung
text-alert-caution = Vorsicht
