## Brief

paper-next-steering = { $program }. Próximo comité de dirección: { $day }
paper-asked-by = { $decision } ({ $who }, { $day })
paper-asked-day = para el { $day }
paper-more = { $n } más
paper-to-decide = Por decidir
paper-milestones = { $n } de { $all }; { $due } { $early ->
        [0] con plazo cumplido
       *[other] con plazo cumplido o alcanzados
    }, { $on-time } a tiempo
paper-spent-of = { $spent } de { $plan }
paper-stands = Cómo está
paper-no-milestone = Ningún hito está abierto.
paper-next-of = { $n ->
    [one] El único hito abierto
   *[other] Los { $shown } próximos de { $n } hitos abiertos
}
paper-highest = Riesgos más altos
paper-no-risk = Ningún riesgo está abierto.
paper-highest-of = { $n ->
    [one] El único riesgo abierto
   *[other] Los { $shown } más altos de { $n } riesgos abiertos
}

## Charter

paper-charter = Acta de constitución del programa
paper-manager = Dirección
paper-phase = Fase
paper-start = Inicio
paper-finish = Fin, según el plan
paper-scope-in = Forma parte
paper-scope-out = No forma parte
paper-signatures = Firmas
paper-role = Rol
paper-name = Nombre
paper-signature = Fecha y firma
paper-program-manager = Dirección del programa
paper-objectives = Objetivos
paper-objective = Objetivo
paper-measured-by = Se mide por
paper-by-plan = Hitos según el plan

## Minutes

paper-about = Acta, { $program }, { $day }
paper-type = Tipo
paper-present = Presentes
paper-agenda = Orden del día
paper-decisions-table = Decisiones de la reunión
paper-decisions = Decisiones
paper-outcome = Resultado
paper-decided = Decidida
paper-open = pendiente
paper-done = hecha
paper-no-decision = No se tomó ninguna decisión.
paper-actions-table = Acciones de la reunión
paper-actions = Acciones
paper-no-action = No se acordó ninguna acción.
