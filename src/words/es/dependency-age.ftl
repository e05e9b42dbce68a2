## Dependency age

dependency-age-described = Antigüedad de las dependencias a { $day }. { $headline }.
dependency-age-target = Objetivo para la media { $days }
dependency-age-measure = Días desde que se registró cada dependencia no entregada, la más antigua primero
dependency-age-past-need = { $days }, { $over } tras la necesidad
dependency-age-none = No hay dependencias abiertas
dependency-age-open = { $n ->
    [one] { $n } dependencia abierta desde hace { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
   *[other] { $n } dependencias abiertas, desde hace { $mean }{"\u00A0"}días de media y la más antigua desde hace { $days }
}
dependency-age-over = { $n } tras la necesidad
dependency-age-caption = Días desde que se registraron las dependencias no entregadas
dependency-age-days-open = Días abierta
dependency-age-days-over = Días tras la necesidad
