// Measures pages of a built site with Lighthouse: performance, accessibility and best practices, on a phone as it means
// one. Lighthouse asks no other host: the pages do not, and Chromium has no way out.
//
//   node lighthouse.mjs SITE [--least 95] [PAGE]...     the portfolio, and status page and RAID log of the largest program
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { FLAGS, chromiumPath } from "./chromium.mjs";
import { serve } from "./server.mjs";
import { pagesOf, siteArguments } from "./site.mjs";
import { Tally } from "./tally.mjs";

const options = siteArguments("lighthouse.mjs SITE [--least 95] [PAGE]...", { least: "95" });
const tally = new Tally("lighthouse");
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const RUNS = 3;
const paths = options.pages.length > 0 ? options.pages : usual();
const server = await serve(options.site);
const profile = mkdtempSync(join(tmpdir(), "trueup-lighthouse-"));
const chromium = spawn(chromiumPath(), ["--headless", ...FLAGS, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"], { stdio: ["ignore", "ignore", "pipe"] });
try {
  const port = await portOf(chromium);
  for (const path of paths) await measure(path, port);
} finally {
  const ended = new Promise((done) => chromium.once("exit", done));
  chromium.kill();
  await ended;
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
tally.finish();

function usual() {
  const size = (path) => statSync(join(options.site, path)).size;
  const log = pagesOf(options.site).filter((path) => path.endsWith("/raid.html")).sort((a, b) => size(b) - size(a))[0];
  return ["index.html", ...(log ? [log.replace("raid.html", "index.html"), log] : [])];
}

/** The port that Chromium names on its error output. */
function portOf(child) {
  return new Promise((done, failed) => {
    let text = "";
    child.stderr.on("data", (chunk) => {
      text += chunk;
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(text);
      if (found) done(Number(found[1]));
    });
    child.once("exit", () => failed(new Error(`Chromium ended: ${text.slice(0, 500)}`)));
  });
}

/** A page's scores; what lowers one is named with it. The time that a page takes wavers with what else the machine does: the best of three counts. */
async function measure(path, port) {
  tally.checked(path);
  let faults = [];
  for (let run = 0; run < RUNS; run += 1) {
    faults = await faultsOf(path, port);
    if (faults.length === 0) return;
  }
  for (const fault of faults) tally.fail(path, fault);
}

async function faultsOf(path, port) {
  const result = await lighthouse(server.root + path, { port, onlyCategories: CATEGORIES, logLevel: "error", output: "json" });
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) return [`could not be measured: ${runtimeError.message}`];
  const scores = CATEGORIES.map((name) => `${name} ${Math.round(categories[name].score * 100)}`);
  console.log(`${path}: ${scores.join(", ")}`);
  const poor = CATEGORIES.filter((name) => !(categories[name].score * 100 >= Number(options.least)));
  return poor.map((name) => {
    const low = categories[name].auditRefs.map((ref) => ({ ...ref, audit: audits[ref.id] })).filter(({ weight, audit }) => weight > 0 && audit.score !== null && audit.score < 0.95);
    return `${name} ${Math.round(categories[name].score * 100)}: ${low.map(({ id, audit }) => `${id} ${audit.displayValue ?? ""}`.trim()).join("; ")}`;
  });
}
