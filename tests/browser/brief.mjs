// Prints the status page of each program of a built site on A4 and Letter: a brief of at most two pages, with its title,
// its date and its classification on the first. And looks at it on a phone: its sections fold but the one that
// asks something, and of that all decisions but the first; they open without script, and a roadmap opens with today in sight, whatever the browser can.
//
//   node brief.mjs SITE [PAGE]...      PAGE: PROGRAM/index.html
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, viewport } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { pagesOf, siteArguments } from "./site.mjs";
import { Tally } from "./tally.mjs";

const options = siteArguments("brief.mjs SITE [PAGE]...");
const tally = new Tally("brief");
const isProgram = (path) => readFileSync(join(options.site, path), "utf8").includes('<main id="main" class="program">');
const paths = options.pages.length > 0 ? options.pages : pagesOf(options.site).filter(isProgram);
const folder = mkdtempSync(join(tmpdir(), "trueup-brief-"));
const server = await serve(options.site);
const browser = await launch();
for (const path of paths) {
  tally.checked(path);
  try {
    for (const format of ["A4", "Letter"]) await prints(path, format);
    await folds(path);
  } catch (error) {
    tally.fail(path, error.message.split("\n")[0]);
  }
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
tally.finish();

async function prints(path, format) {
  const page = await browser.newPage();
  await page.goto(server.root + path);
  const file = join(folder, "brief.pdf");
  writeFileSync(file, await page.pdf({ format }));
  const said = await page.evaluate(() => ({ title: document.querySelector("h1").innerText, day: document.querySelector("header time").innerText, mark: document.querySelector("header .mark").innerText }));
  await page.close();
  const pages = Number(/^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [file], { encoding: "utf8" }))[1]);
  if (pages > 2) tally.fail(path, `prints ${pages} pages on ${format}`);
  const first = execFileSync("pdftotext", ["-l", "1", file, "-"], { encoding: "utf8" }).replace(/[\u2060-\u2069]/g, "").replace(/\s+/g, " ");
  for (const [what, text] of Object.entries(said)) {
    // Of a title that goes on and on paper shows how it begins.
    if (!first.includes(text.replace(/[\u2060-\u2069]/g, "").replace(/\s+/g, " ").slice(0, 60))) tally.fail(path, `the first page on ${format} does not show its ${what}: ${text}`);
  }
}

/** Without script: closed on a phone until a reader opens one, but what is asked; all there on a wide screen. */
async function folds(path) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: viewport(390) });
  const page = await context.newPage();
  await page.goto(server.root + path);
  const shown = () => page.evaluate(() => [...document.querySelectorAll("details.fold")].map((fold) => [...fold.children].slice(1).some((e) => e.checkVisibility({ contentVisibilityAuto: true }))));
  const asks = await page.evaluate(() => [...document.querySelectorAll("details.fold")].map((fold) => fold.closest("section").id === "decisions" && !fold.closest("article ~ article")));
  if ((await shown()).some((open, n) => open !== asks[n])) tally.fail(path, "on a phone what is asked is open, and nothing else before anybody opens it");
  for (const [what, closed] of [["a section", "section > .wrap > .fold:not([open])"], ["a decision", ".decision > .fold:not([open])"]]) {
    const summary = page.locator(`${closed} > summary`).first();
    if ((await summary.count()) === 0) continue;
    const before = (await shown()).filter(Boolean).length;
    await summary.click();
    if ((await shown()).filter(Boolean).length !== before + 1) tally.fail(path, `${what} does not open on a phone`);
  }
  const roadmap = page.locator("#roadmap details.fold:not([open]) > summary");
  if ((await roadmap.count()) > 0) await roadmap.click();
  const today = await page.evaluate(() => {
    const line = document.querySelector("#roadmap .scroll path.today");
    if (!line) return true;
    const [room, at] = [line.closest(".scroll").getBoundingClientRect(), line.getBoundingClientRect()];
    return at.left > room.left && at.right < room.right;
  });
  if (!today) tally.fail(path, "on a phone the roadmap does not open with today in sight");
  await page.setViewportSize(viewport(1440));
  if (!(await shown()).every(Boolean)) tally.fail(path, "a section is closed on a wide screen");
  if (await page.locator(".decision > .fold > summary").first().isVisible()) tally.fail(path, "a decision folds on a wide screen");
  await context.close();
}
