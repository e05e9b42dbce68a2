## Documents and lessons

documents-heading = { $lessons }; { $documents }
documents-count = { $n ->
    [one] ein Dokument liegt bei den Einträgen
   *[other] { $n } Dokumente liegen bei den Einträgen
}
documents-none = Kein Dokument und keine Erkenntnis ist erfasst
documents-lessons = Erkenntnisse
documents-lessons-carried = Jede Erkenntnis wird von einer Maßnahme getragen
documents-lessons-idle = { $n ->
    [one] { $n } Erkenntnis wird von keiner Maßnahme getragen
   *[other] { $n } Erkenntnisse werden von keiner Maßnahme getragen
}
documents-charter = Programmauftrag
documents-charter-plans = Der Programmauftrag plant den Abschluss für den { $day }
documents-planned-finish = Geplantes Ende
documents-lesson = Erkenntnis
documents-why = Warum
documents-next-time = Beim nächsten Mal
documents-lessons-caption = Erkenntnisse, die ohne Maßnahme zuerst
documents-no-action = Keine Maßnahme
