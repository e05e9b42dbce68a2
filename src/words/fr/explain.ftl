## What each rule of the check asks, why it matters, how to mend it

check-e001-explain =
    Les éléments sont lus comme du texte en UTF-8. Le fichier contient des octets qui n’en sont pas.

    Enregistrez-le en UTF-8 ; la plupart des éditeurs le proposent sous « encodage ». Les exports bureautiques sont souvent en Windows-1252.
check-e002-explain =
    Certains éditeurs placent trois octets invisibles (EF BB BF) avant la première ligne, de sorte que l’en-tête n’ouvre plus le fichier.

    Enregistrez le fichier en « UTF-8 sans BOM ».
check-e003-explain =
    Un fichier d’éléments peut compter 8 Mio. Au-delà, il s’agit d’exports ou de journaux égarés dans le dossier de contenu.

    Sortez le fichier de `content/`, ou donnez-lui un nom qui commence par `_`.
check-e004-explain =
    Une ligne peut compter 256 Kio. Au-delà, ce sont des binaires encodés ou des données compactées, pas du texte.

    Coupez la ligne, ou joignez les données dans un fichier à part.
check-e005-explain =
    Les liens symboliques, tubes, sockets et périphériques du dossier de contenu sont refusés : ce vers quoi ils mènent n’est pas dans le dépôt, et personne ne pourrait le relire.

    Copiez plutôt le fichier dans le dossier.
check-e006-explain =
    Les noms de fichiers et de dossiers deviennent des adresses. Les caractères de contrôle, les barres obliques inverses, les octets hors UTF-8, les points ou espaces en fin de nom et les noms que Windows se réserve (CON, NUL…) ne fonctionnent pas chez tous les lecteurs.

    Renommez le fichier ; lettres, chiffres, `-` et `_` sont toujours sûrs.
check-e007-explain =
    Le fichier porte les marques d’une fusion que personne n’a terminée (`<<<<<<<`, `=======`, `>>>>>>>`).

    Décidez quelles lignes restent et retirez les marques.
check-e008-explain =
    Un fichier sans contenu ne dit rien ; c’est en général une erreur.

    Remplissez-le, supprimez-le, ou faites commencer son nom par `_` pour qu’il soit ignoré.
check-e010-explain =
    Un élément en Markdown commence par une ligne `+++`, puis viennent ses champs en TOML, une seconde ligne `+++`, et son texte.

    Ajoutez les deux lignes et au moins `title = "…"`, ou faites commencer le nom du fichier par `_` pour qu’il soit ignoré.
check-e011-explain =
    La première ligne est `+++`, mais aucune seconde ligne `+++` ne termine les champs.

    Ajoutez une ligne qui ne contient que `+++` là où commence le texte.
check-e012-explain =
    Les champs n’ont pas pu être lus comme du TOML. Tant qu’il en est ainsi, rien d’autre n’est dit de ce fichier, et les références à ses éléments ne sont pas signalées comme introuvables.

    Causes fréquentes : un texte sans guillemets, une date écrite autrement que 2026-11-22, un guillemet ou un crochet fermant oublié, deux fois la même clé.
check-e013-explain =
    Le type d’un élément en Markdown est son champ `kind`, à défaut le nom du dossier où il se trouve (`risks/`, `decisions/` …). Dans les fichiers TOML, c’est le nom de la table (`[[risk]]`). `site.toml` peut en déclarer d’autres sous `[kinds.…]`.

    `trueup schema` énumère tous les types.
check-e014-explain =
    Un champ que le type ne possède pas resterait sans effet, sans que rien ne le dise ; c’est donc une erreur. `site.toml` peut déclarer d’autres champs sous `[fields.<kind>]`.

    `trueup schema KIND` énumère les champs d’un type.
check-e015-explain = Le champ contient une valeur d’un autre type que celui attendu. Les dates s’écrivent sans guillemets (2026-11-22), les textes avec guillemets, les listes entre crochets.
check-e016-explain =
    Sans ce champ, l’élément est inutilisable : pas de date, pas de tendance ; pas de référence, pas d’écart.

    Ajoutez le champ ; la ligne d’aide dit ce qu’il contient.
check-e017-explain = Probabilité et impact vont de 1 à 5, l’avancement de 0 à 1, les poids ne sont pas négatifs. Une valeur hors de ces limites fausserait tous les chiffres qui en découlent.
check-e018-explain =
    Le champ contient un mot d’une liste fixe ; la ligne d’aide les nomme.

    Chiffres et couleurs sont tirés de ces mots : une autre graphie ne serait pas comptée. Corrigez le mot, ou déclarez votre propre champ dans site.toml.
check-e019-explain =
    Les identifiants deviennent des adresses et sont tapés à la main : ils commencent par une lettre et contiennent lettres, chiffres et traits d’union isolés (`M-07`, `risk-12b`).

    Un élément en Markdown sans `id` le tire du nom de son fichier ; renommez le fichier ou ajoutez `id`.
check-e020-explain =
    Les identifiants sont uniques au sein d’un programme et comparés sans tenir compte de la casse, car on les écrit à la main.

    Donnez un autre identifiant à l’un des deux éléments. D’autres programmes peuvent utiliser le même : `other-program/M-3` désigne le leur.
check-e021-explain =
    Un champ ou un `[[link]]` désigne un élément qui n’existe pas : le lecteur le chercherait en vain, et tout chiffre qui devrait le compter est faux.

    Corrigez l’identifiant. Les éléments d’autres programmes s’écrivent `program/id`. Les références à des éléments de fichiers illisibles ne sont signalées qu’une fois ces fichiers corrigés.
check-e022-explain =
    Un champ qui doit désigner un élément d’un type en désigne un d’un autre, par exemple le `gate` d’un jalon qui est une ligne de budget.

    Désignez un élément du bon type, ou utilisez `links` pour une référence de n’importe quel type.
check-e023-explain =
    Des jalons ou des tâches s’attendent en cercle : aucun ne peut commencer et aucune prévision n’est possible.

    Le message cite le cercle entier ; retirez l’un de ses liens.
check-e024-explain =
    Lorsqu’un programme déclare des personnes (`[[person]]`), un responsable écrit comme un identifiant doit être l’une d’elles ; sinon ce dont la personne est responsable se partagerait entre deux graphies. Les noms de rôles libres comme « Responsable des tests » sont toujours admis.

    Corrigez l’identifiant, ou déclarez la personne.
check-e025-explain =
    Un champ désigne l’élément où il se trouve : un jalon qui dépend de lui-même ne sera jamais atteint.

    Retirez la référence, ou désignez l’élément voulu.
check-e026-explain =
    Un dossier sous `content/` qui contient des risques, des jalons et autres éléments est un programme et a besoin de `program.md` avec au moins un titre, un début et une fin. Les dossiers qui n’en ont pas ne peuvent contenir que des documents et des personnes.

    Ajoutez `program.md`, ou déplacez les éléments dans le dossier d’un programme.
check-e027-explain =
    `audience` doit être l’un des noms donnés sous `audiences` dans site.toml. Tant que ce n’est pas le cas, personne ne peut dire qui a le droit de lire l’élément.

    Écrivez l’un des publics du site, ou ajoutez le nom dans site.toml, à sa place parmi les autres.
check-e030-explain =
    Quelque chose s’est terminé avant de commencer : clos avant d’être ouvert, décidé avant d’être demandé, réalisé avant d’être convenu. Les durées tirées de telles dates seraient négatives et fausseraient toutes les moyennes.

    L’une des deux dates comporte une faute de frappe ; corrigez-la.
check-e031-explain =
    Des champs comme `actual`, `closed`, `decided` et `done` disent ce qui a eu lieu. Un jour postérieur à aujourd’hui est une prévision dans le mauvais champ, et ferait passer un jalon pour atteint.

    Écrivez plutôt `forecast`, `due` ou `[[reforecast]]`, ou corrigez l’année. Avec --as-of et un jour passé, les faits postérieurs ne sont simplement pas montrés ; le contrôle retient toujours le plus tardif de ce jour et d’aujourd’hui.
check-e032-explain =
    Les lignes de `[[review]]`, `[[reforecast]]`, `[[rebaseline]]`, `[[measurement]]` et `[[point]]` se lisent comme ce que l’on savait à partir de chaque jour : chaque jour figure une seule fois et dans l’ordre, ni avant l’ouverture de l’élément, ni après sa clôture, ni après le jour de la génération.

    Remettez les lignes dans l’ordre, ou corrigez le jour mal tapé.
check-e033-explain =
    Deux champs ne peuvent pas être vrais à la fois : un jalon atteint et annulé, un changement décidé et encore proposé, trois estimations dont la plus basse dépasse la plus haute, un mois présent deux fois dans une ligne de budget.

    Retirez celui qui est faux.
check-e034-explain =
    Une décision avec options en recommande une par sa clé, et chaque clé figure une seule fois. Une recommandation en toutes lettres (avec une espace) est admise aussi.

    Corrigez la clé.
check-e040-explain =
    Deux fichiers ou éléments seraient écrits au même chemin (comparé sans tenir compte de la casse, comme le font certains hébergeurs), ou un dossier porte un nom dont le site a lui-même besoin (`people`, `data`, `assets`, `search`).

    Renommez l’un d’eux.
check-e041-explain =
    Une série a pour en-tête `date,value`, puis des lignes comme `2026-05-28,42.5` : un jour sous la forme AAAA-MM-JJ, une virgule, un nombre avec un point décimal. Chaque jour figure une seule fois et dans l’ordre.

    Corrigez la ligne, ou retirez-la : un jour absent apparaît comme une lacune.
check-e042-explain =
    Le champ `data` d’une mesure désigne un fichier CSV du dossier `data/` du programme ; les images et les liens relatifs en Markdown désignent des fichiers à partir de celui de l’élément. Le fichier n’existe pas.

    Corrigez le nom, ou ajoutez le fichier.
check-e050-explain =
    Entre `{"{{"}` et `{"}}"}` se trouve un appel : `kpi("milestone-on-time")`, `count(kind="risk", open=true)`, `record("M-07").forecast`, `chart("burn-up")`, `table(kind="decision", open=true)` ; dans les présentations aussi `slide("decisions")`.

    Corrigez l’appel, ou écrivez `\{"{{"}` pour que les accolades s’affichent.
check-e051-explain =
    `{"{{"} kpi("…") {"}}"}`, `{"{{"} chart("…") {"}}"}`, `{"{{"} record("…").field {"}}"}`, `{"{{"} count(…) {"}}"}` et `{"{{"} table(…) {"}}"}` calculent ce qu’elles montrent. Le nom, le champ ou l’argument n’existe pas : il n’y a rien à calculer.

    `trueup explain` énumère indicateurs et graphiques ; `trueup schema KIND` énumère les champs d’un type.
check-e060-explain =
    `site.toml` configure le site. Il est lu strictement, afin qu’un réglage mal tapé ne reste pas sans effet en silence.

    Le message cite l’endroit et les réglages qui existent ; `docs/reference/site.md` décrit chacun d’eux.
check-e061-explain =
    `theme = "…"` dans site.toml désigne un dossier sous `themes/`. Son `theme.toml` peut remplacer couleurs, polices, tailles et espaces ; `templates/x.html` et `assets/x` remplacent le fichier intégré du même nom. Quelque chose y est faux : le dossier manque, un jeton est inconnu ou casserait la feuille de style, ou un gabarit contient une erreur.

    Le message cite l’endroit. Le thème intégré, à prendre pour modèle, est `themes/default` dans le dépôt de trueup ; ce que les gabarits peuvent utiliser est décrit dans `docs/reference/themes.md`.
check-w101-explain =
    Un `[[milestone.rebaseline]]` ne nomme aucun changement, ou en nomme un qui n’est pas approuvé. Une référence que chacun peut déplacer met tous les jalons à l’heure ; un déplacement non approuvé est donc montré ici et ne compte pas : le jalon reste mesuré à la référence qui valait auparavant. Il en va de même là où le simple `baseline` a été réécrit : les versions antérieures dans git le montrent. Un tel déplacement compte comme approuvé là où un changement approuvé cite le jalon dans `affects`.

    Nommez la demande de changement qui l’approuve (`change = "CR-08"`), faites-la décider, ou retirez la ligne et écrivez plutôt un `[[milestone.reforecast]]`.
check-w102-explain =
    Un jalon est entré dans le périmètre après le début du programme (`added`), et aucune demande de changement approuvée ne le dit. Un périmètre qui grandit en silence est la cause la plus fréquente d’un retard que personne n’a décidé.

    Nommez le changement approuvé avec `added_by = "CR-02"`, faites-le décider, ou retirez `added` si le jalon était dans le périmètre dès le début.
check-w103-explain =
    Le dernier rapport dit orange ou rouge, mais pas ce qui sera vrai, pour quand et grâce à qui, afin de revenir au vert. Un statut sans issue ne demande rien au lecteur, et l’obtient.

    Écrivez `path_to_green` en une ou deux phrases : l’étape, le jour, le rôle.
check-w104-explain =
    Le dernier rapport est meilleur que ce qui découle des éléments selon les règles du constat. Vert sur rouge, c’est une pastèque : verte dehors, rouge dedans.

    Déclarez ce que montrent les éléments, ou corrigez-les là où ils sont dépassés. Là où le constat ne dit pas tout, dites-le avec `[[override]]` : dimension, raison, approbateur et échéance. La page montre alors les deux ; le constat reste.
check-w105-explain =
    Un jalon ouvert est prévu pour un jour passé. Soit il a été atteint et personne n’a écrit `actual`, soit il viendra plus tard et personne n’a dit quand ; l’un et l’autre faussent tous les chiffres.

    Écrivez `actual`, ou un nouveau `[[milestone.reforecast]]` avec sa raison.
check-w106-explain =
    La référence d’un jalon ouvert est passée, et personne n’a jamais donné un nouveau jour. Un jalon en retard sans prévision est oublié ou sans espoir ; le constat le compte rouge.

    Écrivez `actual`, un `[[milestone.reforecast]]` avec sa raison, ou `cancelled`.
check-w107-explain =
    Un risque ouvert dont la probabilité × l’impact atteint au moins 15 n’a pas de responsable, pas de réponse, ou pas d’action encore ouverte. Le constat le compte rouge : un risque de cette taille dont personne ne s’occupe n’est pas maîtrisé, il est seulement noté.

    Nommez le responsable et la réponse, ainsi qu’une action ouverte dans `actions`, ou écrivez une action avec `from = "R-01"`.
check-w108-explain =
    Personne n’a regardé un risque ouvert depuis plus de 30 jours (ou ce que dit `review_days` de `[thresholds.risk]`), comptés depuis son dernier `[[risk.review]]`, à défaut depuis `raised`. Son score est une opinion ancienne.

    Regardez-le et écrivez un `[[risk.review]]`, même si rien n’a changé, ou clôturez-le.
check-w109-explain =
    Une décision est ouverte alors que `needed_by` est passé : dès lors, attendre coûte ce que dit `if_late`.

    Faites-la prendre et écrivez `decided` avec `outcome`, ou convenez d’un nouveau `needed_by` avec ceux qui attendent.
check-w110-explain =
    Une décision ouverte énumère des options, mais pas celle que le programme recommande. Un comité à qui l’on ne donne que des options reporte.

    Écrivez `recommendation` avec la clé d’une option, et la raison dans `context`.
check-w111-explain =
    Une dépendance est ouverte et personne n’y a consenti : sans `agreed`, elle n’est qu’un espoir du demandeur, et le fournisseur l’ignore peut-être.

    Convenez-en avec le fournisseur, puis écrivez le jour dans `agreed` et ce qui a été promis dans `promised`.
check-w112-explain =
    Le fournisseur d’une dépendance ouverte promet un jour postérieur à `needed_by`. Qui l’attend prendra du retard, quoi que dise sa propre prévision.

    Obtenez une promesse plus proche, déplacez ce qui l’attend avec un `[[milestone.reforecast]]`, ou convenez d’un `needed_by` plus tardif.
check-w113-explain =
    Un jalon ouvert est prévu avant quelque chose dont il dépend. L’une des deux prévisions ne peut être vraie.

    Déplacez-le avec un `[[milestone.reforecast]]`, ou retirez le lien dans `depends_on` là où il n’attend pas vraiment.
check-w114-explain =
    Une action est ouverte alors que son jour `due` est passé.

    Écrivez `done`, ou convenez d’un nouveau jour et écrivez-le dans `due`, avec une ligne du texte qui dit pourquoi.
check-w115-explain =
    Un critère d’un point de passage est dit rempli, mais rien ne le montre, ou ce qui le montre est plus ancien que ne le permet `max_age_days` pour un point de passage à venir. Un point franchi sur une affirmation est celui qui lâche la première nuit.

    Nommez le procès-verbal, le rapport ou le certificat dans `evidence`, avec son jour dans `evidence_date`.
check-w116-explain =
    Le dernier rapport d’avancement est plus ancien que `cadence_days` du programme (sans lui, 30 jours), ou il n’y en a aucun alors que le programme court depuis aussi longtemps. Au-delà d’une cadence et demie, le site dit le rapport périmé.

    Écrivez le rapport (`trueup new report`), corrigez `cadence_days`, ou déclarez `overall = "complete"` si le programme est terminé.
check-w117-explain =
    Une personne ou un rôle est responsable de plus de 10 éléments ouverts d’un programme (jalons, risques, problèmes, actions, décisions …). Personne ne s’occupe d’autant ; les derniers sont notés, pas pris en charge.

    Confiez-en à d’autres, ou clôturez ce qui est fait. `allow` dans l’élément de la personne le tolère.
check-w118-explain =
    Chacun des derniers rapports (trois à six) dit vert dans l’ensemble, mais d’après les éléments de ces jours le programme était orange ou rouge au moins une fois. Un statut qui ne bouge jamais n’est pas mesuré.

    Rapportez d’après les éléments ; là où ils étaient faux, corrigez-les.
check-w119-explain =
    Une phrase nomme un indicateur que le site calcule et donne un nombre à la main. Le nombre était juste un jour ; l’indicateur, lui, évolue. Ce contrôle n’est fait que si `[check]` dit `prose_numbers = true`.

    Écrivez `{"{{"} kpi("milestone-on-time") {"}}"}` à la place du nombre.
check-w120-explain =
    Un titre, un nom ou un texte est plus long que sa place sur une diapositive. Les présentations le coupent à un mot et marquent la coupure par `…` ; le comité ne voit qu’une partie de ce qu’on lui dit.

    Dites-le plus court, et mettez le reste dans le texte de l’élément, que montrent sa page et le dossier préparatoire. Un titre a 110 caractères (360 une fois l’élément clos), le nom d’une personne, d’un rôle, d’une autre partie, d’un domaine ou d’une unité 80, le titre d’une option 90 et sa clé 12, un point du dernier rapport et un critère d’un point de passage 180, `if_late`, `trigger`, les raisons, les notes des revues et ce sur quoi une option est comparée 260 (170 dès cinq options), `context` et `path_to_green` 360. Les caractères chinois, japonais et coréens comptent double : ils sont deux fois plus larges. Le titre d’une diapositive écrite dans un fichier a trois lignes.

check-w121-explain =
    Une mise en production ou un point de passage a un `outcome`, mais `end` ou `review` est dans le futur. Rien ne peut s’être terminé un jour qui n’est pas encore venu : d’ici là, la mise en production compte comme planifiée, le point de passage comme non revu, et aucun indicateur ne compte le résultat.

    Si c’est déjà terminé, écrivez le jour de la fin dans `end` ou `review`.

check-w150-explain =
    Les éléments sont écrits par beaucoup et n’ont pas la confiance accordée à du code : le HTML brut s’affiche comme du texte, les liens ne passent qu’en http, https, mailto ou relatifs, les images seulement si elles viennent du site lui-même.

    Écrivez-le en Markdown, ou placez le fichier à côté de l’élément.
check-w151-explain =
    `language = "…"` dans site.toml désigne une langue pour laquelle le programme n’a pas de mots : pages et présentations sont en anglais, et le disent aux navigateurs et aux lecteurs d’écran.

    Écrivez l’une des langues qu’énumère `trueup explain languages` ; une région peut suivre, comme « de-AT ». `docs/guide/languages.md` dit comment un site ou le programme reçoit une autre langue.
