// Opens the pages of a built site in Chromium, light and dark, at 1440 and 390 px: no accessibility violation (axe,
// WCAG 2.0 to 2.2 A and AA), no sideways scroll, no error in the console, no request to another host; the same from
// file://, and with JavaScript off the text is still there.
//
//   node pages.mjs SITE [--sample N] [--workers N] [--only axe] [PAGE]...     N pages per template; 0, the default, means all;
//                                                                            with --only axe nothing but accessibility
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SCHEMES, WIDTHS, launch, viewport, watch } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { pagesOf, sampleOf, siteArguments } from "./site.mjs";
import { Tally } from "./tally.mjs";

const usage = "pages.mjs SITE [--sample N] [--workers N] [--only axe] [PAGE]...";
const options = siteArguments(usage, { sample: "0", workers: "2", only: "all" });
if (!["all", "axe"].includes(options.only)) {
  console.error(`usage: node ${usage}`);
  process.exit(2);
}
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** The rules that a scheme can change: nothing else on a page depends on its colours. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];
const TIMEOUT = 30_000;
/** How much of a page's text may be the work of scripts. */
const TEXT_LEFT = 0.9;

const tally = new Tally("pages");
const paths = options.pages.length > 0 ? options.pages : sampleOf(options.site, pagesOf(options.site), Number(options.sample));
const queue = [...paths];
const server = await serve(options.site);
const browser = await launch();
await Promise.all(Array.from({ length: Number(options.workers) }, work));
await browser.close();
await server.close();
tally.finish(`${paths.length} pages, each at ${WIDTHS.join(" and ")} px, ${SCHEMES.join(" and ")}`);

/** One worker: a context for each way of looking, and pages from the queue until it is empty. */
async function work() {
  const contexts = {
    plain: await browser.newContext({ viewport: viewport(WIDTHS[0]) }),
    axe: await browser.newContext({ bypassCSP: true, viewport: viewport(WIDTHS[0]) }),
    bare: await browser.newContext({ javaScriptEnabled: false, viewport: viewport(WIDTHS[0]) }),
  };
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    tally.checked(path);
    try {
      await checkPage(contexts, path);
    } catch (error) {
      tally.fail(path, `could not be checked: ${error.message.split("\n")[0]}`);
    }
  }
}

async function checkPage(contexts, path) {
  const address = server.root + path.split("/").map(encodeURIComponent).join("/");
  await checkAccess(contexts.axe, path, address);
  if (options.only === "axe") return;
  const text = await checkPlain(contexts.plain, path, address);
  await checkFromDisk(contexts.plain, path);
  await checkWithoutScripts(contexts.bare, path, address, text);
}

/** Opens an address in a new tab, gives the tab to `look`, and closes it. */
async function visit(context, path, address, origin, look) {
  const page = await context.newPage();
  try {
    if (origin) watch(page, origin, (problem) => tally.fail(path, problem));
    await page.goto(address, { waitUntil: "load", timeout: TIMEOUT });
    return await look(page);
  } finally {
    await page.close();
  }
}

/** As readers see it, policy in force: nothing complains, nothing scrolls sideways. Gives the length of the text. */
function checkPlain(context, path, address) {
  return visit(context, path, address, server.root, async (page) => {
    const text = await page.evaluate(measureText);
    for (const width of WIDTHS) {
      await page.setViewportSize(viewport(width));
      const { wide, room, culprit } = await page.evaluate(measureWidth);
      if (wide > room) tally.fail(path, `scrolls sideways at ${width} px: ${wide} wide, ${room} there${culprit}`);
    }
    return text;
  });
}

function checkFromDisk(context, path) {
  return visit(context, path, pathToFileURL(join(options.site, path)).href, pathToFileURL(options.site).href, () => undefined);
}

/** Runs axe for each width, and the rules about colours for each scheme; of a violation the first element is named. */
function checkAccess(context, path, address) {
  return visit(context, path, address, undefined, async (page) => {
    await page.evaluate(AXE);
    for (const width of WIDTHS) {
      await page.setViewportSize(viewport(width));
      for (const [nth, colorScheme] of SCHEMES.entries()) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(runAxe, nth === 0 ? TAGS : { type: "rule", values: OF_COLOUR });
        for (const text of found) tally.fail(path, `axe, ${colorScheme}, ${width} px: ${text}`);
      }
    }
  });
}

function checkWithoutScripts(context, path, address, textWithScripts) {
  return visit(context, path, address, undefined, async (page) => {
    const left = await page.evaluate(measureText);
    if (left === 0) tally.fail(path, "has no text in <main>");
    else if (left < textWithScripts * TEXT_LEFT) tally.fail(path, `without JavaScript ${left} of ${textWithScripts} characters are left`);
  });
}

// The functions below run in the page.

function measureWidth() {
  const { scrollWidth: wide, clientWidth: room } = document.documentElement;
  const over = [...document.body.querySelectorAll("*")].find((e) => e.getBoundingClientRect().right > room + 1);
  const name = (e) => `${e.tagName.toLowerCase()}${e.id ? `#${e.id}` : ""}${e.classList.length ? `.${e.classList[0]}` : ""}`;
  return { wide, room, culprit: over ? `, first of them ${name(over)}` : "" };
}

function measureText() {
  return (document.querySelector("main")?.innerText ?? "").replace(/\s+/g, " ").trim().length;
}

async function runAxe(rules) {
  const { violations } = await window.axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.length} times, first ${nodes[0].target.join(" ")}`);
}
