## The roadmap's page

roadmap-chart = Roadmap
roadmap-promised = Nach außen zugesagt
roadmap-ahead = Bevorstehend
roadmap-empty = Eine Roadmap braucht Meilensteine mit Plantermin; Aufgaben, Gates und Releases kommen hinzu. Der erste kommt in milestones.toml:
roadmap-none = Kein Meilenstein ist erfasst, daher gibt es noch keine Roadmap
