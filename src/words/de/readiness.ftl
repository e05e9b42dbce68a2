## Readiness of gates

readiness-described = Gate-Stand, Stichtag { $day }. { $headline }.
readiness-measure = Anteil der erfüllten Kriterien je Gate, das nächste Review zuerst
readiness-met = Erfüllt
readiness-not-met = Nicht erfüllt
readiness-bar = { $met } von { $all }, { $day }
readiness-none = Kein Gate steht an
readiness-was-due = { $met } von { $all } Kriterien von { $id } sind erfüllt; das Review war am { $day } fällig
readiness-before = { $met } von { $all } Kriterien von { $id } sind erfüllt, { $days } vor dem Review
readiness-caption = Erfüllte Kriterien je Gate
readiness-review = Review
readiness-waived = Erlassen
readiness-criteria = Kriterien
