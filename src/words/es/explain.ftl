## What each rule of the check asks, why it matters, how to mend it

check-e001-explain =
    Los registros se leen como texto en UTF-8. El archivo contiene bytes que no lo son.

    Guárdelo en UTF-8; la mayoría de los editores lo ofrecen en «codificación». Las exportaciones de ofimática suelen estar en Windows-1252.
check-e002-explain =
    Algunos editores ponen tres bytes invisibles (EF BB BF) antes de la primera línea, de modo que el encabezado ya no abre el archivo.

    Guarde el archivo como «UTF-8 sin BOM».
check-e003-explain =
    Un archivo de registros puede tener 8 MiB. Los mayores son exportaciones o bitácoras que han ido a parar a la carpeta de contenido.

    Saque el archivo de `content/`, o dele un nombre que empiece por `_`.
check-e004-explain =
    Una línea puede tener 256 KiB. Las más largas son binarios codificados o datos compactados, no texto.

    Divida la línea, o adjunte los datos como archivo propio.
check-e005-explain =
    Los enlaces simbólicos, tuberías, sockets y dispositivos de la carpeta de contenido se rechazan: aquello a lo que llevan no está en el repositorio y nadie podría revisarlo.

    Copie el archivo en la carpeta.
check-e006-explain =
    Los nombres de archivos y carpetas se convierten en direcciones. Los caracteres de control, las barras invertidas, los bytes que no son UTF-8, los puntos o espacios finales y los nombres que Windows se reserva (CON, NUL…) no funcionan para todos los lectores.

    Cambie el nombre del archivo; letras, cifras, `-` y `_` son siempre seguros.
check-e007-explain =
    El archivo contiene las marcas de una fusión que nadie ha terminado (`<<<<<<<`, `=======`, `>>>>>>>`).

    Decida qué líneas quedan y quite las marcas.
check-e008-explain =
    Un archivo sin contenido no dice nada y suele ser un error.

    Rellénelo, elimínelo, o haga que su nombre empiece por `_` para que se pase por alto.
check-e010-explain =
    Un registro en Markdown empieza con una línea `+++`, siguen sus campos en TOML, después una segunda línea `+++` y su texto.

    Añada las dos líneas y al menos `title = "…"`, o haga que el nombre del archivo empiece por `_` para que se pase por alto.
check-e011-explain =
    La primera línea es `+++`, pero ninguna segunda línea `+++` cierra los campos.

    Añada una línea que solo contenga `+++` donde empieza el texto.
check-e012-explain =
    Los campos no se han podido leer como TOML. Mientras sea así, no se dice nada más de este archivo, y las referencias a sus registros no se señalan como rotas.

    Causas frecuentes: un texto sin comillas, una fecha en otro formato que 2026-11-22, una comilla o un corchete sin cerrar, la misma clave dos veces.
check-e013-explain =
    El tipo de un registro en Markdown es su campo `kind` o, si falta, el nombre de la carpeta en que está (`risks/`, `decisions/` …). En los archivos TOML, el tipo es el nombre de la tabla (`[[risk]]`). `site.toml` puede declarar más en `[kinds.…]`.

    `trueup schema` enumera todos los tipos.
check-e014-explain =
    Un campo que el tipo no tiene quedaría sin efecto en silencio; por eso es un error. `site.toml` puede declarar más campos en `[fields.<kind>]`.

    `trueup schema KIND` enumera los campos de un tipo.
check-e015-explain = El campo contiene un valor de otro tipo que el debido. Las fechas se escriben sin comillas (2026-11-22), los textos con comillas, las listas entre corchetes.
check-e016-explain =
    Sin este campo el registro no sirve: sin fecha no hay tendencia; sin línea base no hay desviación.

    Añada el campo; la línea de ayuda dice qué contiene.
check-e017-explain = La probabilidad y el impacto van de 1 a 5, el avance de 0 a 1, los pesos no son negativos. Un valor fuera de esos límites falsearía todas las cifras que salen de él.
check-e018-explain =
    El campo contiene una palabra de una lista fija; la línea de ayuda las nombra.

    De esas palabras salen cifras y colores; otra grafía no se contaría. Corrija la palabra, o declare un campo propio en site.toml.
check-e019-explain =
    Los identificadores se convierten en direcciones y se escriben a mano: empiezan por una letra y contienen letras, cifras y guiones sueltos (`M-07`, `risk-12b`).

    Un registro en Markdown sin `id` lo toma del nombre de su archivo; cambie el nombre del archivo o añada `id`.
check-e020-explain =
    Los identificadores son únicos dentro de un programa y se comparan sin distinguir mayúsculas, porque se escriben a mano.

    Dé otro identificador a uno de los dos registros. Otros programas pueden usar el mismo: `other-program/M-3` nombra el suyo.
check-e021-explain =
    Un campo o un `[[link]]` nombra un registro que no existe: el lector lo buscaría en vano, y toda cifra que debería incluirlo es falsa.

    Corrija el identificador. Los registros de otros programas se nombran `program/id`. Las referencias a registros de archivos que no se han podido leer no se señalan hasta que esos archivos estén corregidos.
check-e022-explain =
    Un campo que debe nombrar un registro de un tipo nombra uno de otro, por ejemplo el `gate` de un hito que es una partida de presupuesto.

    Nombre un registro del tipo debido, o use `links` para una referencia de cualquier tipo.
check-e023-explain =
    Hitos o tareas se esperan en círculo: ninguno puede empezar y no cabe ninguna previsión.

    El mensaje nombra el círculo entero; quite uno de sus enlaces.
check-e024-explain =
    Donde un programa declara personas (`[[person]]`), un responsable escrito como identificador tiene que ser una de ellas; si no, aquello de lo que es responsable quedaría repartido entre dos grafías. Los nombres de rol libres, como «Jefatura de pruebas», se admiten siempre.

    Corrija el identificador, o declare a la persona.
check-e025-explain =
    Un campo nombra el registro en el que está: un hito que depende de sí mismo no se alcanzará nunca.

    Quite la referencia, o nombre el registro que se quería decir.
check-e026-explain =
    Una carpeta dentro de `content/` que contiene riesgos, hitos y otros registros es un programa y necesita `program.md` con al menos título, inicio y fin. Las carpetas que no lo tienen solo pueden contener documentos y personas.

    Añada `program.md`, o mueva los registros a la carpeta de un programa.
check-e027-explain =
    `audience` tiene que ser uno de los nombres que figuran en `audiences` de site.toml. Mientras no lo sea, nadie puede decir quién tiene permiso para leer el registro.

    Escriba una de las audiencias del sitio, o añada el nombre en site.toml, en su lugar entre las demás.
check-e030-explain =
    Algo terminó antes de empezar: cerrado antes de abrirse, decidido antes de pedirse, hecho antes de acordarse. Las duraciones sacadas de esas fechas serían negativas y falsearían todas las medias.

    Una de las dos fechas está mal escrita; corríjala.
check-e031-explain =
    Campos como `actual`, `closed`, `decided` y `done` dicen lo que ha ocurrido. Un día posterior a hoy es una previsión en el campo equivocado, y haría contar un hito como alcanzado.

    Escriba en su lugar `forecast`, `due` o `[[reforecast]]`, o corrija el año. Con --as-of y un día pasado, los hechos posteriores simplemente no se muestran; la comprobación usa siempre el más tardío de ese día y hoy.
check-e032-explain =
    Las filas de `[[review]]`, `[[reforecast]]`, `[[rebaseline]]`, `[[measurement]]` y `[[point]]` se leen como lo que se sabía desde cada día: cada día aparece una sola vez y en orden, no antes de abrirse el registro, ni después de cerrarse, ni después del día de la generación.

    Ponga las filas en orden, o corrija el día mal escrito.
check-e033-explain =
    Dos campos no pueden ser ciertos a la vez: un hito alcanzado y cancelado, un cambio decidido y todavía propuesto, tres estimaciones cuya más baja supera a la más alta, un mes dos veces en una partida de presupuesto.

    Quite el que sea falso.
check-e034-explain =
    Una decisión con opciones recomienda una de ellas por su clave, y cada clave aparece una sola vez. También se admite una recomendación en palabras (con un espacio).

    Corrija la clave.
check-e040-explain =
    Dos archivos o registros se escribirían en la misma ruta (comparada sin distinguir mayúsculas, como hacen algunos servidores), o una carpeta tiene un nombre que el sitio necesita (`people`, `data`, `assets`, `search`).

    Cambie el nombre de uno de ellos.
check-e041-explain =
    Una serie tiene el encabezado `date,value` y después filas como `2026-05-28,42.5`: un día como AAAA-MM-DD, una coma, un número con punto decimal. Cada día aparece una sola vez y en orden.

    Corrija la fila, o quítela: un día que falta se muestra como hueco.
check-e042-explain =
    `data` de una métrica nombra un archivo CSV de la carpeta `data/` del programa; las imágenes y los enlaces relativos en Markdown nombran archivos a partir del archivo del registro. El archivo no está.

    Corrija el nombre, o añada el archivo.
check-e050-explain =
    Entre `{"{{"}` y `{"}}"}` va una llamada: `kpi("milestone-on-time")`, `count(kind="risk", open=true)`, `record("M-07").forecast`, `chart("burn-up")`, `table(kind="decision", open=true)`; en presentaciones también `slide("decisions")`.

    Corrija la llamada, o escriba `\{"{{"}` para que se muestren las llaves.
check-e051-explain =
    `{"{{"} kpi("…") {"}}"}`, `{"{{"} chart("…") {"}}"}`, `{"{{"} record("…").field {"}}"}`, `{"{{"} count(…) {"}}"}` y `{"{{"} table(…) {"}}"}` calculan lo que muestran. El nombre, el campo o el argumento no existe, así que no hay nada que calcular.

    `trueup explain` enumera indicadores y gráficos; `trueup schema KIND` enumera los campos de un tipo.
check-e060-explain =
    `site.toml` configura el sitio. Se lee de forma estricta, para que un ajuste mal escrito no quede sin efecto en silencio.

    El mensaje nombra el lugar y los ajustes que existen; `docs/reference/site.md` describe cada uno.
check-e061-explain =
    `theme = "…"` en site.toml nombra una carpeta dentro de `themes/`. Su `theme.toml` puede sustituir colores, tipos de letra, tamaños y espacios; `templates/x.html` y `assets/x` sustituyen el archivo incorporado del mismo nombre. Algo en él está mal: falta la carpeta, un token es desconocido o rompería la hoja de estilo, o una plantilla tiene un error.

    El mensaje nombra el lugar. El tema incorporado, para copiar de él, es `themes/default` del repositorio de trueup; lo que las plantillas pueden usar se describe en `docs/reference/themes.md`.
check-w101-explain =
    Un `[[milestone.rebaseline]]` no nombra ningún cambio, o uno que no está aprobado. Una línea base que cualquiera puede mover hace puntual a todo hito; por eso un movimiento no aprobado se muestra aquí y no cuenta: el hito se sigue midiendo con la línea base que valía antes. Lo mismo vale donde se ha sobrescrito el simple `baseline`: las versiones anteriores en git lo muestran. Tal movimiento cuenta como aprobado donde un cambio aprobado cita el hito en `affects`.

    Nombre la solicitud de cambio que lo aprueba (`change = "CR-08"`), haga que se decida, o quite la fila y escriba en su lugar un `[[milestone.reforecast]]`.
check-w102-explain =
    Un hito entró en el alcance después de empezar el programa (`added`), y ninguna solicitud de cambio aprobada lo dice. Un alcance que crece en silencio es la causa más frecuente de un retraso que nadie decidió.

    Nombre el cambio aprobado con `added_by = "CR-02"`, haga que se decida, o quite `added` si el hito estaba en el alcance desde el principio.
check-w103-explain =
    El último informe dice ámbar o rojo, pero no qué será cierto, para cuándo y por medio de quién, para que vuelva a estar en verde. Un estado sin salida no pide nada al lector, y eso obtiene.

    Escriba `path_to_green` en una o dos frases: el paso, el día, el rol.
check-w104-explain =
    El último informe es mejor que lo que se desprende de los registros según las reglas de la evidencia. Verde sobre rojo es una sandía: verde por fuera, roja por dentro.

    Informe lo que muestran los registros, o corríjalos donde estén anticuados. Donde la evidencia no lo cuenta todo, dígalo con `[[override]]`: dimensión, motivo, quien lo aprueba y vencimiento. La página muestra entonces ambas cosas; la evidencia queda.
check-w105-explain =
    Un hito abierto está previsto para un día que ya pasó. O se alcanzó y nadie escribió `actual`, o llegará más tarde y nadie dijo cuándo; ambas cosas falsean todas las cifras.

    Escriba `actual`, o un nuevo `[[milestone.reforecast]]` con su motivo.
check-w106-explain =
    La línea base de un hito abierto ha pasado y nadie ha dado nunca un nuevo día. Un hito vencido sin previsión está olvidado o perdido; la evidencia lo cuenta como rojo.

    Escriba `actual`, o un `[[milestone.reforecast]]` con su motivo, o `cancelled`.
check-w107-explain =
    Un riesgo abierto con probabilidad × impacto de 15 o más no tiene responsable, ni respuesta, o ninguna acción que siga abierta. La evidencia lo cuenta como rojo: un riesgo así de grande del que nadie se ocupa no está gestionado, solo anotado.

    Nombre al responsable y la respuesta, y una acción abierta en `actions`, o escriba una acción con `from = "R-01"`.
check-w108-explain =
    Nadie ha mirado un riesgo abierto desde hace más de 30 días (o los que diga `review_days` de `[thresholds.risk]`), contados desde su último `[[risk.review]]` o, si no hay, desde `raised`. Su puntuación es una opinión antigua.

    Mírelo y escriba un `[[risk.review]]`, aunque nada haya cambiado, o ciérrelo.
check-w109-explain =
    Una decisión está abierta aunque `needed_by` ha pasado: desde entonces, esperar cuesta lo que dice `if_late`.

    Haga que se tome y escriba `decided` con `outcome`, o acuerde un nuevo `needed_by` con quienes esperan.
check-w110-explain =
    Una decisión abierta enumera opciones, pero no cuál recomienda el programa. Un comité al que solo se le dan opciones aplaza.

    Escriba `recommendation` con la clave de una opción, y el motivo en `context`.
check-w111-explain =
    Una dependencia está abierta y nadie la ha acordado: sin `agreed` es una esperanza de quien la necesita, y puede que el proveedor ni lo sepa.

    Acuérdela con el proveedor; después escriba el día en `agreed` y lo prometido en `promised`.
check-w112-explain =
    El proveedor de una dependencia abierta promete un día posterior a `needed_by`. Quien la espera se retrasa, diga lo que diga su propia previsión.

    Consiga una promesa anterior, mueva lo que la espera con un `[[milestone.reforecast]]`, o acuerde un `needed_by` posterior.
check-w113-explain =
    Un hito abierto está previsto antes que algo de lo que depende. Una de las dos previsiones no puede ser cierta.

    Muévalo con un `[[milestone.reforecast]]`, o quite el enlace en `depends_on` donde en realidad no espera.
check-w114-explain =
    Una acción está abierta aunque su día `due` ha pasado.

    Escriba `done`, o acuerde un nuevo día y escríbalo en `due`, con una línea en el texto que diga por qué.
check-w115-explain =
    Un criterio de una puerta de control se da por cumplido, pero nada lo muestra, o lo que lo muestra es más antiguo de lo que permite `max_age_days` en una puerta aún por pasar. Una puerta que se pasa por una afirmación es la que falla la primera noche.

    Nombre el acta, el informe o el certificado en `evidence`, con su día en `evidence_date`.
check-w116-explain =
    El último informe de estado es más antiguo que `cadence_days` del programa (si falta, 30 días), o no hay ninguno aunque el programa lleva en marcha ese tiempo. A partir de una cadencia y media el sitio llama caducado al informe.

    Escriba el informe (`trueup new report`), corrija `cadence_days`, o informe `overall = "complete"` si el programa ha terminado.
check-w117-explain =
    Una persona o un rol es responsable de más de 10 registros abiertos de un programa (hitos, riesgos, incidencias, acciones, decisiones …). Nadie se ocupa de tantos; los últimos están anotados, no atendidos.

    Pase algunos a otros, o cierre lo que esté hecho. `allow` en el registro de la persona lo tolera.
check-w118-explain =
    Cada uno de los últimos informes (de tres a seis) dice verde en conjunto, pero según los registros de esos días el programa estuvo en ámbar o rojo al menos una vez. Un estado que nunca se mueve no se mide.

    Informe según los registros; donde estaban mal, corríjalos.
check-w119-explain =
    Una frase nombra un indicador que el sitio calcula y da un número a mano. El número era correcto un día; el indicador sigue moviéndose. Solo se pregunta donde `[check]` dice `prose_numbers = true`.

    Escriba `{"{{"} kpi("milestone-on-time") {"}}"}` en lugar del número.
check-w120-explain =
    Un título, un nombre o un texto es más largo que su sitio en una diapositiva. Las presentaciones lo cortan en una palabra y marcan el corte con `…`; el comité ve solo parte de lo que se le dice.

    Dígalo más corto, y ponga el resto en el texto del registro, que muestran su página y la lectura previa. Un título tiene 110 caracteres (360 una vez cerrado el registro), el nombre de una persona, un rol, otra parte, un área o una unidad 80, el título de una opción 90 y su clave 12, un punto del último informe y un criterio de una puerta de control 180, `if_late`, `trigger`, los motivos, las notas de las revisiones y aquello en que se compara una opción 260 (170 con cinco opciones o más), `context` y `path_to_green` 360. Los caracteres chinos, japoneses y coreanos cuentan el doble: son el doble de anchos. El título de una diapositiva escrita en un archivo tiene tres líneas.

check-w121-explain =
    Un lanzamiento o una puerta de control tiene un `outcome`, pero `end` o `review` está en el futuro. Nada puede haber terminado en un día que aún no ha llegado: hasta entonces el lanzamiento cuenta como planificado, la puerta como no revisada, y ningún indicador cuenta el resultado.

    Si ya ha terminado, escriba el día en que terminó en `end` o `review`.

check-w150-explain =
    Los registros los escriben muchos y no merecen la confianza del código: el HTML se muestra como texto, los enlaces solo pasan con http, https, mailto o relativos, las imágenes solo si son del propio sitio.

    Escríbalo en Markdown, o ponga el archivo junto al registro.
check-w151-explain =
    `language = "…"` en site.toml nombra un idioma en el que el programa no tiene palabras; por eso las páginas y presentaciones están en inglés, y así lo dicen a navegadores y lectores de pantalla.

    Escriba uno de los idiomas que enumera `trueup explain languages`; puede seguirle una región, como «de-AT». `docs/guide/languages.md` dice cómo recibe otro idioma un sitio o el programa.
