## Documents and lessons

documents-heading = { $lessons }; { $documents }
documents-count = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
documents-none = No document or lesson is recorded
documents-lessons = Lessons
documents-lessons-carried = Each lesson is carried by an action
documents-lessons-idle = { $n ->
    [one] { OPENING($n) } lesson is carried by no action
   *[other] { OPENING($n) } lessons are carried by no action
}
documents-charter = Charter
documents-charter-plans = The charter plans the finish for { $day }
documents-lesson = Lesson
documents-why = Why
documents-next-time = Next time
documents-lessons-caption = Lessons, newest first
documents-no-action = No action
