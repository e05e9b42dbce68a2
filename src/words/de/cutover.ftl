## Steps of a release

cutover-described = Schritte von { $title }, Stand { $day }. { $headline }.
cutover-measure = Jeder Schritt zu seiner geplanten Zeit
cutover-not-done = Nicht erledigt
cutover-to-be-done = Zu erledigen
cutover-none = Kein Schritt ist erfasst
cutover-none-done = { $all ->
    [one] { $all } Schritt innerhalb von { $length } geplant, keiner erledigt
   *[other] { $all } Schritte innerhalb von { $length } geplant, keiner erledigt
}
cutover-done-late = { $done } von { $all } Schritten erledigt, { $late } davon nach dem geplanten Tag
cutover-done-within = { $done } von { $all } Schritten erledigt, geplant innerhalb von { $length }
cutover-done = { $done } von { $all } Schritten erledigt
cutover-minutes = { $n ->
    [one] { $n }{"\u00A0"}Minute
   *[other] { $n }{"\u00A0"}Minuten
}
cutover-hours = { $n ->
    [one] { $n }{"\u00A0"}Stunde
   *[other] { $n }{"\u00A0"}Stunden
}
cutover-days = { $n ->
    [one] { $n }{"\u00A0"}Tag
   *[other] { $n }{"\u00A0"}Tagen
}
cutover-caption = Schritte von { $title }
cutover-step = Schritt
cutover-from = Geplant ab
cutover-to = Geplant bis
