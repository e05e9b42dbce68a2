## Page

releases-none = Kein Release ist erfasst
releases-coming = { $n ->
    [one] { $n } Release steht bevor
   *[other] { $n } Releases stehen bevor
}
releases-all-live = { $n ->
    [one] Ein Release ging live und blieb es
   *[other] Alle { $n } Releases gingen live und blieben es
}
releases-bad = { $how ->
    [failed] { $n ->
        [one] { $n } von bisher { $all } Releases scheiterte
       *[other] { $n } von bisher { $all } Releases scheiterten
    }
    [rolled-back] { $n ->
        [one] { $n } von bisher { $all } Releases wurde zurückgenommen
       *[other] { $n } von bisher { $all } Releases wurden zurückgenommen
    }
   *[both] { $n ->
        [one] { $n } von bisher { $all } Releases scheiterte oder wurde zurückgenommen
       *[other] { $n } von bisher { $all } Releases scheiterten oder wurden zurückgenommen
    }
}
releases-next = Bevorstehend
releases-next-table = Bevorstehende Releases
releases-done = Abgeschlossen
releases-done-table = Abgeschlossene Releases, das neueste zuerst
releases-release = Release
releases-window = Zeitfenster
releases-environment = Umgebung
releases-steps-done = Schritte erledigt
releases-outcome = Ergebnis
releases-from-to = { $from } bis { $to }
releases-steps-of = { $n } von { $all }
releases-restored = wiederhergestellt nach { $n }{"\u00A0"}h
releases-window-over = Zeitfenster vorbei, kein Ergebnis

## A release

releases-no-steps = Keine Schritte sind erfasst. Ergänzen Sie jeden mit Zeit, Verantwortlichen und Rückweg:
releases-go = Freigabe (Go/No-Go)
releases-approved = Genehmigt von
releases-to-approve = Zu genehmigen von
releases-no-gate = kein Gate verknüpft
releases-gate-far = nicht entschieden, { $n } von { $all } Kriterien erfüllt, Prüfung { $day }
releases-steps-table = Schritte von { $id }
releases-step = Schritt
releases-step-not-done = Nicht erledigt
releases-step-overdue = überfällig
releases-step-to-do = Zu erledigen

## What the sections show

releases-next-on = Als Nächstes kommt { $title }, { $window }
releases-is-planned = { $release } ist geplant, { $window }
releases-ended = { $outcome ->
    [rolled-back] { $release } wurde zurückgenommen
    [failed] { $release } schlug fehl
   *[other] { $release } ist produktiv
}
releases-done-of = { $n ->
    [0] { $all ->
        [one] Das einzige Release bisher blieb nicht live
       *[other] Keines von { $all } ging live und blieb es
    }
   *[other] { $all ->
        [one] Das einzige Release bisher ging live und blieb es
       *[other] { $n ->
            [one] { $n } von { $all } ging live und blieb es
           *[other] { $n } von { $all } gingen live und blieben es
        }
    }
}
