## Addresses that lead nowhere

not-found-title = Seite nicht gefunden
not-found-says = Diese Adresse führt zu keiner Seite
not-found-here = Nicht gefunden
not-found-why = Der Eintrag wurde vielleicht umbenannt oder entfernt, oder er gehört nicht zu dieser Ausgabe.
not-found-programs = Neu beginnen: bei einem der Programme dieser Website
