## Why a page is worth its records, where there are none yet

empty-dependency = Lo que otros deben entregar, y para cuándo, es la causa más frecuente de un hito atrasado.
empty-change = El alcance, las fechas y el dinero cambian mediante cambios aprobados; sin uno, una línea base movida es un hallazgo.
empty-gate = Una puerta de control dice qué debe cumplirse antes de la siguiente fase y quién lo confirma.
empty-budget = Con los importes mensuales planificados, gastados y previstos, la página dibuja el coste hasta la conclusión.
empty-benefit = Para qué se hace el programa, de modo que pueda medirse con lo prometido.
empty-release = Los pasos de un lanzamiento con horas, responsables y vuelta atrás.
empty-team = Personas disponibles y necesarias por mes, para ver una carencia antes de sufrirla.
empty-meeting = Una reunión vale lo que produjo: indique las decisiones y acciones que salieron de ella.
empty-document = Cualquier página del programa: su caso de negocio, un plan, un traspaso.
empty-first = { $why } Añada el primero en { $file }, en la carpeta del programa:
empty-command = Aún no hay nada registrado. Esta orden escribe un primer registro:
