## Page

milestones-page = Meilensteine
milestones-empty = Kein Meilenstein ist erfasst, daher lässt sich über die Termine nichts sagen. Der erste kommt in milestones.toml:
milestones-charts = Diagramme
milestones-all = Alle Meilensteine
milestones-tasks = Aufgaben
milestones-milestone = Meilenstein
milestones-task = Aufgabe
milestones-end = Prognose oder Ist
milestones-actual = { $day } (Ist)
milestones-stale = überfällig, nicht aktualisiert
