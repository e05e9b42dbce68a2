## Texts of records: what stands around the author's words

text-table = Table { $n }
text-table-of = Table { $n }: { $heads }
text-footnote = Footnote { $n }
text-footnotes = Footnotes
text-footnote-back = Back to reference { $reference } of footnote { $n }
text-task-done = Done:
text-task-open = To do:
text-alert-note = Note
text-alert-tip = Tip
text-alert-important = Important
text-alert-warning = Warning
text-alert-caution = Caution
