## Appendix of decks

appendix-same = La même notation sur chaque page et diapositive
appendix-reading = Annexe : comment lire les marques et les graphiques
appendix-measures-table = Indicateurs avec valeur, limites et définition
appendix-amber = Orange
appendix-red = Rouge
appendix-made-from = Calculé à partir de
appendix-measures = Annexe : chaque chiffre est calculé à partir des éléments
appendix-measures-of = Annexe : indicateurs, { $list }
appendix-n-red = { $n ->
    [one] { $n } rouge
   *[other] { $n } rouges
}
appendix-n-amber = { $n } orange
appendix-n-within = { $n } dans les limites
appendix-n-unlimited = { $n } sans limites
appendix-measures-none = Indicateurs qui suivront dès que des éléments permettront de les calculer
appendix-measures-why = Indicateurs avec leurs limites ; orange et rouge sont au-delà de la limite
appendix-unknown = Sans éléments à mesurer : { $measures }.
appendix-marks = Marques de statut
appendix-mark = Marque
appendix-meaning = Signification
appendix-green-meaning = Conforme ; chaque règle est respectée
appendix-green-word = Vert.
appendix-amber-meaning = Hors plan, redressement en cours ; une limite orange est franchie
appendix-amber-word = Orange.
appendix-red-meaning = Hors plan, aide nécessaire ; une limite rouge est franchie
appendix-red-word = Rouge.
appendix-none-meaning = Non déclaré, ou rien pour en juger
appendix-none-word = Aucun.
appendix-marks-read = Marque de gauche : déclarée par le programme. Marque de droite : calculée à partir des éléments. Une flèche descendante signifie que le rapport est trop favorable. Forme et lettre disent la même chose que la couleur.
appendix-status = Statut
appendix-limit = Limite, ou total du périmètre
appendix-risen = Score en hausse
appendix-charts = Graphiques
appendix-terms = Termes
appendix-score = Probabilité (1 à 5) × impact (1 à 5)
appendix-range = { $from } à { $to }
appendix-plan = La référence approuvée
appendix-variance = Prévu ou réalisé moins référence ; + signifie en retard
appendix-overdue = En retard
appendix-overdue-meaning = Encore ouvert après sa date, compté à la date des éléments
appendix-no-limit = aucune
appendix-missed = manquée
appendix-count = n = { $n }
appendix-business-days = en jours ouvrés
