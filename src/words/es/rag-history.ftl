## RAG history

rag-history-measure = Arriba lo informado, abajo la evidencia del mismo día; una columna por informe
rag-history-measure-now = Arriba lo informado, abajo la evidencia del mismo día; una columna por informe y, tras la línea, el último informe junto a los registros del { $day }
rag-history-report = Informe
rag-history-status = Estado
rag-history-contested = Cuestionado
rag-history-expired = Caducado
rag-history-nothing = Nada
rag-history-of = { $subject }: { $headline }
rag-history-no-report = Todavía no hay ningún informe de estado registrado
rag-history-no-comparison = Informes y registros no pueden compararse todavía
rag-history-one-honest = El único informe no fue mejor que sus registros
rag-history-none-better = Ninguno de los { $n } informes fue mejor que sus registros
rag-history-one-better = El único informe fue mejor que sus registros
rag-history-all-better = { $n ->
    [2] Los dos informes fueron mejores que sus registros
   *[other] Los { $n } informes fueron mejores que sus registros
}
rag-history-better = { $off ->
    [one] { $off } de { $all } informes fue mejor que sus registros
   *[other] { $off } de { $all } informes fueron mejores que sus registros
}
rag-history-better-not-last = { $better }, el último no
rag-history-better-each = { $better }, cada vez verde sobre rojo
rag-history-better-melons = { $n ->
    [1] { $better }, una vez verde sobre rojo
   *[other] { $better }, { $n } veces verde sobre rojo
}
rag-history-described = Estado informado y evidencia por informe, a { $day }. { $headline }.
rag-history-described-last = El { $day }: informado { $reported }, evidencia { $evidence }.
rag-history-fill = Los registros de tipo «report» llenan este gráfico.
rag-history-latest = Se dibujan los últimos { $drawn } de { $n }.
rag-history-no-newer = { $day }, sin informe más reciente
rag-history-caption = Informado y evidencia por informe
rag-history-against = Informe frente a evidencia
rag-history-uncompared = Nada que comparar
rag-history-agrees = Coincide
