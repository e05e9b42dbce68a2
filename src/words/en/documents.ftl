## Documents and lessons

documents-heading = { $lessons }; { $documents }
documents-count = { $n ->
    [one] one document is kept with the records
   *[other] { SPELT($n) } documents are kept with the records
}
documents-none = No document or lesson is recorded
documents-lessons = Lessons
documents-lessons-carried = Each lesson is carried by an action
documents-lessons-idle = { $n ->
    [one] { OPENING($n) } lesson has no action yet
   *[other] { OPENING($n) } lessons have no action yet
}
documents-charter = Charter
documents-charter-plans = The charter plans the finish for { $day }
documents-planned-finish = Planned finish
documents-lesson = Lesson
documents-why = Why
documents-next-time = Next time
documents-lessons-caption = Lessons, those without an action first
documents-no-action = No action
