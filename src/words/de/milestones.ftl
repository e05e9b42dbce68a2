## Page

milestones-page = Meilensteine
milestones-empty = Kein Meilenstein ist erfasst, daher lässt sich über die Termine nichts sagen. Der erste kommt in milestones.toml:
milestones-charts = Diagramme
milestones-all = Alle Meilensteine
milestones-by-baseline = Alle Meilensteine, nach Plantermin
milestones-tasks = Aufgaben
milestones-tasks-between = Aufgaben dazwischen
milestones-milestone = Meilenstein
milestones-end = Prognose oder Ist
milestones-actual = { $day } (Ist)
milestones-stale = überfällig, nicht aktualisiert
