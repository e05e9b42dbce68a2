## Readiness of gates

readiness-described = Preparación a { $day }. { $headline }.
readiness-measure = Parte de los criterios cumplidos por puerta, la próxima revisión primero
readiness-met = Cumplidos
readiness-not-met = No cumplidos
readiness-bar = { $met } de { $all }, { $day }
readiness-none = Ninguna puerta está en revisión
readiness-was-due = { $met } de { $all } criterios de { $id } se cumplen; su revisión vencía el { $day }
readiness-before = { $met } de { $all } criterios de { $id } se cumplen, { $days } antes de su revisión
readiness-caption = Criterios cumplidos por puerta
readiness-review = Revisión
readiness-waived = Dispensados
readiness-criteria = Criterios
