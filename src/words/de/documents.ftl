## Documents and lessons

documents-heading = { $documents } und { $lessons }
documents-count = { $n ->
    [one] { $n } Dokument
   *[other] { $n } Dokumente
}
documents-lessons-count = { $n ->
    [one] { $n } Lektion
   *[other] { $n } Lektionen
}
documents-none = Kein Dokument und keine Lektion ist erfasst
documents-lessons = Lektionen
documents-lessons-carried = Jede Lektion wird von einer Maßnahme getragen
documents-lessons-idle = { $n ->
    [one] { $n } Lektion wird von keiner Maßnahme getragen
   *[other] { $n } Lektionen werden von keiner Maßnahme getragen
}
documents-charter = Charter
documents-lesson = Lektion
documents-why = Warum
documents-next-time = Beim nächsten Mal
documents-lessons-caption = Lektionen, neueste zuerst
documents-no-action = Keine Maßnahme
