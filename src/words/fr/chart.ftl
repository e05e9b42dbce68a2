## What charts share

chart-date = Date
chart-plan = Référence
chart-actual = Réalisé
chart-forecast = Prévision
chart-forecast-p50 = Prévision P50
chart-in-scope = Périmètre

## Keys

chart-key-plan = Référence
chart-key-forecast = Prévision enregistrée
chart-key-range = Plage jusqu’à P80
chart-key-today = Date d’arrêté
chart-key-moved = Date prévue
chart-key-delivered = Livré
chart-key-the-day = Le jour même
chart-key-up = En hausse
chart-key-up-since = En hausse depuis le { $day }
chart-key-down = En baisse
chart-key-new = Nouveau

## Words that several charts have

chart-id = ID
chart-milestone = Jalon
chart-state = État
chart-score = Score
chart-and-more = { $n } de plus
chart-done = Terminé
chart-cancelled = annulé
chart-forecast-p80 = Prévision P80
chart-two = { $first } ; { $second }
chart-no-milestones = Aucun jalon n’est encore dans le périmètre
chart-fill-milestones = Les éléments de type « milestone » alimentent ce graphique.
chart-key-two-levels = Deux niveaux trop favorable (pastèque)
chart-key-contested = Le rapport conteste le constat
chart-key-contest-expired = Contesté, mais l’accord a expiré
chart-days = { $n ->
    [one] { $n }{"\u00A0"}jour
   *[other] { $n }{"\u00A0"}jours
}
chart-from-to = du { $from } au { $to }
chart-quarter = T{ $n }
chart-quarter-year = T{ $n }{"\u00A0"}{ $year }
chart-first-rows = Le dessin montre les { $most } premiers ; les chiffres contiennent les { $rows }.
chart-target = Cible { $target }
chart-not-agreed = non convenue
chart-key-outside = Promis à l’extérieur
chart-key-waits = Vient avant
chart-key-promised = Promis par le fournisseur
chart-key-expected = Jalon, prévision
chart-key-due = Décision, livraison ou point de passage
chart-key-unpromised = Nécessaire, aucune date promise
chart-key-undated = Aucune date promise
chart-key-needed = Requis par le demandeur
chart-key-stands = Se trouve là où le programme en a besoin
chart-key-should-move = Devrait se trouver ailleurs
