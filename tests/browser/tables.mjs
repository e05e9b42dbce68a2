// Uses the tables of a built site as readers do, served and from disk: sorts by each head, filters, sends the address of
// a view, goes back, downloads CSV; without JavaScript every row is there, in order, and the other orders are links.
//
//   node tables.mjs SITE [PAGE]...      the largest RAID log unless pages are named
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { WIDTHS, launch, viewport, watch } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { pagesOf, siteArguments } from "./site.mjs";
import { Tally } from "./tally.mjs";

const options = siteArguments("tables.mjs SITE [PAGE]...");
const { site } = options;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tally = new Tally("tables");
/** The table with the filters of the log, and what the script adds to it. */
const log = "section:has(form.filters)";
const panel = `${log} .choices`;
const largest = () => pagesOf(site).filter((p) => p.endsWith("/raid.html")).sort((a, b) => statSync(join(site, b)).size - statSync(join(site, a)).size)[0];
const paths = options.pages.length > 0 ? options.pages : [largest()];
const server = await serve(site);
const browser = await launch();
for (const path of paths) {
  for (const [how, root] of [["served", server.root], ["from disk", `${pathToFileURL(site).href}/`]]) {
    const context = await browser.newContext({ viewport: viewport(WIDTHS[0]), acceptDownloads: true });
    for (const [what, look] of Object.entries({ sort: sorts, filter: filters, share: shares, csv: downloads })) {
      await check(`${path}, ${how}: ${what}`, context, root + path, look);
    }
    await check(`${path}, ${how}: stack`, context, root + path, stays);
    const measures = path.replace(/[^/]*$/, "kpis.html");
    await check(`${measures}, ${how}: stack`, context, root + measures, stays);
    await context.close();
  }
  await accessible(path);
  await withoutScript(path);
}
await browser.close();
await server.close();
tally.finish();

async function check(subject, context, address, look) {
  tally.checked(subject);
  const page = await context.newPage();
  const own = address.startsWith("file:") ? pathToFileURL(site).href : server.root;
  watch(page, own, (problem) => tally.fail(subject, problem));
  try {
    await page.goto(address, { waitUntil: "load" });
    await look(page, address, context);
  } catch (error) {
    tally.fail(subject, error.message.split("\n")[0]);
  }
  await page.close();
}

function expect(condition, text) {
  if (!condition) throw new Error(text);
}

/** The rows that are seen: of each the ids and what its cells say. */
function rowsOf(page) {
  return page.evaluate(() => [...document.querySelectorAll("main table tbody tr")]
    .filter((row) => row.closest("section").querySelector("form.filters") && row.getClientRects().length > 0)
    .map((row) => ({ id: row.id, cells: [...row.cells].map((cell) => cell.innerText), days: [...row.cells].map((cell) => cell.querySelector("time")?.dateTime ?? "") })));
}

async function idsOf(page) {
  return (await rowsOf(page)).map((row) => row.id).join(" ");
}

/** Rows that are stacked on a phone are still rows of a table to a screen reader, whatever they are laid out as. */
async function stays(page) {
  await page.setViewportSize(viewport(WIDTHS.at(-1)));
  const lacking = () => page.evaluate(() => document.querySelectorAll(
    ":is(table.stack, table.kpi):not([role=table]), :is(.stack, .kpi) tr:not([role=row]), :is(.stack, .kpi) td:not([role=cell]), :is(.stack, .kpi) th[scope=row]:not([role=rowheader]), :is(.stack, .kpi) th[scope=col]:not([role=columnheader])").length);
  await page.waitForSelector(":is(table.stack, table.kpi)[role=table]", { state: "attached" });
  expect((await page.locator(":is(.stack, .kpi) td[role=cell]").count()) > 0, "no cell has a role");
  expect((await lacking()) === 0, `${await lacking()} parts of stacked tables have no role`);
}

/** Each head sorts, says so, and turns the order around when it is asked again. */
async function sorts(page) {
  await page.check("#s-all");
  const heads = page.locator(`${log} th button`);
  const before = (await rowsOf(page)).length;
  for (let n = 0; n < (await heads.count()); n++) {
    const head = heads.nth(n);
    const label = await head.innerText();
    const seen = [];
    for (const _ of [1, 2]) {
      await head.focus();
      await page.keyboard.press("Enter");
      const way = await head.locator("..").getAttribute("aria-sort");
      const rows = await rowsOf(page);
      expect(rows.length === before, `sorting by ${label} loses rows`);
      inOrder(rows, n, way, label);
      seen.push(way);
    }
    expect(seen.toSorted().join() === "ascending,descending", `${label} sorts ${seen}`);
    expect((await page.locator(`${log} th[aria-sort]`).count()) === 1, "more than one head claims the order");
  }
}

/** Days and plain numbers stand in order; what is empty stands last. */
function inOrder(rows, n, way, label) {
  const days = rows.map((row) => row.days[n]);
  const numbers = rows.map((row) => /^(\d+)\s*d$/.exec(row.cells[n].trim())?.[1]).map(Number);
  const values = days.some(Boolean) ? days : numbers.some((v) => !Number.isNaN(v)) ? numbers.map((v) => (Number.isNaN(v) ? "" : v)) : undefined;
  if (!values) return;
  const filled = values.filter((v) => v !== "");
  expect(values.slice(0, filled.length).every((v) => v !== ""), `${label}: empty cells do not stand last`);
  expect(filled.every((v, k) => k === 0 || (way === "ascending" ? filled[k - 1] <= v : filled[k - 1] >= v)), `${label}: not ${way}`);
}

async function filters(page) {
  await page.check("#s-all");
  const all = (await rowsOf(page)).length;
  await page.click(`${panel} summary`);
  for (const select of await page.locator(`${panel} select`).all()) {
    const label = (await select.locator("..").innerText()).split("\n")[0];
    if (label === "Sort by") continue;
    const values = await select.locator("option").evaluateAll((options) => options.map((o) => o.value).filter(Boolean));
    let total = 0;
    for (const value of values) {
      await select.selectOption(value);
      const shown = (await rowsOf(page)).length;
      expect(shown > 0 && shown < all, `${label} = ${value} shows ${shown} of ${all}`);
      expect((await page.locator(`${log} .count`).innerText()) === `${shown} of ${all} rows`, `the count does not say ${shown} of ${all}`);
      total += shown;
    }
    if (label !== "Age") expect(total === all, `${label}: its values have ${total} of ${all} rows`);
    await page.click(`${panel} button`);
    expect((await rowsOf(page)).length === all, `${label}: not all rows come back`);
  }
}

async function shares(page, address, context) {
  await page.click(`${panel} summary`);
  const first = await idsOf(page);
  await page.locator(`${panel} label`).filter({ hasText: /^Owner/ }).locator("select").selectOption({ index: 1 });
  await page.locator(`${log} th button`, { hasText: "Age" }).click();
  await page.check("#s-all");
  const ids = await idsOf(page);
  const other = await context.newPage();
  await other.goto(page.url());
  expect((await idsOf(other)) === ids, `the address ${page.url()} shows other rows`);
  await other.close();
  for (const _ of [1, 2, 3]) await page.goBack();
  expect(page.url() === address && (await idsOf(page)) === first, "the way back does not lead to the first view");
  await page.goForward();
  expect((await idsOf(page)) !== first, "the way forward does not lead to the filtered view");
}

/** The file holds what is seen, a line per row, and no cell that a spreadsheet would compute. */
async function downloads(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`${log} .tools button`, { hasText: "CSV" }).click()]);
  expect(download.suggestedFilename().endsWith(".csv"), `it is called ${download.suggestedFilename()}`);
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\ufeff"), "it has no byte order mark");
  const lines = readCsv(text.slice(1));
  const rows = await rowsOf(page);
  expect(lines.length === rows.length + 1, `${lines.length} lines for ${rows.length} rows`);
  expect(lines.every((line) => line.length === lines[0].length), "its lines differ in length");
  expect(rows.every((row, n) => lines[n + 1][0].replace(/^'/, "") === row.cells[0].trim()), "its rows are not those of the table");
  const computed = lines.flat().find((field) => /^[=@\t\r]|^[+-](?!\d+([.,]\d+)?$)/.test(field));
  expect(computed === undefined, `a spreadsheet would compute ${computed}`);
}

/** RFC 4180. */
function readCsv(text) {
  const lines = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") lines.push([]);
    if (end === "") break;
  }
  return lines.filter((line) => line.length > 1 || line[0] !== "");
}

async function accessible(path) {
  const subject = `${path}: accessible with filters open`;
  tally.checked(subject);
  const context = await browser.newContext({ bypassCSP: true });
  for (const width of WIDTHS) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await context.newPage();
      await page.setViewportSize(viewport(width));
      await page.emulateMedia({ colorScheme });
      await page.goto(server.root + path);
      await page.click(`${panel} summary`);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(" ")}`);
      });
      for (const text of found) tally.fail(subject, `${width} px, ${colorScheme}: ${text}`);
      const room = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
      if (!room) tally.fail(subject, `scrolls sideways at ${width} px`);
      await page.close();
    }
  }
  await context.close();
}

/** Each head that another page is sorted by leads there, and that page has the same rows. */
async function withoutScript(path) {
  const subject = `${path}: without JavaScript`;
  tally.checked(subject);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.root + path);
  const sorted = (ids) => ids.split(" ").toSorted().join(" ");
  const rows = sorted(await idsOf(page));
  const links = await page.locator(`${log} thead a`).evaluateAll((all) => all.map((a) => a.href));
  if (links.length < 2) tally.fail(subject, "no head leads to another order");
  for (const link of links) {
    await page.goto(link);
    if (sorted(await idsOf(page)) !== rows) tally.fail(subject, `${link} has other rows`);
    if ((await page.locator(`${log} th[aria-sort]`).count()) !== 1) tally.fail(subject, `${link} does not say its order`);
  }
  await context.close();
}
