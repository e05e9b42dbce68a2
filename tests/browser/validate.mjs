// Every page of a built site is valid HTML: the Nu Html Checker (vnu) finds no error.
//
//   node validate.mjs SITE [--warnings true] [PAGE]...
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pagesOf, siteArguments } from "./site.mjs";
import { Tally } from "./tally.mjs";

const options = siteArguments("validate.mjs SITE [--warnings true] [PAGE]...", { warnings: "false" });
const tally = new Tally("validate");
const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
/** Pages per start of Java: enough to hide the start, few enough for a command line. */
const BATCH = 1000;

const pages = options.pages.length > 0 ? options.pages : pagesOf(options.site);
for (let i = 0; i < pages.length; i += BATCH) validate(pages.slice(i, i + BATCH));
tally.finish();

function validate(batch) {
  batch.forEach((path) => tally.checked(path));
  const level = options.warnings === "true" ? [] : ["--errors-only"];
  const files = batch.map((path) => join(options.site, path));
  const run = spawnSync("java", ["-Xss2m", "-jar", JAR, "--format", "json", ...level, ...files], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.error) return tally.fail("(java)", run.error.message);
  for (const message of messagesOf(run)) {
    const path = message.url ? fileURLToPath(message.url).slice(options.site.length + 1) : "(vnu)";
    const place = message.lastLine ? `${message.lastLine}:${message.firstColumn ?? message.lastColumn}: ` : "";
    tally.fail(path, `${place}${message.message}`);
  }
  return undefined;
}

/** What vnu found, from its JSON on stderr; whatever else it says is a failure of the run. */
function messagesOf({ stderr, status }) {
  try {
    return JSON.parse(stderr).messages;
  } catch {
    return [{ message: `ended with ${status}: ${stderr.slice(0, 500)}` }];
  }
}
