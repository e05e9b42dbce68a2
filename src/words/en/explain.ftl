## What each rule of the check asks, why it matters, how to mend it

check-e001-explain =
    Records are read as UTF-8 text. The file holds bytes that are not.

    Save it as UTF-8; most editors offer it under "encoding". Office exports are often Windows-1252.
check-e002-explain =
    Some editors put three invisible bytes (EF BB BF) before the first line, so that the front matter no longer begins the file.

    Save the file as "UTF-8 without BOM".
check-e003-explain =
    A record file may have 8 MiB. Larger ones are exports or logs that got into the content folder.

    Move the file out of `content/`, or give it a name that begins with `_`.
check-e004-explain =
    A line may have 256 KiB. Longer ones are encoded binaries or minified data, not prose.

    Break the line, or attach the data as a file of its own.
check-e005-explain =
    Symbolic links, pipes, sockets and devices in the content folder are refused: what they lead to is not in the repository, so nobody could review it.

    Copy the file into the folder instead.
check-e006-explain =
    File and folder names become addresses. Control characters, backslashes, bytes that are not UTF-8, trailing dots or spaces and names that Windows reserves (CON, NUL ...) do not work for every reader.

    Rename the file; letters, digits, `-` and `_` are always safe.
check-e007-explain =
    The file holds the marks of a merge that nobody has finished (`<<<<<<<`, `=======`, `>>>>>>>`).

    Decide which lines stay and remove the marks.
check-e008-explain =
    A record file without content says nothing and is usually a mistake.

    Fill it, remove it, or let its name begin with `_` to have it passed over.
check-e010-explain =
    A Markdown record begins with a line `+++`, then its fields as TOML, then a second line `+++`, then its text.

    Add the two lines and at least `title = "…"`, or let the file's name begin with `_` to have it passed over.
check-e011-explain =
    The first line is `+++`, but no second line `+++` ends the fields.

    Add a line that holds nothing but `+++` where the text begins.
check-e012-explain =
    The fields could not be read as TOML. As long as that is so, nothing else is said about this file, and references to its records are not reported as dangling.

    Common causes: a text without quotes, a date in another format than 2026-11-22, a missing closing quote or bracket, the same key twice.
check-e013-explain =
    The kind of a Markdown record is its field `kind`, or else the name of the folder that it lies in (`risks/`, `decisions/` …). In TOML files the name of the table (`[[risk]]`) is the kind. `site.toml` can declare more under `[kinds.…]`.

    `trueup schema` lists all kinds.
check-e014-explain =
    A field that the kind does not have would be silently without effect, so it is an error. `site.toml` can declare more fields under `[fields.<kind>]`.

    `trueup schema KIND` lists the fields of a kind.
check-e015-explain = The field holds another type than it must. Dates are written without quotes (2026-11-22), texts with quotes, lists in brackets.
check-e016-explain =
    Without this field the record cannot be used: no date, no trend; no baseline, no slip.

    Add the field; the help line says what it holds.
check-e017-explain = Probability and impact go from 1 to 5, progress from 0 to 1, weights are not negative. A value outside would distort every figure that is made from it.
check-e018-explain =
    The field holds one of a fixed list of words; the help line names them.

    Figures and colours are made from these words, so another spelling would not be counted. Mend the word, or declare a field of your own in site.toml.
check-e019-explain =
    Ids become addresses and are typed by hand: they begin with a letter and hold letters, digits and single hyphens (`M-07`, `risk-12b`).

    A Markdown record without `id` takes it from its file name; rename the file or add `id`.
check-e020-explain =
    Ids are unique within a program and compared without case, because people write them by hand.

    Give one of the two records another id. Other programs may use the same id: `other-program/M-3` names theirs.
check-e021-explain =
    A field or a `[[link]]` names a record that does not exist, so a reader would look for it in vain and every figure that should include it is wrong.

    Mend the id. Records of other programs are named `program/id`. References to records in files that could not be read are not reported until those files are mended.
check-e022-explain =
    A field that must name a record of one kind names one of another, for example a milestone's `gate` that is a budget line.

    Name a record of the right kind, or use `links` for a reference of any kind.
check-e023-explain =
    Milestones or tasks wait for each other in a circle, so none of them can begin and no forecast can be made.

    The message names the whole circle; remove one of its links.
check-e024-explain =
    Where a program declares people (`[[person]]`), an owner in the form of an id must be one of them; otherwise what the person owns would be spread over two spellings. Free role names such as "Head of Testing" are always allowed.

    Mend the id, or declare the person.
check-e025-explain =
    A field names the record that it stands in: a milestone that depends on itself can never be reached.

    Remove the reference, or name the record that was meant.
check-e026-explain =
    A folder below `content/` that holds risks, milestones and the like is a program and needs `program.md` with at least title, start and end. Folders without one may hold documents and people only.

    Add `program.md`, or move the records into a program's folder.
check-e027-explain =
    `audience` must be one of the names under `audiences` in site.toml. As long as it is not, nobody can say who may read the record.

    Write one of the site's audiences, or add the name to site.toml in its place between the others.
check-e030-explain =
    Something ended before it began: closed before raised, decided before requested, done before agreed. Durations made from such dates would be negative and distort every mean.

    One of the two dates is mistyped; mend it.
check-e031-explain =
    Fields such as `actual`, `closed`, `decided` and `done` say what has happened. A day after today is a forecast in the wrong field, and it would make a milestone count as reached.

    Write a `forecast`, `due` or `[[reforecast]]` instead, or mend the year. With --as-of a past day, later facts are simply not shown; the check always uses the later of that day and today.
check-e032-explain =
    The rows of `[[review]]`, `[[reforecast]]`, `[[rebaseline]]`, `[[measurement]]` and `[[point]]` are read as what was known from each day on: days stand once, in order, not before the record was raised, not after it was closed and not after the day of the build.

    Put the rows in order, or mend the mistyped day.
check-e033-explain =
    Two fields cannot both be true: a milestone reached and cancelled, a change decided and still proposed, three estimates whose lowest is above their highest, a month twice in a budget line.

    Remove the one that is wrong.
check-e034-explain =
    A decision with options recommends one of them by its key, and each key stands once. A recommendation in words (with a space) is allowed too.

    Mend the key.
check-e040-explain =
    Two files or records would be written to the same path (compared without case, as some hosts do), or a folder has a name that the site needs itself (`people`, `data`, `assets`, `search`).

    Rename one of them.
check-e041-explain =
    A series has the header `date,value`, then rows such as `2026-05-28,42.5`: a day as YYYY-MM-DD, a comma, a number with a decimal point. Days stand once and in order.

    Mend the row, or remove it: a missing day is shown as a gap.
check-e042-explain =
    A metric's `data` names a CSV file below the program's `data/` folder; images and relative links in Markdown name files relative to the record's own file. The file is not there.

    Mend the name, or add the file.
check-e050-explain =
    Between `{"{{"}` and `{"}}"}` stands one call: `kpi("milestone-on-time")`, `count(kind="risk", open=true)`, `record("M-07").forecast`, `chart("burn-up")`, `table(kind="decision", open=true)`; in decks also `slide("decisions")`.

    Mend the call, or write `\{"{{"}` to have the braces shown.
check-e051-explain =
    `{"{{"} kpi("…") {"}}"}`, `{"{{"} chart("…") {"}}"}`, `{"{{"} record("…").field {"}}"}`, `{"{{"} count(…) {"}}"}` and `{"{{"} table(…) {"}}"}` compute what they show. The name, field or argument does not exist, so there is nothing to compute.

    `trueup explain` lists KPIs and charts; `trueup schema KIND` lists the fields of a kind.
check-e060-explain =
    `site.toml` configures the site. It is read strictly, so that a mistyped setting is not silently without effect.

    The message names the place and the settings that exist; `docs/reference/site.md` describes each.
check-e061-explain =
    `theme = "…"` in site.toml names a folder below `themes/`. Its `theme.toml` may replace colours, fonts, sizes and spaces; `templates/x.html` and `assets/x` replace the embedded file of the same name. Something in it is wrong: the folder is missing, a token is unknown or would break the style sheet, or a template has a mistake.

    The message names the place. The embedded theme, to copy from, is `themes/default` of the trueup repository; what templates may use is described in `docs/reference/themes.md`.
check-w101-explain =
    A `[[milestone.rebaseline]]` names no change, or one that is not approved. A baseline that anybody may move makes every milestone on time, so an unapproved move is shown here and does not count: the milestone is still measured against the baseline that stood before. The same holds where the plain `baseline` was written over: earlier versions in git show it. Such a move counts as approved where an approved change `affects` the milestone.

    Name the change request that approves it (`change = "CR-08"`), have it decided, or remove the row and write a `[[milestone.reforecast]]` instead.
check-w102-explain =
    A milestone joined the scope after the program began (`added`), and no approved change request says so. Scope that grows quietly is the commonest reason for a slip that nobody decided.

    Name the approved change with `added_by = "CR-02"`, have it decided, or remove `added` where the milestone was in the scope from the beginning.
check-w103-explain =
    The last report says amber or red, but not what will be true, by when, and through whom, for it to be green again. A status without a way out asks the reader for nothing and gets it.

    Write `path_to_green` in one or two sentences: the step, the day, the role.
check-w104-explain =
    The last report is better than what follows from the records by the rules of the evidence. Green over red is a watermelon: green outside, red inside.

    Report what the records show, or mend the records where they are out of date. Where the evidence is not the whole story, say so with `[[override]]`: dimension, reason, approver and expiry. The page then shows both; the evidence stays.
check-w105-explain =
    An open milestone is forecast for a day that has passed. Either it was reached and nobody wrote `actual`, or it will be later and nobody said when; both make every figure wrong.

    Write `actual`, or a new `[[milestone.reforecast]]` with its reason.
check-w106-explain =
    The baseline of an open milestone has passed, and nobody has ever given a new date. An overdue milestone without a forecast is forgotten or hopeless; the evidence counts it as red.

    Write `actual`, or a `[[milestone.reforecast]]` with its reason, or `cancelled`.
check-w107-explain =
    An open risk with probability × impact of at least 15 has no owner, no response, or no action that is still open. The evidence counts it as red: a risk that big without anybody on it is not managed, only written down.

    Name the owner and the response, and an open action in `actions`, or write an action with `from = "R-01"`.
check-w108-explain =
    Nobody has looked at an open risk for more than 30 days (or what `[thresholds.risk]` `review_days` says), counted from its last `[[risk.review]]`, else from `raised`. Its score is an old opinion.

    Look at it and write a `[[risk.review]]`, even if nothing has changed, or close it.
check-w109-explain =
    A decision is open although `needed_by` has passed: from then on, waiting costs what `if_late` says.

    Have it taken and write `decided` with `outcome`, or agree a new `needed_by` with those who wait.
check-w110-explain =
    An open decision lists options, but not which one the program recommends. A committee that is given only options postpones.

    Write `recommendation` with the key of an option, and the reason in `context`.
check-w111-explain =
    A dependency is open and nobody has agreed to it: without `agreed` it is a hope of the consumer, and the provider may not even know.

    Agree it with the provider, then write the day in `agreed` and what was promised in `promised`.
check-w112-explain =
    The provider of an open dependency promises a day after `needed_by`. Whoever waits for it slips, whatever their own forecast says.

    Get an earlier promise, move what waits for it with a `[[milestone.reforecast]]`, or agree a later `needed_by`.
check-w113-explain =
    An open milestone is forecast before something that it depends on. One of the two forecasts cannot be true.

    Move it with a `[[milestone.reforecast]]`, or remove the link in `depends_on` where it does not really wait.
check-w114-explain =
    An action is open although its `due` day has passed.

    Write `done`, or agree a new day and write it in `due` with a line in the text that says why.
check-w115-explain =
    A criterion of a gate is said to be met, but nothing shows it, or what shows it is older than `max_age_days` allows at a gate that is still to be passed. A gate passed on a claim is the gate that fails in the first night.

    Name the protocol, report or certificate in `evidence` with its day in `evidence_date`.
check-w116-explain =
    The last status report is older than the program's `cadence_days` (without it, 30 days), or there is none although the program has been running for as long. Above one and a half cadences the site calls the report stale.

    Write the report (`trueup new report`), mend `cadence_days`, or report `overall = "complete"` where the program is over.
check-w117-explain =
    One person or role owns more than 10 open records of a program (milestones, risks, issues, actions, decisions …). Nobody looks after that many; the last ones are written down, not owned.

    Hand some to others, or close what is done. `allow` on the person's record tolerates it.
check-w118-explain =
    Every one of the last reports (three to six) says green overall, but by the records of those days the program was amber or red at least once. A status that never moves is not measured.

    Report from the records; where they were wrong, mend them.
check-w119-explain =
    A sentence names a figure that the site computes and states a number by hand. The number was right on one day; the figure moves on. Asked only where `[check]` `prose_numbers = true` says so.

    Write `{"{{"} kpi("milestone-on-time") {"}}"}` in place of the number.
check-w120-explain =
    A title, a name or a text is longer than its place on a slide. Decks cut it at a word and mark the cut with `…`; the committee sees a part of what it is told.

    Say it shorter, and put the rest into the text of the record, which its page and the pre-read show. A title has 110 characters (360 once the record is closed), the name of a person, a role, another party, an area or a unit 80, an option's title 90 and its key 12, an entry of the last report and a criterion of a gate 180, `if_late`, `trigger`, reasons, notes of reviews and what an option is compared on 260 (170 where there are five options or more), `context` and `path_to_green` 360. Characters of Chinese, Japanese and Korean count twice: they are twice as wide. The heading of a slide that a deck file writes has three lines.

check-w121-explain =
    A release or a gate has an `outcome`, but `end` or `review` lies in the future. Nothing can have ended on a day that has not come, so until then the release counts as planned, the gate as not reviewed, and no key figure counts the outcome.

    Where it is over already, write the day on which it ended into `end` or `review`.

check-w150-explain =
    Records are written by many and are not trusted like code: raw HTML is shown as text, links pass only with http, https, mailto or relative, images only from the site itself.

    Write it in Markdown, or put the file beside the record.
check-w151-explain =
    `language = "…"` in site.toml names a language in which the program has no words, so pages and decks are in English, and say so to browsers and screen readers.

    Write one of the languages that `trueup explain languages` lists; a region may follow, such as "de-AT". `docs/guide/languages.md` says how a site or the program gets another language.
