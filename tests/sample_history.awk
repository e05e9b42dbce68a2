# The text of records as of a day: what is dated later is left out. -v day=2026-05-07 -v out=FOLDER/
# Blocks begin with [[…]]; a block [[a.b]] belongs to the block [[a]] before it. Files of the sample only: it knows their form.
# They are named twice: the first pass learns which records are not there yet, the second writes, without naming those.

function later(text) { return text > day }
# The day in `name = 2026-05-07`; nothing where there is none.
function dated(line,  value) {
  value = line; sub(/^[a-z_]+ = /, "", value)
  return value ~ /^20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]$/ ? value : ""
}
function field(line) { return line ~ /^[a-z_]+ = / ? substr(line, 1, index(line, " ") - 1) : "" }
# Takes `, name = value` out of an inline table.
function without(line, name) { sub(", " name " = (\"[^\"]*\"|[^,}]*[^,} ])", "", line); return line }
# The day of `name = …` in an inline table.
function inner(line, name,  at, rest) {
  at = index(line, name " = 20"); if (!at) return ""
  rest = substr(line, at + length(name) + 3, 10)
  return rest
}
# An inline table, one to a line, as of the day; empty where all of it is later.
function entry(line,  d) {
  if (line ~ /^  \{ date = / && later(inner(line, "date"))) return ""
  if (line ~ /month = /) { if (inner(line, "month") == "" && substr(line, index(line, "\"") + 1, 7) >= substr(day, 1, 7)) line = without(line, "actual") ; return line }
  if ((d = inner(line, "met")) != "" && later(d)) { line = without(line, "met"); line = without(line, "evidence"); line = without(line, "evidence_date") }
  if ((d = inner(line, "done")) != "" && later(d)) line = without(line, "done")
  if (line ~ /role = / && (d = inner(line, "date")) != "" && later(d)) { line = without(line, "by"); line = without(line, "date"); line = without(line, "verdict") }
  return line
}
# A line without references to records of the program that are not there yet; empty where it was nothing else.
function known(line,  i, id, name) {
  name = field(line)
  if (name ~ /^(id|title|provider|consumer|owner)$/ || line !~ /"/) return line
  for (i = 1; i <= ndropped[program]; i++) {
    id = dropped[program, i]
    if (!index(line, "\"" id "\"")) continue
    if (line == name " = \"" id "\"") return ""
    gsub("[{] to = \"" id "\"[^}]*[}]", "", line)
    gsub("\"" id "\"", "", line)
    gsub(/, (, )+/, ", ", line); sub(/\[, /, "[", line); sub(/, \]/, "]", line)
  }
  return line
}
# Writes the block that was gathered, or leaves it out with all that belong to it.
function flush(  i, name, d, head, sub_block, born, decided, closed, past, keep, line) {
  if (!n) return
  head = block[1]; sub_block = head ~ /^\[\[[a-z-]+\.[a-z_]+\]\]/ || (front && nblocks > 1)
  if (!sub_block) gone = 0
  born = decided = closed = past = ""
  for (i = 1; i <= n; i++) {
    name = field(block[i]); d = dated(block[i])
    if (d != "" && (name == "raised" || name == "requested" || name == "added" || (name == "date" && head !~ /capacity/) || (name == "agreed" && head ~ /deliverable/))) born = d
    if (d != "" && name == "decided") decided = d
    if (d != "" && name == "closed") closed = d
    if (d != "" && (name == "review" && !sub_block)) past = d
    if (d != "" && name == "end" && head ~ /release/) past = d
  }
  keep = !(gone || (born != "" && later(born)))
  if (!keep && !sub_block) {
    gone = 1
    for (i = 1; pass == 1 && i <= n; i++) if (field(block[i]) == "id") { id = block[i]; gsub(/^id = "|"$/, "", id); dropped[program, ++ndropped[program]] = id }
  }
  for (i = 1; keep && i <= n; i++) {
    line = block[i]; name = field(line); d = dated(line)
    if (d != "" && later(d) && name ~ /^(closed|actual|done|decided|delivered|cancelled|validated|sent|accepted|actual_start|actual_end|reopened|deferred|agreed)$/) continue
    if (decided != "" && later(decided)) {
      if (name ~ /^(outcome|rationale|follow_ups)$/) continue
      if (name == "status") line = "status = \"proposed\""
    }
    if (closed != "" && later(closed) && name ~ /^(became|resolution)$/) continue
    if (past != "" && later(past) && name ~ /^(outcome|restored)$/) continue
    if (line ~ /^  \{/) { line = entry(line); if (line == "") continue }
    if (line != "" && (line = known(line)) == "") continue
    text = text line "\n"
  }
  n = 0
}
function finish() {
  if (target == "") return
  flush()
  if (front) text = gone ? "" : text tail
  if (pass == 2 && text ~ /[^ \n]/) printf "%s", text > (out target)
  if (pass == 2) close(out target)
}
FNR == 1 { finish(); pass = seen[FILENAME]++ ? 2 : 1; target = program = FILENAME; sub(/^content\//, "", program); sub(/\/.*/, "", program); text = tail = ""; gone = n = nblocks = 0; front = FILENAME ~ /\.md$/; fences = 0; nblocks = 1 }
front && /^\+\+\+$/ {
  fences++
  if (fences == 1) { block[++n] = $0; next }
  flush(); tail = $0 "\n"; next
}
front && fences >= 2 { tail = tail $0 "\n"; next }
/^\[\[/ { flush(); nblocks++ }
{ block[++n] = $0 }
END { finish() }
