// Searches a built site as readers do, served and from disk: finds a record by its id, its title and its text, walks
// through the results by keyboard, opens what was found, shares the address of a search; without JavaScript the index
// names every record.
//
//   node search.mjs SITE
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { WIDTHS, launch, viewport, watch } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { filesOf, siteArguments } from "./site.mjs";
import { Tally } from "./tally.mjs";

const { site } = siteArguments("search.mjs SITE");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tally = new Tally("search");
const catalogue = readCatalogue();
const sought = choose();
const server = await serve(site);
const browser = await launch();
for (const [how, root] of [["served", server.root], ["from disk", `${pathToFileURL(site).href}/`]]) {
  const context = await browser.newContext({ viewport: viewport(WIDTHS[0]), bypassCSP: false });
  await check(`${how}: a box on every page`, () => byKeyboard(context, root));
  await check(`${how}: by id, title and text`, () => onThePage(context, root));
  await check(`${how}: an address to share`, () => shared(context, root));
  await context.close();
}
await check("accessible with results open", accessible);
await check("without JavaScript", withoutScript);
await browser.close();
await server.close();
tally.finish(`${catalogue.records.length} records, searched for ${JSON.stringify(sought)}`);

async function check(subject, look) {
  tally.checked(subject);
  try {
    await look(subject);
  } catch (error) {
    tally.fail(subject, error.message.split("\n")[0]);
  }
}

function expect(condition, text) {
  if (!condition) throw new Error(text);
}

/** The index as the pages load it. */
function readCatalogue() {
  const records = [];
  const words = new Map();
  const load = (path) => vm.runInNewContext(readFileSync(join(site, path), "utf8"), { trueupSearch });
  const trueupSearch = {
    titles({ rows, scopes, kinds }) {
      let scope, kind;
      for (const row of rows.split("\n").filter(Boolean)) {
        const fields = row.split("\t");
        if (fields[0] === "") [scope, kind] = [scopes[fields[1]][0], kinds[fields[2]][0]];
        else records.push({ id: fields[0], title: fields[1] ?? "", path: fields[4] || [scope, kind, `${fields[0]}.html`].filter(Boolean).join("/") });
      }
    },
    words(_, lines) {
      for (const line of lines.split("\n").filter(Boolean)) words.set(line.split(" ")[0], line.split(" ").slice(1));
    },
  };
  for (const path of filesOf(site).filter((path) => /^search\/(titles|words)/.test(path))) load(path);
  return { records, words };
}

/** A record to look for by its id and its title, and a word that stands in one record's text and in no title. */
function choose() {
  const { records, words } = catalogue;
  const once = (r) => records.filter((other) => other.title === r.title).length === 1;
  const plain = records.filter((r) => /^[A-Z]+-\d+$/.test(r.id) && r.title.length > 12 && once(r));
  const record = plain[Math.floor(plain.length / 2)];
  const titles = records.map((r) => r.title.toLowerCase()).join(" ");
  const longer = (word) => [...words.keys()].some((other) => other !== word && other.startsWith(word));
  const word = [...words].find(([word, found]) => found.length === 1 && /^[a-z]{7,}$/.test(word) && !titles.includes(word) && !longer(word));
  if (!record || !word) {
    console.error("this site has no record to look for");
    process.exit(2);
  }
  return { id: record.id, title: record.title, path: record.path, word: word[0], holder: records[parseInt(word[1][0], 36)].path };
}

/** Whether a page is that of an id, or of one that goes on like it, or its text or title names such a one. */
function names(address, id) {
  const { records, words } = catalogue;
  const at = records.findIndex((r) => address.endsWith(r.path));
  const holders = [...words].filter(([word]) => word.startsWith(id.toLowerCase())).flatMap(([, steps]) => {
    let at = 0;
    return steps.map((step) => (at += parseInt(step, 36)));
  });
  return at >= 0 && (records[at].id.startsWith(id) || records[at].title.includes(id) || holders.includes(at));
}

async function open(context, address, subject) {
  const page = await context.newPage();
  watch(page, new URL(".", address).protocol === "file:" ? pathToFileURL(site).href : server.root, (problem) => tally.fail(subject, problem));
  await page.goto(address, { waitUntil: "load" });
  return page;
}

/** Whether the first result comes to be this one: while a question is typed, the list shows those of its first letters. */
function leads(page, list, path) {
  const there = ([selector, path]) => decodeURIComponent(document.querySelector(selector)?.href ?? "").endsWith(path);
  return page.waitForFunction(there, [`${list} a`, path], { timeout: 5000 }).then(() => true, () => false);
}

async function firstOf(page, list) {
  await page.waitForSelector(`${list} a`);
  return decodeURIComponent(await page.locator(`${list} a`).first().evaluate((a) => a.href));
}

/** From another page: `/` reaches the box, arrows reach the results, Escape leaves, Enter opens. */
async function byKeyboard(context, root) {
  const page = await open(context, `${root}${sought.path.split("/")[0]}/index.html`, "keyboard");
  await page.keyboard.press("/");
  await page.keyboard.type(sought.id);
  expect(await leads(page, ".finder", sought.path), `${sought.id} is not the first result`);
  expect(/^\d+ results?$/.test(await page.locator(".finder [role=status]").textContent()), "the number of results is not announced");
  await page.keyboard.press("Escape");
  expect(await page.locator(".finder ul").isHidden(), "Escape does not close the results");
  await page.keyboard.press("Escape");
  expect((await page.inputValue(".finder input")) === "", "a second Escape does not empty the box");
  await page.keyboard.type(sought.id);
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement.matches(".finder a"));
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(decodeURIComponent(page.url()).endsWith(sought.path), `Enter led to ${page.url()}`);
  await page.keyboard.press("/");
  await page.keyboard.type("x y z");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(page.url().includes("search.html?q=x%20y%20z"), `Enter without a choice led to ${page.url()}`);
  await page.close();
}

async function onThePage(context, root) {
  const page = await open(context, `${root}search.html`, "search page");
  const ask = async (text) => {
    await page.fill("#find input", "");
    await page.waitForFunction(() => document.querySelectorAll(".results a").length === 0);
    await page.fill("#find input", text);
    return firstOf(page, ".results");
  };
  const { id, title, path, word, holder } = sought;
  for (const text of [id, id.toLowerCase(), id.replace("-", "")]) expect((await ask(text)).endsWith(`/${id}.html`), `${text} does not lead to ${id}`);
  await ask(id);
  for (const found of await page.locator(".results a").evaluateAll((all) => all.map((a) => decodeURIComponent(a.href)))) {
    expect(names(found, id), `${id} is answered with ${found}, which does not name it`);
  }
  expect((await ask(title)).endsWith(path), `the title ${title} is not found`);
  expect((await ask(title.slice(0, -2).toUpperCase())).endsWith(path), "the beginning of the title in capitals is not found");
  expect((await ask(word)).endsWith(holder), `the word ${word} is not found`);
  await page.waitForSelector(".results .snippet mark", { timeout: 5000 }).catch(() => undefined);
  await page.fill("#find input", "zzzzqqqq");
  await page.waitForFunction(() => /Nothing/.test(document.querySelector("#find [role=status]").textContent));
  await page.close();
}

async function shared(context, root) {
  const page = await open(context, `${root}search.html`, "search page");
  await page.fill("#find input", sought.title);
  const first = await firstOf(page, ".results");
  const address = page.url();
  expect(address.includes("q="), `the address says nothing of the search: ${address}`);
  await page.close();
  const other = await open(context, address, "shared search");
  expect((await firstOf(other, ".results")) === first, "the shared address shows something else");
  await other.close();
}

async function accessible() {
  const context = await browser.newContext({ bypassCSP: true });
  for (const [width, path, list] of [[1440, "index.html", ".finder"], [390, "index.html", ".finder"], [1440, "search.html", "#find"], [390, "search.html", "#find"]]) {
    const page = await open(context, server.root + path, "axe");
    await page.setViewportSize(viewport(width));
    await page.locator(`${list} input`).fill(sought.title.split(" ")[0]);
    await page.waitForSelector(`${list} li`);
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(" ")}`);
    });
    for (const text of found) tally.fail("accessible with results open", `${path}, ${width} px: ${text}`);
    const room = await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    expect(room, `${path} scrolls sideways at ${width} px`);
    await page.close();
  }
  await context.close();
}

/** The link leads to the search page, that to the index, and the index to every record. */
async function withoutScript(subject) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await open(context, `${server.root}index.html`, subject);
  await page.click("a.find");
  await page.click("main a[href='records.html']");
  const links = new Set(await page.locator("main a").evaluateAll((all) => all.map((a) => decodeURIComponent(a.getAttribute("href")))));
  const missing = catalogue.records.filter((r) => !r.path.endsWith("/index.html") && !links.has(r.path));
  for (const record of missing) tally.fail(subject, `the index does not name ${record.path}`);
  await context.close();
}
