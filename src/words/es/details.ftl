## Records behind a deck

detail-of-workstream = { $kind }, { $workstream }
detail-asked-by = Solicitada por
detail-asked = Solicitada
detail-needed = { $day }, { $distance }
detail-put-off = Aplazada
detail-label = { $label }:
detail-picked = { $option }: { $title }
detail-probability-impact = Probabilidad × impacto
detail-response = { $response ->
    [accept] aceptar
    [avoid] evitar
    [reduce] reducir
    [share] compartir
   *[other] transferir
}
detail-reviews = Revisiones, la más reciente primero
detail-reviewed = Revisado
detail-found = Resultado
detail-never-reviewed = Nunca revisado desde que se registró.
detail-forecasts = Previsiones, la más reciente primero
detail-on = El
detail-why = Por qué
detail-no-forecast = No hay previsión registrada: el retraso resulta solo del plan.
detail-open-actions = Acciones abiertas
detail-action = { $action } ({ $owner }) { $distance }
detail-forecasts-why = Cada uno con sus previsiones, la más reciente primero, y sus motivos
detail-late-named = { $n ->
    [one] { $names }: con retraso o retraso previsto, de { $days } ({ $n } de los { $all } hitos retrasados)
   *[other] { $names }: con retraso o retraso previsto, de hasta { $days } ({ $n } de los { $all } hitos retrasados)
}
