## The roadmap's page

roadmap-chart = Hoja de ruta
roadmap-promised = Compromisos externos
roadmap-ahead = Próximos
roadmap-empty = Una hoja de ruta necesita hitos con línea base; tareas, puertas de control y lanzamientos se suman a ellos. Añada el primero en milestones.toml:
roadmap-none = No hay ningún hito registrado, así que aún no hay hoja de ruta
