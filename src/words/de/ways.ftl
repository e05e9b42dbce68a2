## The roadmap's page

roadmap-chart = Roadmap
roadmap-promised = Nach außen zugesagt
roadmap-promised-next = Anderen zugesagt, der nächste Termin zuerst
roadmap-ahead = Bevorstehend
roadmap-ahead-next = Bevorstehende Meilensteine, der nächste zuerst
roadmap-empty = Eine Roadmap braucht Meilensteine mit Plantermin; Aufgaben, Gates und Releases kommen hinzu. Der erste kommt in milestones.toml:
roadmap-none = Kein Meilenstein ist erfasst, daher gibt es noch keine Roadmap
