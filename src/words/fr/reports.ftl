## Status reports

reports-heading-today = { $n ->
    [one] { $n } rapport d’avancement ; le dernier date du { $day }
   *[other] { $n } rapports d’avancement ; le dernier date du { $day }
}
reports-heading = { $n ->
    [one] { $n } rapport d’avancement ; le dernier a { $age }
   *[other] { $n } rapports d’avancement ; le dernier a { $age }
}
reports-found-today = { $finding } ; le dernier date du { $day }
reports-found = { $finding } ; le dernier a { $age }
reports-history = Historique
reports-history-why = Ligne du haut : le rapport. Ligne du bas : le constat tel qu’il était ce jour-là, calculé à partir de ce qui était alors connu.
reports-last-from = À côté, par dimension, les rapports du { $first } au { $last }, le plus ancien à gauche.
reports-all = Tous les rapports
reports-all-why = Dans chaque paire, la marque de gauche est le rapport, celle de droite le constat de son jour. La page du rapport donne les motifs.
reports-none-toml = Aucun rapport d’avancement n’est enregistré. Ajoutez-en un dans status/, nommé d’après son jour, par exemple 2026-05-28.md :
reports-none = Aucun rapport d’avancement n’est enregistré
reports-dimensions-head = { $n ->
    [one] Dernier rapport, déclaré au-dessus du constaté
   *[other] { $n } derniers rapports, déclaré au-dessus du constaté
}
reports-dimensions-caption = { $n ->
    [one] Par dimension, dernier rapport
   *[other] Par dimension, { $n } derniers rapports
}
reports-too-good = Trop favorable
reports-without-evidence = { $n } sans constat
reports-headline = Message clé
reports-against = Face au constat
reports-caption = Rapports d’avancement, les plus récents en premier
reports-contested-expired = Contesté, expiré
reports-contested = Contesté
reports-agrees = Concorde
