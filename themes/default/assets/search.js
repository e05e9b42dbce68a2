/* Enhancement only: a search box in place of the link to the search page, and the results on that page. The index is
   in search/*.js (written by src/render/search), loaded as scripts so that it works from disk. Without script the link
   leads to the index of all records. */
(function () {
  "use strict";
  const link = document.querySelector("a.find");
  if (!link) return;
  const page = document.getElementById("find");
  const root = link.getAttribute("href").replace(/search\.html$/, "");
  // How many results are suggested, listed, and shown with their text; how many files of words a question may take.
  const SHOWN = 8, LISTED = 50, SNIPPETS = 12, FILES = 6;
  // Characters of a text that are shown around what was found.
  const LENGTH = 200;
  // An id is shown if it is short or written as ids are, such as `RISK-00012`; others are names of files.
  const SHORT_ID = 8, IS_ID = /^\p{Lu}[\p{Lu}\p{N}-]*\p{N}$/u;
  // The words come with the file, before this script: see src/words/script.rs. What depends on a number has several forms.
  const WORDS = window.trueupWords.search;
  const plural = new Intl.PluralRules(document.documentElement.lang || "en");
  const say = (key, values) => {
    const said = WORDS[key];
    const form = typeof said === "string" ? said : said[values.n] || said[plural.select(values.n)] || said.other;
    return form.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  };

  /** The folder that this page lies in: what is found there comes before what is found elsewhere. */
  const here = decodeURIComponent(new URL(".", location).pathname.slice(new URL(root || ".", location).pathname.length)).split("/")[0];

  /* ---- words, folded as src/render/search/fold.rs does ---- */
  const POINTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c7\u064b-\u0655\u0670]/g;
  const OTHERS = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ς": "σ" };
  const DENSE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}";
  // What is written like an id is one word, too: `R-07` is asked for, not everything that begins with an R.
  const RUN = /[a-z]{1,12}-[0-9][a-z0-9]{0,10}(?![\p{Alphabetic}\p{N}])|[\p{Alphabetic}\p{N}]+/gu;
  const PIECE = new RegExp(`[${DENSE}]+|[^${DENSE}]+`, "gu");
  const IS_DENSE = new RegExp(`[${DENSE}]`, "u");
  const fold = (text) => text.normalize("NFKD").replace(POINTS, "").normalize("NFC").toLowerCase().replace(/[ßæœøđłıς]/g, (c) => OTHERS[c]);
  /** An id without hyphens; and without zeros before a number, which people leave out as well. */
  const compact = (id) => id.replace(/[\s-]+/g, "");
  const bare = (id) => compact(id).replace(/(^|[^0-9])0+(?=[0-9])/g, "$1");

  function parse(text) {
    const folded = fold(text).trim();
    const tokens = (folded.match(RUN) || []).flatMap((run) => run.match(PIECE));
    return { folded, tokens: tokens.filter((t, n) => tokens.indexOf(t) === n), id: bare(folded), typed: compact(folded) };
  }

  /** The words by which the index knows a piece: itself, or pairs of neighbours. */
  function keys(token) {
    if (!IS_DENSE.test(token)) return [token.slice(0, 24)];
    const signs = [...token];
    return signs.length === 1 ? signs : signs.slice(1).map((sign, n) => signs[n] + sign);
  }

  /* ---- the index ---- */
  const files = new Map();
  let index = null;
  function load(name) {
    if (!files.has(name)) {
      files.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = `${root}search/${name}.js`;
        script.onload = () => done();
        script.onerror = () => { files.delete(name); script.remove(); failed(new Error(name)); };
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  const postings = new Map();
  const texts = new Map();
  window.trueupSearch = {
    titles(data) {
      const records = [];
      let scope = 0, kind = 0;
      for (const row of data.rows.split("\n")) {
        const fields = row.split("\t");
        if (row === "") continue;
        if (fields[0] === "") { [scope, kind] = [+fields[1], +fields[2]]; continue; }
        const [id, title = "", state = "0", owner = "", path = ""] = fields;
        const [name, label] = data.scopes[scope];
        const [word, closed] = data.states[+state || 0] || ["", false];
        records.push({
          n: records.length, id: id.length <= SHORT_ID || IS_ID.test(id) ? id : "", bare: bare(fold(id)), typed: compact(fold(id)), key: fold(id), title, state: word, closed, scope: label, folder: name, at: kind, kind: data.kinds[kind][1],
          owner: owner === "" ? "" : data.owners[+owner][1], by: owner === "" ? -1 : +owner,
          href: root + (path || [name, data.kinds[kind][0], `${id}.html`].filter(Boolean).map(encodeURIComponent).join("/"))
        });
      }
      const about = new Map();
      const folded = (text) => { if (!about.has(text)) about.set(text, ` ${fold(text)}`); return about.get(text); };
      for (const r of records) {
        r.words = ` ${fold(r.title)}`.replace(/[^\p{Alphabetic}\p{N}]+/gu, " ");
        r.more = folded(r.kind) + folded(r.state) + folded(r.scope) + folded(r.owner);
      }
      const owners = data.owners.map(([key, name], n) => ({
        person: true, id: "", title: name, words: ` ${fold(name)}`.replace(/[^\p{Alphabetic}\p{N}]+/gu, " "),
        count: records.filter((r) => r.by === n).length, href: `${root}people/${encodeURIComponent(key)}.html`
      }));
      // Who owns something is found as the page that says what, not as a record as well.
      const named = new Set(data.owners.map(([, name]) => name));
      const person = data.kinds.findIndex(([name]) => name === "person");
      index = { records, found: [...owners, ...records.filter((r) => r.at !== person || !named.has(r.title))], common: new Set(data.common), firsts: data.words, starts: data.texts };
    },
    words(n, lines) {
      const list = lines.split("\n");
      list.pop();
      postings.set(n, list);
    },
    texts(n, list) { texts.set(n, list); }
  };

  /** The files that hold words with a beginning. */
  function filesOf(prefix) {
    const { firsts } = index;
    let from = 0;
    while (from + 1 < firsts.length && firsts[from + 1] <= prefix) from++;
    let to = from;
    while (to + 1 < firsts.length && firsts[to + 1].startsWith(prefix)) to++;
    return firsts.length === 0 ? [] : Array.from({ length: Math.min(FILES, to - from + 1) }, (_, k) => from + k);
  }

  async function holding(prefix) {
    const found = new Set();
    const wanted = filesOf(prefix);
    await Promise.all(wanted.map((n) => load(`words-${n}`)));
    for (const n of wanted) {
      const lines = postings.get(n) || [];
      let low = 0, high = lines.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (lines[middle] < prefix) low = middle + 1; else high = middle;
      }
      for (; low < lines.length && lines[low].startsWith(prefix); low++) {
        let at = 0;
        for (const step of lines[low].split(" ").slice(1)) found.add(at += parseInt(step, 36));
      }
    }
    return found;
  }

  /** For each piece of the question the records whose text holds it; null where the index does not know. */
  function bodies(tokens) {
    return Promise.all(tokens.map(async (token) => {
      const wanted = keys(token).filter((key) => !index.common.has(key));
      if (wanted.length === 0 || (token.length < 2 && !IS_DENSE.test(token))) return null;
      const sets = await Promise.all(wanted.map(holding));
      return sets.reduce((a, b) => new Set([...a].filter((n) => b.has(n))));
    }));
  }

  /** Words as titles have them, where an id is two. */
  const spaced = (token) => token.replaceAll("-", " ");
  const starts = (words, token) => IS_DENSE.test(token) ? words.includes(token) : words.includes(` ${spaced(token)}`);

  function score(r, query, held) {
    if (r.person) return query.tokens.every((t) => starts(r.words, t)) ? 550 : 0;
    const open = (r.closed ? 0 : 1) + (here && r.folder === here ? 2 : 0);
    if (query.id && r.bare === query.id) return 1000 + open;
    // Zeros that were typed count here: what begins like R-01 is R-012, not R-12.
    const begins = r.typed.startsWith(query.typed) || (query.typed === query.id && r.bare.startsWith(query.id));
    if (query.id && begins && /[0-9]/.test(query.id)) return 900 + open;
    if (query.tokens.length === 0) return 0;
    if (query.tokens.every((t) => starts(r.words, t))) {
      const whole = r.words.includes(` ${spaced(query.tokens.join(" "))}`);
      return 500 + (whole ? 80 : 0) + (r.words.startsWith(` ${spaced(query.tokens[0])}`) ? 10 : 0) + open;
    }
    const near = (t) => starts(r.words, t) || starts(r.more, t) || r.key.startsWith(t);
    if (query.tokens.every(near)) return 300 + open;
    if (held && query.tokens.every((t, n) => near(t) || (held[n] ? held[n].has(r.n) : index.common.has(t)))) {
      // `D-09 options`: the decision itself comes before what speaks of it.
      return (query.tokens.some((t) => t.includes("-") && r.key.startsWith(t)) ? 150 : 100) + open;
    }
    return 0;
  }

  function rank(query, held) {
    const found = [];
    for (const r of index.found) {
      const points = score(r, query, held);
      if (points > 0) found.push({ r, points });
    }
    return found.sort((a, b) => b.points - a.points).map((f) => Object.assign(f.r, { points: f.points }));
  }

  async function find(text) {
    const query = parse(text);
    if (query.folded === "") return { query, found: [] };
    await load("titles");
    const held = await bodies(query.tokens);
    return { query, found: rank(query, held) };
  }

  /* ---- showing ---- */
  const make = (name, properties, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties || {})) {
      if (key in element && !key.startsWith("aria")) element[key] = value; else element.setAttribute(key, value);
    }
    element.append(...children.filter(Boolean));
    return element;
  };

  /** The piece of the question that a word of a text answers, by its number, or -1. */
  const answered = (word, tokens) => {
    const folded = fold(word);
    return tokens.findIndex((t) => folded.startsWith(t) || (IS_DENSE.test(t) && folded.includes(t)));
  };
  /** The words of a text as a question has them: an id is one where an id is asked for. */
  const PARTS = /([\p{Alphabetic}\p{N}\p{M}]+)/gu;
  const PARTS_AND_IDS = /([A-Za-z]+-[0-9][A-Za-z0-9]*|[\p{Alphabetic}\p{N}\p{M}]+)/gu;
  const parts = (tokens) => tokens.some((t) => t.includes("-")) ? PARTS_AND_IDS : PARTS;

  /** A text with the pieces of the question marked. */
  function marked(text, tokens) {
    const out = document.createDocumentFragment();
    for (const part of text.split(parts(tokens))) out.append(part && answered(part, tokens) >= 0 ? make("mark", {}, part) : part);
    return out;
  }

  function line(r, tokens) {
    const title = make("bdi", {}, marked(r.title, tokens));
    if (r.person) return [title, make("span", { className: "second" }, say("owns", { n: r.count }))];
    const facts = [r.kind, r.scope, r.state, r.owner].filter(Boolean).join(" · ");
    return [r.id && make("span", { className: "id" }, r.id), r.id && " ", title, make("span", { className: "second" }, facts)];
  }

  /** The place in a text where most of the question is met. */
  function snippet(text, tokens) {
    const flat = text.replace(/\s+/g, " ");
    const hits = [];
    for (const word of flat.matchAll(parts(tokens))) {
      const token = answered(word[0], tokens);
      if (token >= 0) hits.push({ at: word.index, token });
    }
    if (hits.length === 0) return "";
    const near = (hit) => new Set(hits.filter((h) => h.at >= hit.at && h.at < hit.at + LENGTH - 40).map((h) => h.token)).size;
    const { at } = hits.reduce((best, hit) => (near(hit) > near(best) ? hit : best));
    const from = at < 60 ? 0 : flat.indexOf(" ", at - 40) + 1 || at;
    return (from > 0 ? "… " : "") + flat.slice(from, from + LENGTH) + (from + LENGTH < flat.length ? " …" : "");
  }

  async function addSnippet(r, item, tokens) {
    const block = index.starts.findLastIndex ? index.starts.findLastIndex((s) => s <= r.n) : index.starts.filter((s) => s <= r.n).length - 1;
    await load(`texts-${block}`);
    const text = snippet(texts.get(block)[r.n - index.starts[block]] || "", tokens);
    if (text) item.append(make("p", { className: "snippet", dir: "auto" }, marked(text, tokens)));
  }

  const total = (n) => say("total", { n });

  /** Arrows walk from the box through the links below it and back. */
  function walk(event, input, list) {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (links.length === 0 || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return false;
    const next = event.key === "ArrowDown" ? links[Math.min(at + 1, links.length - 1)] : at > 0 ? links[at - 1] : input;
    next.focus();
    return true;
  }

  /* ---- the box in the header: the first results below it ---- */
  function box(finder, input, list, status) {
    let asked = 0, timer = 0, late = false;
    const close = () => { asked++; clearTimeout(timer); late = false; list.hidden = true; status.textContent = ""; };
    const address = () => `${root}search.html?q=${encodeURIComponent(input.value.trim())}`;
    async function ask() {
      const mine = ++asked;
      clearTimeout(timer);
      if (input.value.trim() === "") return close();
      let result;
      try { result = await find(input.value); } catch { close(); status.textContent = WORDS.broken; return; }
      if (mine !== asked) return;
      const { query, found } = result;
      const row = (href, ...children) => make("li", {}, make("a", { href }, ...children));
      const rows = found.slice(0, SHOWN).map((r) => row(r.href, ...line(r, query.tokens)));
      if (found.length > SHOWN) rows.push(row(address(), say("all", { n: found.length })));
      list.replaceChildren(...(rows.length > 0 ? rows : [make("li", { className: "none" }, total(0))]));
      list.hidden = false;
      late = false;
      status.textContent = total(found.length);
    }
    // Who types and walks on at once means what was typed, not what the list still shows of the letters before.
    const first = () => ask().then(() => { if (document.activeElement === input && !list.hidden) list.querySelector("a")?.focus(); });
    input.addEventListener("focus", () => load("titles").catch(() => {}), { once: true });
    input.addEventListener("input", () => { late = true; clearTimeout(timer); timer = setTimeout(ask, 90); });
    finder.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target === input && !event.isComposing && input.value.trim()) location.href = address();
      else if (event.key === "Escape") { if (list.hidden) input.value = ""; close(); input.focus(); }
      else if (event.key === "ArrowDown" && event.target === input && late) first();
      else if (list.hidden || !walk(event, input, list)) return;
      event.preventDefault();
    });
    finder.addEventListener("focusout", (event) => { if (!finder.contains(event.relatedTarget)) close(); });
  }

  /* ---- the search page: everything that was found ---- */
  function board(input, status, results, rest) {
    let asked = 0, timer = 0;
    async function ask(remember) {
      const mine = ++asked;
      const text = input.value.trim();
      if (remember) {
        const address = text ? `?q=${encodeURIComponent(text)}` : location.pathname;
        try { history.replaceState(null, "", address); } catch { location.replace(`#q=${encodeURIComponent(text)}`); }
      }
      rest.forEach((element) => { element.hidden = text !== ""; });
      if (text === "") { results.replaceChildren(); status.textContent = ""; return; }
      let result;
      try { result = await find(text); } catch { status.textContent = WORDS.broken; return; }
      if (mine !== asked) return;
      const { query, found } = result;
      const items = found.slice(0, LISTED).map((r) => {
        const item = make("li", { className: r.closed ? "done" : "" }, make("a", { href: r.href }, ...line(r, query.tokens)));
        return item;
      });
      results.replaceChildren(...items);
      const left = query.tokens.some((t) => index.common.has(t)) && found.length === 0 ? `. ${WORDS.common}` : "";
      status.textContent = (found.length > LISTED ? say("first", { n: found.length, k: LISTED }) : total(found.length)) + left;
      let wanted = 0;
      for (const [n, r] of found.slice(0, LISTED).entries()) {
        if (r.points > 299 || ++wanted > SNIPPETS) continue;
        addSnippet(r, items[n], query.tokens).catch(() => {});
      }
    }
    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(() => ask(true), 120); });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) { clearTimeout(timer); ask(true); }
      else if (event.key === "Escape") { input.value = ""; ask(true); }
      else return;
      event.preventDefault();
    });
    for (const element of [input, results]) {
      element.addEventListener("keydown", (event) => {
        if (walk(event, input, results)) event.preventDefault();
        else if (event.key === "Escape" && element === results) input.focus();
      });
    }
    const given = () => new URLSearchParams(location.search).get("q") ?? new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
    const restore = () => { input.value = given(); ask(false); };
    window.addEventListener("popstate", restore);
    restore();
  }

  const status = make("p", { role: "status", className: page ? "why" : "vh" });
  const input = make("input", { type: "search", className: "find", placeholder: WORDS.hint, autocomplete: "off", spellcheck: false, "aria-label": WORDS.label, "aria-keyshortcuts": "/" });
  if (page) {
    const results = make("ol", { className: "results" });
    page.replaceChildren(make("div", { role: "search" }, input), status, results);
    link.setAttribute("aria-current", "page");
    board(input, status, results, [...document.querySelectorAll("main > section")]);
    if (!location.hash) input.focus();
  } else {
    const list = make("ul", { hidden: true });
    const finder = make("div", { role: "search", className: "finder" }, input, list, status);
    link.replaceWith(finder);
    box(finder, input, list, status);
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
