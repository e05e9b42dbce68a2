## RAG history

rag-history-measure = En haut le déclaré, en bas le constaté du même jour ; une colonne par rapport
rag-history-measure-now = En haut le déclaré, en bas le constaté du même jour ; une colonne par rapport et, après le trait, le dernier rapport face aux éléments du { $day }
rag-history-report = Rapport
rag-history-status = Statut
rag-history-contested = Contesté
rag-history-expired = Expiré
rag-history-nothing = Rien
rag-history-of = { $subject } : { $headline }
rag-history-no-report = Aucun rapport d’avancement n’est encore enregistré
rag-history-no-comparison = Rapports et éléments ne peuvent pas encore être comparés
rag-history-one-honest = Le seul rapport n’était pas plus favorable que ses éléments
rag-history-none-better = Aucun des { $n } rapports n’était plus favorable que ses éléments
rag-history-one-better = Le seul rapport était plus favorable que ses éléments
rag-history-all-better = { $n ->
    [2] Les deux rapports étaient plus favorables que leurs éléments
   *[other] Les { $n } rapports étaient tous plus favorables que leurs éléments
}
rag-history-better = { $off ->
    [one] { $off } rapport sur { $all } était plus favorable que ses éléments
   *[other] { $off } rapports sur { $all } étaient plus favorables que leurs éléments
}
rag-history-better-not-last = { $better }, le dernier non
rag-history-better-each = { $better }, chaque fois vert sur rouge
rag-history-better-melons = { $n ->
   *[other] { $better }, { $n } fois vert sur rouge
}
rag-history-described = Statut déclaré et constaté par rapport, au { $day }. { $headline }.
rag-history-described-last = Le { $day } : déclaré { $reported }, constaté { $evidence }.
rag-history-fill = Les éléments de type « report » alimentent ce graphique.
rag-history-latest = Les { $drawn } derniers sur { $n } sont tracés.
rag-history-no-newer = { $day }, pas de rapport plus récent
rag-history-caption = Déclaré et constaté par rapport
rag-history-against = Rapport face au constat
rag-history-uncompared = Rien à comparer
rag-history-agrees = Concorde
