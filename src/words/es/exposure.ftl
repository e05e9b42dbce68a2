## Risk exposure by severity

exposure-fill = Los registros de tipo «risk» con una puntuación fechada llenan este gráfico.
exposure-none-scored = Todavía no se ha valorado ningún riesgo
exposure-none = Ningún riesgo abierto genera exposición
exposure-rose = La exposición crítica subió de { $then } a { $now } desde el { $day }; { $total }
exposure-fell = La exposición crítica bajó de { $then } a { $now } desde el { $day }; { $total }
exposure-none-critical = Ningún riesgo es crítico; { $total } desde el { $day }
exposure-stays = La exposición crítica se mantiene en { $now } desde el { $day }; { $total }
exposure-total-stays = el total se mantiene en { $now }
exposure-total-from-none = el total pasó de 0 a { $now }
exposure-total-moved = el total es { $now } ({ $percent }{"\u00A0"}%)
exposure-described = Exposición al riesgo por gravedad a { $day }. { $headline }. Ahora: { $now }.
exposure-measure = Suma de las puntuaciones de los riesgos abiertos por gravedad; entre paréntesis, el cambio desde el { $day }
exposure-total = Total
exposure-caption = Suma de puntuaciones de riesgo por gravedad, en cada día con cambios hasta hoy
exposure-axis = Suma de puntuaciones de riesgo
exposure-now = crítico { $critical }, alto { $high }, medio { $medium }, bajo { $low }
