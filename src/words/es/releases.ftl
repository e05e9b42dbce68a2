## Page

releases-none = No hay ningún lanzamiento registrado
releases-coming = { $n ->
    [one] { $n } lanzamiento próximo
   *[other] { $n } lanzamientos próximos
}
releases-all-live = { $n ->
    [one] Un lanzamiento puesto en producción sin vuelta atrás
   *[other] Los { $n } lanzamientos se pusieron en producción sin vuelta atrás
}
releases-bad = { $how ->
    [failed] { $n ->
        [one] De los { $all } lanzamientos hasta ahora, { $n } falló
       *[other] De los { $all } lanzamientos hasta ahora, { $n } fallaron
    }
    [rolled-back] { $n ->
        [one] De los { $all } lanzamientos hasta ahora, { $n } se revirtió
       *[other] De los { $all } lanzamientos hasta ahora, { $n } se revirtieron
    }
   *[both] { $n ->
        [one] De los { $all } lanzamientos hasta ahora, { $n } falló o se revirtió
       *[other] De los { $all } lanzamientos hasta ahora, { $n } fallaron o se revirtieron
    }
}
releases-next = Próximos
releases-next-table = Próximos lanzamientos
releases-done = Realizados
releases-done-table = Lanzamientos realizados, el más reciente primero
releases-release = Lanzamiento
releases-window = Ventana
releases-environment = Entorno
releases-steps-done = Pasos hechos
releases-outcome = Resultado
releases-from-to = del { $from } al { $to }
releases-steps-of = { $n } de { $all }
releases-restored = restablecido tras { $n }{"\u00A0"}h
releases-window-over = ventana terminada, sin resultado

## A release

releases-no-steps = No hay pasos registrados. Añada cada uno con su hora, su responsable y su vuelta atrás:
releases-go = Go o no-go
releases-approved = Aprobado por
releases-to-approve = Debe aprobarlo
releases-no-gate = ninguna puerta de control vinculada
releases-gate-far = sin decidir, { $n } de { $all } criterios cumplidos, revisión el { $day }
releases-steps-table = Pasos de { $id }
releases-step = Paso
releases-step-not-done = No hecho
releases-step-overdue = con retraso
releases-step-to-do = Por hacer

## What the sections show

releases-next-on = { $title } es el próximo, { $window }
releases-is-planned = { $release } está planificado, { $window }
releases-ended = { $outcome ->
    [rolled-back] { $release } se revirtió
    [failed] { $release } falló
   *[other] { $release } está en producción
}
releases-done-of = { $n ->
    [0] { $all ->
        [one] El único lanzamiento no se mantuvo en producción
       *[other] Ninguno de { $all } entró en producción y se mantuvo
    }
   *[other] { $all ->
        [one] El único lanzamiento entró en producción y se mantuvo
       *[other] { $n ->
            [one] { $n } de { $all } entró en producción y se mantuvo
           *[other] { $n } de { $all } entraron en producción y se mantuvieron
        }
    }
}
