## Readiness of gates

readiness-described = Gate-Stand, Stichtag { $day }. { $headline }.
readiness-measure = Anteil der erfüllten Kriterien je Gate, die nächste Prüfung zuerst
readiness-met = Erfüllt
readiness-not-met = Nicht erfüllt
readiness-bar = { $met } von { $all }, { $day }
readiness-none = Kein Gate steht an
readiness-was-due = { $met } von { $all } Kriterien von { $id } sind erfüllt; die Prüfung war am { $day } fällig
readiness-before = { $met } von { $all } Kriterien von { $id } sind erfüllt, { $days } vor der Prüfung
readiness-caption = Erfüllte Kriterien je Gate
readiness-review = Prüfung
readiness-waived = Ausgenommen
readiness-criteria = Kriterien
