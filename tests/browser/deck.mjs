// Prints each steering deck of a built site on A4 and Letter: one page per slide, each slide's title on its page,
// nothing cut off, nothing over anything else.
//
//   node deck.mjs SITE [--pdf FOLDER] [PAGE]...     default: every deck.html; FOLDER keeps the printed files
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { pagesOf, siteArguments } from "./site.mjs";
import { measureSlides } from "./slides.mjs";
import { Tally } from "./tally.mjs";

const PX_PER_MM = 96 / 25.4;
/** Landscape paper in millimetres. */
const PAPERS = { A4: { width: 297, height: 210 }, Letter: { width: 279.4, height: 215.9 } };
/** The margin of the deck's `@page slide` rule, in millimetres. */
const MARGIN = 10;

const options = siteArguments("deck.mjs SITE [--pdf FOLDER] [PAGE]...", { pdf: "" });
const tally = new Tally("deck");
const decks = options.pages.length > 0 ? options.pages : pagesOf(options.site).filter((path) => /(^|\/)deck\.html$/.test(path));
const folder = options.pdf || mkdtempSync(join(tmpdir(), "trueup-deck-"));
mkdirSync(folder, { recursive: true });
const server = await serve(options.site);
const browser = await launch();
let printed = 0;
for (const path of decks) {
  for (const [paper, size] of Object.entries(PAPERS)) await checkDeck(path, paper, size);
}
await browser.close();
await server.close();
if (!options.pdf) rmSync(folder, { recursive: true });
tally.finish(`${decks.length} decks on ${Object.keys(PAPERS).join(" and ")}, ${printed} pages printed`);

async function checkDeck(path, paper, size) {
  const subject = `${path} on ${paper}`;
  tally.checked(subject);
  const page = await browser.newPage({ viewport: contentBox(size) });
  try {
    await page.goto(server.root + path, { waitUntil: "load" });
    await page.emulateMedia({ media: "print" });
    const slides = await page.evaluate(measureSlides);
    for (const { name, problems } of slides) for (const problem of problems) tally.fail(subject, `${name}: ${problem}`);
    const file = join(folder, `${path.replace(/[^A-Za-z0-9-]+/g, "-")}-${paper}.pdf`);
    // Portrait paper, as the print dialogue would offer it: the deck's own page rule has to turn it.
    await page.pdf({ path: file, format: paper, preferCSSPageSize: true, printBackground: true });
    checkPrint(subject, file, size, slides);
  } catch (error) {
    tally.fail(subject, `could not be checked: ${error.message.split("\n")[0]}`);
  } finally {
    await page.close();
  }
}

function contentBox({ width, height }) {
  const pixels = (mm) => Math.floor((mm - 2 * MARGIN) * PX_PER_MM);
  return { width: pixels(width), height: pixels(height) };
}

/** Compares the printed file with the slides: number and size of the pages, the title of each. */
function checkPrint(subject, file, size, slides) {
  const info = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  const count = Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]);
  const [width, height] = (/^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(info) ?? []).slice(1).map((points) => (Number(points) / 72) * 25.4);
  printed += count;
  if (slides.length === 0) tally.fail(subject, "has no .slide");
  if (count !== slides.length) tally.fail(subject, `prints ${count} pages for ${slides.length} slides`);
  if (!(Math.abs(width - size.width) < 1 && Math.abs(height - size.height) < 1)) tally.fail(subject, `prints on ${width} x ${height} mm`);
  const pages = execFileSync("pdftotext", ["-enc", "UTF-8", file, "-"], { encoding: "utf8" }).split("\f").map(squeeze);
  slides.forEach(({ name, title }, i) => {
    if (!title) tally.fail(subject, `${name} has no title`);
    else if (!pages[i]?.includes(squeeze(title))) tally.fail(subject, `page ${i + 1} does not carry the title of ${name}, ${JSON.stringify(title)}`);
  });
}

/** Text without spaces, line breaks and hyphenation, so that a printed title compares with its source. */
function squeeze(text) {
  return text.normalize("NFKC").replace(/[\s\u00ad\u200b]+/g, "").replace(/[\u2010\u2011]/g, "-");
}
