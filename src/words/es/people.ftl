## The index of people

people-what = Quién es responsable de qué
people-expects = Espera: { $what }
people-record = Registro de esta persona
people-head-who = Persona o rol
people-head-open = Abiertos
people-caption = Personas y roles, primero los que tienen más retrasos
people-none = Aún nadie es responsable de un registro
people-none-toml = Un registro admite un responsable: un rol o el identificador de una persona:
people-none-late = { $n ->
    [one] Ningún retraso de { $n } persona o rol
   *[other] Ninguna de { $n } personas y roles tiene retrasos
}
people-the-one-late = La única persona o rol tiene registros vencidos
people-some-late = { $n ->
    [one] { $n } de { $all } personas y roles tiene registros vencidos
   *[other] { $n } de { $all } personas y roles tienen registros vencidos
}
people-most-late = { $n ->
    [one] { $name } tiene el único registro vencido
   *[other] { $name } tiene más registros vencidos que nadie: { $n }
}
people-most-late-of = { $name } tiene más registros vencidos que nadie, { $n }; { $some } de { $all } personas y roles tienen alguno
people-late-alike = { $n ->
    [one] { $some } de { $all } personas y roles tienen un registro vencido, nadie más de uno
   *[other] { $some } de { $all } personas y roles tienen registros vencidos, nadie más de { $n }
}

## One person

people-owns = De qué es responsable { $name } en todos los programas
people-owns-nothing = Ningún registro nombra a esta persona como responsable. Cualquier registro admite uno:
people-nothing-open = { $name } no tiene nada abierto
people-not-urgent = { $n ->
    [one] { $name } tiene { $n } registro abierto, que no vence en los próximos { $days } días
   *[other] { $name } tiene { $n } registros abiertos, ninguno vence en los próximos { $days } días
}
people-urgent = { $n ->
    [one] { $name } tiene { $n } registro abierto: { $parts }
   *[other] { $name } tiene { $n } registros abiertos: { $parts }
}
people-part-decide = { $n } por decidir
people-part-decide-late = { $n } por decidir ({ $late } con retraso)
people-part-late = { $n ->
    [one] { $n } vencido
   *[other] { $n } vencidos
}
people-part-week = { $n } con vencimiento en { $days } días

## When it is the turn of a record

people-decide = Por decidir
people-decide-heading = { $n ->
    [one] { $n } registro espera una decisión de esta persona
   *[other] { $n } registros esperan una decisión de esta persona
}
people-decide-note = decisiones y solicitudes de cambio pendientes
people-overdue = Vencidos
people-overdue-heading = { $n ->
    [one] { $n } registro está vencido
   *[other] { $n } registros están vencidos
}
people-overdue-note = su fecha ha pasado
people-week = Esta semana
people-week-heading = Vencen en { $days } días
people-week-due = { $n ->
    [one] { $n } registro vence en { $days } días
   *[other] { $n } registros vencen en { $days } días
}
people-week-note = vencen en { $days } días
people-attention = Por revisar
people-attention-heading = { $causes }
people-attention-slipping = { $n ->
    [one] { $n } registro se retrasa
   *[other] { $n } registros se retrasan
}
people-attention-blocked = { $n ->
    [one] { $n } dependencia está bloqueada
   *[other] { $n } dependencias están bloqueadas
}
people-attention-unreviewed = { $n ->
    [one] { $n } riesgo lleva demasiado sin revisar
   *[other] { $n } riesgos llevan demasiado sin revisar
}
people-attention-note = con retraso, bloqueados o sin revisar
people-later = Más adelante
people-later-heading = { $n ->
    [one] { $n } registro vence más adelante
   *[other] { $n } registros vencen más adelante
}
people-later-note = con fecha posterior
people-undated = Sin fecha
people-undated-heading = { $n ->
    [one] { $n } registro abierto no tiene fecha
   *[other] { $n } registros abiertos no tienen fecha
}
people-rest = Otros
people-rest-heading = { $closed ->
    [0] { $bare ->
        [one] { $bare } registro sin estado
       *[other] { $bare } registros sin estado
    }
    [one] { $bare ->
        [0] { $closed } registro está cerrado
       *[other] { $closed } registro está cerrado; { $bare } sin estado
    }
   *[other] { $bare ->
        [0] { $closed } registros están cerrados
       *[other] { $closed } registros están cerrados; { $bare } sin estado
    }
}
people-rest-list = Ver la lista ({ $n })
people-programs-note = con registros abiertos
people-head-record = Registro
people-unreviewed = sin revisar desde hace { $days }
people-slipping = previsión { $day }, { $days } respecto a la línea base
people-blocked = bloqueada

## People of a program

people-of-program = Quién trabaja en el programa y quién tiene interés en él
people-own-records = { $n ->
    [one] { $n } persona o rol es responsable de registros de este programa
   *[other] { $n } personas y roles son responsables de registros de este programa
}
people-stakeholders = Interesados
people-owners = Responsables
people-nobody-yet = Aún no hay nadie registrado. ¿Quién tiene interés, cuánta influencia y qué postura? Añádalos a people.toml:
people-head-name = Nombre o rol
people-settled = { $n ->
    [one] { $n } más, que está donde el programa lo necesita o de quien no consta nada
   *[other] { $n } más, que están donde el programa los necesita o de quienes no consta nada
}

## Responsibilities

people-raci = Responsabilidades
people-raci-none = { $title }: no hay ninguna actividad registrada
people-raci-whole = { $title }: cada actividad tiene exactamente un responsable último
people-raci-wrong = { $n ->
    [one] { $title }: { $n } de { $all } actividades no tiene exactamente un responsable último
   *[other] { $title }: { $n } de { $all } actividades no tienen exactamente un responsable último
}
people-raci-why = R lo hace, A responde de ello, C es consultado, I es informado. Registro: { $record }
people-raci-nobody = nadie responde de ello
people-raci-many = { $n } responden de ello
people-raci-caption = Responsabilidades: { $title }

## Communications

people-told = Todo lo que había que comunicar se ha comunicado
people-told-planned = { $late ->
    [0] Ninguna comunicación está pendiente fuera de plazo; planificadas: { $n }
    [one] Ninguna comunicación está pendiente fuera de plazo, { $late } se envió tarde; planificadas: { $n }
   *[other] Ninguna comunicación está pendiente fuera de plazo, { $late } se enviaron tarde; planificadas: { $n }
}
people-told-late = { $n ->
    [one] { $n } comunicación con plazo cumplido aún no se ha enviado
   *[other] { $n } comunicaciones con plazo cumplido aún no se han enviado
}
people-told-caption = Plan de comunicación, primero lo atrasado
people-told-how = Cómo
people-told-for = Para qué
people-told-still = planificado
people-told-sent = Ya enviadas: { $n }
