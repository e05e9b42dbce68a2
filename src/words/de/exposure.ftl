## Risk exposure by severity

exposure-fill = Einträge der Art „risk“ mit datiertem Punktwert füllen dieses Diagramm.
exposure-none-scored = Noch kein Risiko ist bewertet
exposure-none = Kein offenes Risiko trägt zur Gesamtexposition bei
exposure-rose = Die kritische Exposition stieg seit { $day } von { $then } auf { $now }; { $total }
exposure-fell = Die kritische Exposition sank seit { $day } von { $then } auf { $now }; { $total }
exposure-none-critical = Kein Risiko ist kritisch; { $total }, verglichen mit dem { $day }
exposure-stays = Die kritische Exposition liegt seit { $day } unverändert bei { $now }; { $total }
exposure-total-stays = die Summe bleibt bei { $now }
exposure-total-from-none = die Summe stieg von 0 auf { $now }
exposure-total-moved = die Summe beträgt { $now } ({ $percent }{"\u00A0"}%)
exposure-described = Risikoexposition nach Schweregrad, Stand { $day }. { $headline }. Jetzt: { $now }.
exposure-measure = Summe der Punktwerte offener Risiken nach Schweregrad; in Klammern die Veränderung seit { $day }
exposure-total = Summe
exposure-caption = Summe der Punktwerte nach Schweregrad, von jedem Tag mit einer Änderung bis heute
exposure-axis = Summe der Punktwerte
exposure-now = kritisch { $critical }, hoch { $high }, mittel { $medium }, niedrig { $low }
