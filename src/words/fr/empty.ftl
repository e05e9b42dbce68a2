## Why a page is worth its records, where there are none yet

empty-dependency = Ce que d’autres doivent livrer, et pour quand, est la cause la plus fréquente d’un jalon en retard.
empty-change = Périmètre, dates et budget évoluent par des changements approuvés ; sans cela, une référence déplacée est une anomalie.
empty-gate = Un point de passage dit ce qui doit être acquis avant la phase suivante, et qui l’atteste.
empty-budget = Avec les montants mensuels prévus, dépensés et attendus, la page trace le coût à l’achèvement.
empty-benefit = Ce pour quoi le programme existe, afin de le mesurer à sa promesse.
empty-release = Les étapes d’une bascule, avec horaires, responsables et retour arrière.
empty-team = Les personnes disponibles et nécessaires par mois, pour voir un manque avant de le subir.
empty-meeting = Une réunion vaut ce qu’elle a produit : citez les décisions et les actions qui en sont sorties.
empty-document = Toute page qui relève du programme : étude d’opportunité, plan, passation.
empty-first = { $why } Ajoutez le premier élément dans { $file }, dans le dossier du programme :
empty-command = Rien de tel n’est encore enregistré. Cette commande écrit un premier élément :
