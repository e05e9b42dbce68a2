## The roadmap's page

roadmap-chart = Feuille de route
roadmap-promised = Engagements externes
roadmap-ahead = À venir
roadmap-empty = Une feuille de route demande des jalons avec une date de référence ; tâches, points de passage et mises en production s’y ajoutent. Ajoutez le premier dans milestones.toml :
roadmap-none = Aucun jalon n’est enregistré : il n’y a pas encore de feuille de route
