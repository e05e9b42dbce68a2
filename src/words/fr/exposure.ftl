## Risk exposure by severity

exposure-fill = Les éléments de type « risk » dont le score est daté alimentent ce graphique.
exposure-none-scored = Aucun risque n’est encore évalué
exposure-none = Aucun risque ouvert ne crée d’exposition
exposure-rose = L’exposition critique a augmenté, de { $then } à { $now }, depuis le { $day } ; { $total }
exposure-fell = L’exposition critique a baissé, de { $then } à { $now }, depuis le { $day } ; { $total }
exposure-none-critical = Aucun risque n’est critique ; { $total } depuis le { $day }
exposure-stays = L’exposition critique reste à { $now } depuis le { $day } ; { $total }
exposure-total-stays = le total reste à { $now }
exposure-total-from-none = le total est passé de 0 à { $now }
exposure-total-moved = le total est de { $now } ({ $percent }{"\u00A0"}%)
exposure-described = Exposition aux risques par gravité au { $day }. { $headline }. Actuellement : { $now }.
exposure-measure = Somme des scores des risques ouverts par gravité ; entre parenthèses, l’évolution depuis le { $day }
exposure-total = Total
exposure-caption = Somme des scores de risque par gravité, à chaque jour de changement jusqu’à aujourd’hui
exposure-axis = Somme des scores de risque
exposure-now = critique { $critical }, élevé { $high }, moyen { $medium }, faible { $low }
