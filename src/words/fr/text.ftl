## Texts of records: what stands around the author's words

text-table = Tableau { $n }
text-table-of = Tableau { $n } : { $heads }
text-footnote = Note { $n }
text-footnotes = Notes
text-footnote-back = Retour au renvoi { $reference } de la note { $n }
text-task-done = Fait :
text-task-open = À faire :
text-alert-note = Remarque
text-alert-tip = Conseil
text-alert-important = Important
text-alert-warning = Avertissement
text-alert-caution = Attention
