## Documents and lessons

documents-heading = { $lessons } ; { $documents }
documents-count = { $n ->
    [one] un document accompagne les éléments
   *[other] { $n } documents accompagnent les éléments
}
documents-none = Aucun document ni retour d’expérience n’est enregistré
documents-lessons = Retours d’expérience
documents-lessons-carried = Chaque retour d’expérience est porté par une action
documents-lessons-idle = { $n ->
    [one] { $n } retour d’expérience n’est porté par aucune action
   *[other] { $n } retours d’expérience ne sont portés par aucune action
}
documents-charter = Charte
documents-charter-plans = La charte prévoit la fin pour le { $day }
documents-planned-finish = Fin planifiée
documents-lesson = Retour d’expérience
documents-why = Pourquoi
documents-next-time = La prochaine fois
documents-lessons-caption = Retours d’expérience, ceux sans action en premier
documents-no-action = Aucune action
