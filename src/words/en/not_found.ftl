## Addresses that lead nowhere

not-found-title = Page not found
not-found-says = This address leads to no page
not-found-here = Not found
not-found-why = The record may have been renamed or removed, or it is not part of this edition.
not-found-programs = Start again from one of the programs of this site
