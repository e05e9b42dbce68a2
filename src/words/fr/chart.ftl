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
