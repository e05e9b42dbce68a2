## Page

milestones-page = Jalons
milestones-empty = Aucun jalon n’est enregistré : on ne peut rien dire des délais. Ajoutez le premier dans milestones.toml :
milestones-charts = Graphiques
milestones-all = Tous les jalons
milestones-tasks = Tâches
milestones-milestone = Jalon
milestones-task = Tâche
milestones-end = Prévision ou réalisé
milestones-actual = { $day } (réalisé)
milestones-stale = en retard, non mis à jour
