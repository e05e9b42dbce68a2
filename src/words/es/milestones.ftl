## Page

milestones-page = Hitos
milestones-empty = No hay ningún hito registrado, así que nada se puede decir del plazo. Añada el primero en milestones.toml:
milestones-charts = Gráficos
milestones-all = Todos los hitos
milestones-tasks = Tareas
milestones-milestone = Hito
milestones-task = Tarea
milestones-end = Previsión o real
milestones-actual = { $day } (real)
milestones-stale = vencido, sin actualizar
