// Every internal link, asset and anchor of a built site leads somewhere; nothing but the reader's click leads to
// another host; all of it works from file:// and below a sub-path; every page forbids inline scripts.
//
//   node links.mjs SITE [--base URL]      URL: the site's base_url (else told from sitemap.xml)
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { readCss, readMarkup, readScript, decode } from "./markup.mjs";
import { filesOf, siteArguments } from "./site.mjs";
import { Tally } from "./tally.mjs";

const { site, base } = siteArguments("links.mjs SITE [--base URL]", { base: "" });
const tally = new Tally("links");
const files = new Set(filesOf(site));
const read = (path) => readFileSync(join(site, path), "utf8");

const known = new Map();
for (const path of files) {
  const parsed = parse(path);
  if (parsed) known.set(path, parsed);
}
const siteBase = checkSitemap();
let references = 0;
for (const [path, parsed] of known) {
  tally.checked(path);
  for (const reference of parsed.references) checkReference(path, parsed, reference);
  references += parsed.references.length;
  if (path.endsWith(".html")) checkPolicy(path, parsed);
}
tally.finish(`${references} references in ${known.size} files`);

/** What a file refers to, or nothing where it is of a kind that refers to nothing. */
function parse(path) {
  if (/\.(html|svg)$/.test(path)) return readMarkup(read(path));
  if (path.endsWith(".css")) return { references: readCss(read(path)).filter((r) => !r.url.startsWith("#")) };
  if (/\.m?js$/.test(path)) return { references: readScript(read(path)) };
  return undefined;
}

/** Checks one reference; anything that is not followed by the reader must be in the site. */
function checkReference(path, parsed, { url, from, followed }) {
  const report = (problem) => tally.fail(path, `${from} ${JSON.stringify(url)} ${problem}`);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1].toLowerCase();
  if (url === "") return from === "style sheet" ? undefined : report("is empty");
  if (scheme === "data") return followed ? report("leads to a data: address") : undefined;
  if (followed && siteBase && url.startsWith(siteBase)) return checkTarget(path, parsed, url.slice(siteBase.length) || "index.html", "", report);
  if (scheme) return followed && /^(https?|mailto|tel)$/.test(scheme) ? undefined : report("refers outside the site");
  if (url.startsWith("//")) return report("names another host without a scheme");
  if (url.startsWith("/")) return report("is absolute: it breaks under a sub-path and from file://");
  checkTarget(path, parsed, url, posix.join(posix.dirname(path), parsed.base ?? "", "."), report);
}

/** Checks that an address relative to `folder` names a file of the site, and its `#part` an id in it. */
function checkTarget(path, parsed, url, folder, report) {
  const [, address, , part] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url);
  const target = address === "" && !parsed.base ? path : unescape(posix.join(folder, address));
  if (target === undefined) return report("has a broken % escape");
  if (target.startsWith("..")) return report("leads above the site");
  if (target.endsWith("/") || files.has(posix.join(target, "index.html"))) return report("names a folder: from file:// that is no page");
  if (!files.has(target)) return report("leads nowhere");
  if (!part || part === "top" || !known.get(target)?.ids) return undefined;
  const id = unescape(part);
  if (id === undefined || !known.get(target).ids.has(id)) report("has no such anchor");
}

function unescape(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Every address of sitemap.xml names a file. Returns the site's base address, as given or as told from the map. */
function checkSitemap() {
  tally.checked("sitemap.xml");
  if (!files.has("sitemap.xml")) return tally.fail("sitemap.xml", "is missing");
  const places = [...read("sitemap.xml").matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)].map((m) => decode(m[1]));
  if (places.length === 0) return tally.fail("sitemap.xml", "lists no page");
  const fileOf = (place, root) => unescape(place.slice(root.length))?.replace(/(^|\/)$/, "$1index.html");
  const resolves = (place, root) => place.startsWith(root) && files.has(fileOf(place, root));
  const root = base || candidateBases(places[0]).find((root) => places.every((p) => resolves(p, root))) || candidateBases(places[0]).at(-1);
  for (const place of places) if (!resolves(place, root)) tally.fail("sitemap.xml", `${place} names no page of the site`);
  return root;
}

/** Every folder address above a page's, from the longest to the host alone. */
function candidateBases(place) {
  const found = [];
  for (let end = place.lastIndexOf("/"); end > place.indexOf("//") + 1; end = place.lastIndexOf("/", end - 1)) found.push(place.slice(0, end + 1));
  return found.length > 0 ? found : [place];
}

/** A page has a policy, and that allows no inline script. */
function checkPolicy(path, { policy, inlineScripts }) {
  if (!policy) return tally.fail(path, "has no Content-Security-Policy");
  const rules = new Map(policy.split(";").map((rule) => rule.trim().split(/\s+/)).map(([name, ...values]) => [name.toLowerCase(), values]));
  const scripts = rules.get("script-src") ?? rules.get("default-src");
  if (!scripts) return tally.fail(path, "its policy says nothing about scripts");
  if (scripts.includes("'unsafe-inline'")) tally.fail(path, "its policy allows inline scripts");
  if (inlineScripts > 0 && !scripts.some((value) => /^'(sha\d+|nonce)-/.test(value))) tally.fail(path, "has an inline script that its policy forbids");
}
