## Page

actions-page = Maßnahmen
actions-description = Was zugesagt ist, von wem, bis wann
actions-overdue = Überfällig
actions-open = Offen
actions-done = Erledigt
actions-none = Keine Maßnahme ist erfasst
actions-on-time = { $n ->
    [0] Keine Maßnahme ist überfällig, und keine ist offen
    [one] Keine Maßnahme ist überfällig; 1 ist offen
   *[other] Keine Maßnahme ist überfällig; { $n } sind offen
}
actions-late = { $n ->
    [one] { $n } Maßnahme ist überfällig
   *[other] { $n } Maßnahmen sind überfällig
}
actions-late-of = { $n ->
    [one] { $n } von { $all } offenen Maßnahmen ist überfällig
   *[other] { $n } von { $all } offenen Maßnahmen sind überfällig
}
actions-empty = Keine Maßnahme ist erfasst. Was in der letzten Sitzung vereinbart wurde, kommt in actions.toml:

## Tables

actions-overdue-oldest = Überfällige Maßnahmen, die älteste zuerst
actions-open-table = Offene Maßnahmen
actions-done-table = Erledigte Maßnahmen
actions-action = Maßnahme
actions-days-over = Überfällig
actions-from = Aus

## What the sections show

actions-oldest = { $n ->
    [one] Die älteste ist seit { $n } Tag überfällig
   *[other] Die älteste ist seit { $n } Tagen überfällig
}
actions-open-next = { $n ->
    [one] { $n } ist offen, fällig am { $day }
   *[other] { $due ->
        [one] { $n } sind offen; die nächste ist am { $day } fällig
       *[other] { $n } sind offen; als Nächstes sind { $due } fällig, am { $day }
    }
}
actions-open-more = { $n ->
    [one] { $n } weitere ist offen, fällig am { $day }
   *[other] { $due ->
        [one] { $n } weitere sind offen; die nächste ist am { $day } fällig
       *[other] { $n } weitere sind offen; als Nächstes sind { $due } fällig, am { $day }
    }
}
actions-done-in-time = { $n ->
    [one] { $n } ist erledigt, rechtzeitig
   *[other] { $n } sind erledigt, alle rechtzeitig
}
actions-done-of = { $n ->
    [one] { $n } ist erledigt
   *[other] { $in_time ->
        [0] { $n } sind erledigt, davon keine rechtzeitig
       *[other] { $n } sind erledigt, davon { $in_time } rechtzeitig
    }
}
