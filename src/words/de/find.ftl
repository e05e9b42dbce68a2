## The search and the index of all records

find-no-script = Die Suche benötigt JavaScript. Jeder Eintrag steht im Verzeichnis unten.
find-index-or = { $index }, oder die eines Programms:
find-index-of = { $n ->
    [one] Das Verzeichnis mit { $n } Eintrag
   *[other] Das Verzeichnis aller { $n } Einträge
}
find-describes = Jeden Eintrag über ID, Titel oder Wörter finden
find-heading = Einen Eintrag finden
find-nothing = Noch ist nichts erfasst, oder nichts, was diese Ausgabe zeigen darf. Ein Programm beginnt mit seinem Auftrag:
find-index-describes = Jeder Eintrag der Website, nach Programm und Art
find-index = Verzeichnis
find-all = { $n ->
    [one] { $n } Eintrag
   *[other] Alle { $n } Einträge
}
find-kind-count = { $n } { $kind }
find-state = ({ $state })
