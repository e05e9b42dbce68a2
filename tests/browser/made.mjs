// Writes a made-up site for the checks: a program with 500 entries in its RAID log and titles that try the layout (long,
// from right to left, without spaces, like markup, like a formula), one with a single record of each kind, and one that
// is empty.
//
//   node made.mjs FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = process.argv[2];
if (!root) {
  console.error("usage: node made.mjs FOLDER");
  process.exit(2);
}
const write = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const OWNERS = ["Lead, Data", "Lead, Billing", "Head of Operations", "مدير البرنامج", "移行責任者"];
const STREAMS = ["data", "billing", "operations"];
const TITLES = [
  "Vendor delivers the connector late",
  "Reconciliation stays below its limit before the rehearsal and nobody has yet said which of the two teams closes the difference that remains",
  "تأخر المورد في تسليم الموصل",
  "移行リハーサルの合格基準が満たされない",
  "=1+1 is what a spreadsheet would compute",
  "<b>Markup</b> & \"quotes\" stay text",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  "@owner leaves before the cutover",
];
const quoted = (text) => JSON.stringify(text);
const at = (list, n) => list[n % list.length];
const day = (n) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const common = (id, n) => `id = "${id}"\ntitle = ${quoted(`${at(TITLES, n)} ${n}`)}\nowner = ${quoted(at(OWNERS, n))}\nworkstream = "${at(STREAMS, n)}"\n`;

const charter = (title) => `+++\ntitle = ${quoted(title)}\nstart = 2026-01-01\nend = 2026-12-31\nowner = "Senior Program Manager"\n+++\n`;
const KINDS = [
  (n) => `[[risk]]\n${common(`R-${n}`, n)}raised = ${day(n % 120)}\nprobability = ${1 + (n % 5)}\nimpact = ${1 + ((n * 7) % 5)}\nresponse = "reduce"\n${n % 9 === 0 ? `closed = ${day(130)}\n` : ""}`,
  (n) => `[[issue]]\n${common(`I-${n}`, n)}raised = ${day(n % 120)}\nseverity = "${at(["critical", "high", "medium", "low"], n)}"\ndue = ${day(100 + (n % 90))}\n`,
  (n) => `[[assumption]]\n${common(`A-${n}`, n)}raised = ${day(n % 120)}\nvalidate_by = ${day(120 + (n % 60))}\n`,
  (n) => `[[dependency]]\n${common(`X-${n}`, n)}raised = ${day(n % 120)}\nprovider = "Vendor"\nconsumer = "Program"\nneeded_by = ${day(140 + (n % 80))}\npromised = ${day(150 + (n % 80))}\nagreed = ${day(125)}\n`,
];

write("site.toml", `title = "Made for the checks"\nbase_url = "https://status.example/"\nas_of = 2026-05-28\ndefault_audience = "internal"\naudiences = ["public", "internal"]\n`);
write("content/large/program.md", charter("A program with 500 entries in its log"));
write("content/large/workstreams.toml", STREAMS.map((s) => `[[workstream]]\nid = "${s}"\ntitle = "${s}"\nlead = "Lead, Data"\n`).join("\n"));
write("content/large/raid.toml", Array.from({ length: 500 }, (_, n) => at(KINDS, n)(n + 1)).join("\n"));
write("content/large/milestones.toml", Array.from({ length: 60 }, (_, n) => `[[milestone]]\n${common(`M-${n + 1}`, n)}baseline = ${day(20 + n * 5)}\n${n < 24 ? `actual = ${day(22 + n * 5)}\n` : ""}`).join("\n"));
write("content/large/actions.toml", Array.from({ length: 80 }, (_, n) => `[[action]]\n${common(`AC-${n + 1}`, n)}raised = ${day(n)}\ndue = ${day(60 + n * 2)}\n${n % 3 === 0 ? `done = ${day(61 + n)}\n` : ""}`).join("\n"));
write("content/large/decisions.toml", Array.from({ length: 12 }, (_, n) => `[[decision]]\n${common(`D-${n + 1}`, n)}requested = ${day(90 + n)}\nneeded_by = ${day(140 + n * 3)}\napprover = ${quoted(at(OWNERS, n + 1))}\n[[decision.option]]\nkey = "A"\ntitle = "Go on"\n[[decision.option]]\nkey = "B"\ntitle = "Stop"\n`).join("\n"));
write("content/single/program.md", charter("One record"));
write("content/single/raid.toml", `[[risk]]\nid = "R-1"\ntitle = "The only risk"\nraised = 2026-05-01\nprobability = 2\nimpact = 2\n`);
// What Typst, XML, HTML, Markdown or a spreadsheet could take for its own, in every field that a deck shows, and 5,000 characters.
const MARKS = "#panic(1) #read(\"/etc/passwd\") $x^2$ </a:t><a:r> ]]> &amp; <script> =1+1 @ref <label>";
const marks = (n) => quoted(n % 2 ? MARKS : `${MARKS} שלום 😀 ${"word ".repeat(1000)}`);
write("content/marks/program.md", charter("Marks =1+1 #let $x$"));
write("content/marks/records.toml", Array.from({ length: 4 }, (_, n) => `[[risk]]\nid = "R-${n}"\ntitle = ${marks(n)}\nowner = ${marks(1)}\nraised = 2026-02-01\nprobability = 5\nimpact = 5\n[[milestone]]\nid = "M-${n}"\ntitle = ${marks(n)}\nbaseline = 2026-06-0${n + 1}\nforecast = 2026-07-01\n[[decision]]\nid = "D-${n}"\ntitle = ${marks(n)}\nrequested = 2026-02-01\nneeded_by = 2026-06-01\ncontext = ${marks(n)}\nif_late = ${marks(n)}\nrecommendation = "A"\noption = [{ key = "A", title = ${marks(n)}, pros = [${marks(n)}], cons = [${marks(1)}] }, { key = "B", title = "Stop" }]\n`).join("\n"));
write("content/empty/program.md", charter("Nothing recorded yet"));
