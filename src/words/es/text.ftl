## Texts of records: what stands around the author's words

text-table = Tabla { $n }
text-table-of = Tabla { $n }: { $heads }
text-footnote = Nota { $n }
text-footnotes = Notas
text-footnote-back = Volver a la referencia { $reference } de la nota { $n }
text-task-done = Hecho:
text-task-open = Por hacer:
text-alert-note = Nota
text-alert-tip = Consejo
text-alert-important = Importante
text-alert-warning = Advertencia
text-alert-caution = Precaución
