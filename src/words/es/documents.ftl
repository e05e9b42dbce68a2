## Documents and lessons

documents-heading = { $lessons }; { $documents }
documents-count = { $n ->
    [one] un documento acompaña los registros
   *[other] { $n } documentos acompañan los registros
}
documents-none = No hay ningún documento ni lección registrados
documents-lessons = Lecciones
documents-lessons-carried = Cada lección está respaldada por una acción
documents-lessons-idle = { $n ->
    [one] { $n } lección no está respaldada por ninguna acción
   *[other] { $n } lecciones no están respaldadas por ninguna acción
}
documents-charter = Acta de constitución
documents-charter-plans = El acta de constitución prevé el final para el { $day }
documents-planned-finish = Fin planificado
documents-lesson = Lección
documents-why = Por qué
documents-next-time = La próxima vez
documents-lessons-caption = Lecciones, primero las que no tienen acción
documents-no-action = Sin acción
