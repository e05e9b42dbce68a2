// Reads HTML, SVG and CSS just closely enough to know what a file refers to. No browser, no tree: ten thousand pages take seconds.

const ATTRIBUTES = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*`;
const TAG = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(script|style|textarea|title)\b(${ATTRIBUTES})>([\s\S]*?)</\1\s*>|<([a-zA-Z][^\s/>]*)(${ATTRIBUTES})>`,
  "g",
);
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const CSS_REFERENCE = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;
const SCRIPT_HOST = /["'`]((?:https?:|wss?:)?\/\/[a-z0-9][^"'`\s]*)["'`]/gi;
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** Attributes whose value is an address that a browser fetches, or goes to when the reader asks for it. */
const ADDRESSES = new Set(["href", "src", "xlink:href", "data", "poster", "action", "formaction", "ping", "background", "manifest", "cite"]);
/** `rel` values of a `link` that nothing is fetched for. */
const NOT_FETCHED = /^(canonical|alternate|author|license|help|me|next|prev|search)$/;

/** The text of an attribute's value with its character references replaced. */
export function decode(text) {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = parseInt(hex ?? decimal, hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * What an HTML or SVG file says about links: its ids, its references `{url, from, followed}` (`followed` is true
 * where only the reader's click goes there), its `base`, its Content-Security-Policy, and its number of inline scripts.
 */
export function readMarkup(text) {
  const page = { ids: new Set(), references: [], base: "", policy: "", inlineScripts: 0 };
  for (const match of text.matchAll(TAG)) {
    const element = (match[1] ?? match[4] ?? "").toLowerCase();
    if (!element) continue;
    const attributes = readAttributes(match[2] ?? match[5] ?? "");
    noteElement(page, element, attributes);
    if (element === "style") page.references.push(...readCss(match[3]));
    if (element === "script" && !("src" in attributes)) noteScript(page, attributes, match[3]);
  }
  return page;
}

function noteElement(page, element, attributes) {
  if (attributes.id !== undefined) page.ids.add(attributes.id);
  if (element === "a" && attributes.name) page.ids.add(attributes.name);
  if (element === "base") page.base = attributes.href ?? "";
  if (element === "meta" && attributes["http-equiv"]?.toLowerCase() === "content-security-policy") page.policy = attributes.content ?? "";
  if (element === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh") noteRefresh(page, attributes.content ?? "");
  for (const [name, value] of Object.entries(attributes)) {
    const from = `<${element} ${name}>`;
    if (name === "srcset") for (const part of value.split(",")) page.references.push({ url: part.trim().split(/\s/)[0], from, followed: false });
    else if (ADDRESSES.has(name) && element !== "base") page.references.push({ url: value, from, followed: isFollowed(element, name, attributes) });
    else if (value.includes("url(")) page.references.push(...readCss(value).map((r) => ({ ...r, from })));
  }
}

function isFollowed(element, name, attributes) {
  if (name === "cite") return true;
  if (element === "link") return (attributes.rel ?? "").toLowerCase().split(/\s+/).every((rel) => NOT_FETCHED.test(rel));
  return (element === "a" || element === "area") && name !== "ping";
}

function noteRefresh(page, content) {
  const url = /url\s*=\s*["']?([^"']+)/i.exec(content)?.[1];
  if (url) page.references.push({ url: url.trim(), from: "<meta refresh>", followed: false });
}

function noteScript(page, attributes, body) {
  if (/json|text\/plain|template/.test(attributes.type ?? "")) return;
  page.inlineScripts += 1;
  page.references.push(...readScript(body));
}

function readAttributes(text) {
  const found = {};
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    found[name.toLowerCase()] ??= decode(double ?? single ?? bare ?? "");
  }
  return found;
}

/** The addresses in a style sheet: `url(…)` and `@import`. */
export function readCss(text) {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...plain.matchAll(CSS_REFERENCE)].map((m) => ({
    url: (m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5]).trim(),
    from: "style sheet",
    followed: false,
  }));
}

/** The other hosts that a script names in a string. Names of XML namespaces are no addresses. */
export function readScript(text) {
  return [...text.matchAll(SCRIPT_HOST)]
    .map((m) => m[1])
    .filter((url) => !url.startsWith("http://www.w3.org/"))
    .map((url) => ({ url, from: "script", followed: false }));
}
