// A built site as a folder: its files, its pages, and which template each page came from.
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** Every file below `root`, as paths with `/` relative to it, sorted. Hidden files are passed over. */
export function filesOf(root) {
  const found = [];
  const visit = (folder, prefix) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const path = prefix + entry.name;
      if (entry.isDirectory()) visit(join(folder, entry.name), `${path}/`);
      else found.push(path);
    }
  };
  visit(root, "");
  return found.sort();
}

/** The HTML pages of a site. */
export function pagesOf(root) {
  return filesOf(root).filter((path) => path.endsWith(".html"));
}

/**
 * Which template a page came from, told from its place: a page of a program (`PROGRAM/raid.html`), a record
 * (`PROGRAM/risk/ID.html`), a page of a folder without an index (`people/PERSON.html`), or the page itself.
 */
export function templateOf(path, pages) {
  const parts = path.split("/");
  if (parts.length === 1) return path;
  if (parts.length === 2) return pages.has(`${parts[0]}/index.html`) ? `*/${parts[1]}` : `${parts[0]}/*`;
  return `*/${parts[1]}/*`;
}

/** At most `limit` pages of each template, from the smallest file to the largest, evenly spread; 0 means all. */
export function sampleOf(root, paths, limit) {
  if (limit <= 0) return paths;
  const all = new Set(paths);
  const groups = new Map();
  for (const path of paths) {
    const name = templateOf(path, all);
    groups.set(name, [...(groups.get(name) ?? []), path]);
  }
  const size = (path) => statSync(join(root, path)).size;
  return [...groups.values()].flatMap((group) => {
    if (group.length <= limit) return group;
    const bySize = group.map((path) => ({ path, size: size(path) })).sort((a, b) => b.size - a.size);
    const step = limit === 1 ? 0 : (bySize.length - 1) / (limit - 1);
    return Array.from({ length: limit }, (_, i) => bySize[Math.round(i * step)].path);
  });
}

/**
 * The command line `SITE [--name value]... [PAGE]...`, the same for every script.
 * Ends the process with code 2 where there is no such folder.
 */
export function siteArguments(usage, defaults = {}) {
  const options = { ...defaults };
  const rest = [];
  const words = process.argv.slice(2);
  while (words.length > 0) {
    const word = words.shift();
    const name = word.slice(2);
    if (!word.startsWith("--")) rest.push(word);
    else if (name in defaults && words.length > 0) options[name] = words.shift();
    else usageError(usage, `unknown option ${word}`);
  }
  const site = rest.shift();
  if (!site || !statSync(site, { throwIfNoEntry: false })?.isDirectory()) usageError(usage, `no folder ${site ?? ""}`);
  return { site: resolve(site), pages: rest, ...options };
}

function usageError(usage, problem) {
  console.error(`${problem}\nusage: node ${usage}`);
  process.exit(2);
}
