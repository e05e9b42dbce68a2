## Addresses that lead nowhere

not-found-title = Página no encontrada
not-found-says = Esta dirección no lleva a ninguna página
not-found-here = No encontrada
not-found-why = Puede que el registro haya cambiado de nombre o se haya eliminado, o que no forme parte de esta edición.
not-found-programs = Empiece de nuevo por uno de los programas de este sitio
