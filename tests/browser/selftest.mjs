// Shows that each check can fail: small sites with one fault each, and what the check must say about it.
//
//   node selftest.mjs
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CASES } from "./faults.mjs";
import { Tally } from "./tally.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const tally = new Tally("selftest");
for (const { check, fault, files, says } of CASES) {
  const subject = `${check}: ${fault}`;
  tally.checked(subject);
  const { status, stdout, stderr } = run(check, files);
  const output = stdout + stderr;
  if (says === undefined && status !== 0) tally.fail(subject, `was refused:\n${output}`);
  if (says !== undefined && (status !== 1 || !says.test(output))) tally.fail(subject, `was not found (exit ${status}):\n${output}`);
}
tally.finish();

/** Writes the files into a new folder and runs a check on it. */
function run(check, files) {
  const folder = mkdtempSync(join(tmpdir(), "trueup-fault-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const result = spawnSync(process.execPath, [join(here, `${check}.mjs`), folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return result;
}
