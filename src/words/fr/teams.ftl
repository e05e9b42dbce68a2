## Page of capacity

teams-none = Aucune équipe n’est enregistrée
teams-no-lack = Aucune équipe ne manque de personnel ce mois-ci ni plus tard
teams-all-lack = { $n ->
    [one] La seule équipe manque de personnel ce mois-ci ou plus tard
   *[other] Les { $n } équipes manquent toutes de personnel ce mois-ci ou plus tard
}
teams-some-lack = { $n ->
    [one] Équipes : { $n } sur { $all } manque de personnel ce mois-ci ou plus tard
   *[other] Équipes : { $n } sur { $all } manquent de personnel ce mois-ci ou plus tard
}
teams-all-teams = Toutes les équipes
teams-worst = Chaque équipe, dans le mois à venir où il lui manque le plus
teams-unit = En équivalents temps plein. Un plus est disponible, un moins manque.
teams-roles = Indispensables : { $roles }.
teams-owner = Responsable : { $who }.
teams-record = Élément : { $record }
teams-no-months = Aucun mois n’est indiqué : ajoutez des lignes [[team.capacity]] avec month, available et demand.
teams-by-month = Capacité de { $team } par mois
teams-month = Mois
teams-available = Disponible
teams-needed = Nécessaire
teams-difference = Différence
teams-share = Nécessaire sur disponible
