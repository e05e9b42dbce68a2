## Appendix of decks

appendix-same = La misma notación en cada página y diapositiva
appendix-reading = Anexo: cómo leer las marcas y los gráficos
appendix-measures-table = Indicadores con valor, límites y definición
appendix-amber = Ámbar
appendix-red = Rojo
appendix-made-from = Se obtiene de
appendix-measures = Anexo: cada cifra se calcula a partir de los registros
appendix-measures-none = Indicadores que seguirán cuando haya registros con que calcularlos
appendix-measures-why = Indicadores con sus límites; ámbar y rojo están más allá del límite
appendix-unknown = Sin registros que medir: { $measures }.
appendix-marks = Marcas de estado
appendix-mark = Marca
appendix-meaning = Significado
appendix-green-meaning = Según el plan; se cumplen todas las reglas
appendix-green-word = Verde.
appendix-amber-meaning = Fuera de plan, recuperación en marcha; se supera un límite ámbar
appendix-amber-word = Ámbar.
appendix-red-meaning = Fuera de plan, se necesita ayuda; se supera un límite rojo
appendix-red-word = Rojo.
appendix-none-meaning = No informado, o nada con que juzgar
appendix-none-word = Ninguno.
appendix-marks-read = Marca izquierda: informada por el programa. Marca derecha: calculada a partir de sus registros. Una flecha descendente significa que el informe es demasiado bueno. Forma y letra dicen lo mismo que el color.
appendix-status = Estado
appendix-limit = Límite, o total en alcance
appendix-risen = Puntuación al alza
appendix-charts = Gráficos
appendix-terms = Términos
appendix-score = Probabilidad (1 a 5) × impacto (1 a 5)
appendix-range = { $from } a { $to }
appendix-plan = La línea base aprobada
appendix-variance = Previsión o real menos línea base; + es retraso
appendix-overdue = Con retraso
appendix-overdue-meaning = Abierto después de su día, contado desde la fecha de los registros
appendix-no-limit = ninguno
appendix-count = n = { $n }
appendix-business-days = en días laborables
