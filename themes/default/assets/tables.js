/* Enhancement only: tables that sort by their heads, filter by their columns, and download as CSV. What is chosen
   stands in the address, so that it can be sent. Without script every table is complete and in its order. */
(function () {
  "use strict";
  // The words come with the file, before this script: see src/words/script.rs. What depends on a number has several forms.
  const WORDS = window.trueupWords.tables;
  const plural = new Intl.PluralRules(document.documentElement.lang || "en");
  const say = (key, values) => {
    const said = WORDS[key];
    const form = typeof said === "string" ? said : said[values.n] || said[plural.select(values.n)] || said.other;
    return form.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  };
  // Fewer rows are seen at once: they need no filter. More values than that are no choice.
  const FEW = 12, VALUES = 40;
  const DAYS = [7, 30, 90];
  const tables = [];

  /* ---- what a cell says ---- */
  function textOf(node, second) {
    let out = "";
    for (const child of node.childNodes) {
      if (child.nodeType === 3) { out += child.data; continue; }
      if (child.nodeType !== 1) continue;
      const name = child.localName;
      if (name === "svg") out += child.getAttribute("aria-label") || "";
      else if (name === "time") out += child.dateTime || child.textContent;
      else if (name === "br") out += " ";
      else if (child.classList.contains("second")) { if (second) out += `; ${textOf(child, second)}`; }
      else if (name === "li" || name === "p") out += `${textOf(child, second)} `;
      else out += textOf(child, second);
    }
    return out.replace(/\s+/g, " ").trim();
  }

  const plain = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const SIZES = { [WORDS.thousand.toLowerCase()]: 1e3, [WORDS.million.toLowerCase()]: 1e6, [WORDS.billion.toLowerCase()]: 1e9 };
  const NUMBER = new RegExp(`^[≥≤±<>]?\\s*([+\\-−]?)\\s*[^\\d\\s+\\-−]{0,3}\\s?(\\d[\\d.,\u202f\u00a0']*)\\s*((?:${Object.keys(SIZES).map(plain).join("|")})(?!\\p{L}))?`, "iu");
  const IN_DAYS = new RegExp(`[\\d\\s]${plain(WORDS.days)}$`);

  /** The number that a text begins with; none where it is no number: `+21 d`, `80 %`, `€1.2m`, `≥ 5`. */
  function numberOf(text) {
    const found = NUMBER.exec(text);
    if (!found) return NaN;
    const digits = found[2].split(WORDS.point).map((part) => part.replace(/\D/g, ""));
    const sign = found[1] === "" || found[1] === "+" ? 1 : -1;
    return sign * parseFloat(`${digits[0]}.${digits[1] || 0}`) * (SIZES[(found[3] || "").toLowerCase()] || 1);
  }

  const RANKS = ["#rag-r", "#rag-a", "#rag-g", "#rag-n"];

  /** What a cell is sorted by: a day, a number or a text; nothing for an empty cell. */
  function keyOf(cell, kind) {
    if (kind === "date") { const time = cell.querySelector("time"); return time ? time.dateTime : ""; }
    if (kind === "chip") {
      const chip = cell.querySelector(".chip");
      if (!chip) return "";
      const level = /\bs(\d)\b/.exec(chip.className);
      return (level ? +level[1] * 1000 : 0) + (numberOf(chip.textContent) || 0);
    }
    if (kind === "mark") { const mark = cell.querySelector("svg use"); return mark ? RANKS.indexOf(mark.getAttribute("href")) : ""; }
    const text = textOf(cell, false);
    if (kind === "number") { const n = numberOf(text); return Number.isNaN(n) ? "" : n; }
    return text;
  }

  /** What a column holds, told from its cells. */
  function kindOf(cells) {
    const filled = cells.filter((cell) => cell && (cell.textContent.trim() !== "" || cell.querySelector("svg")));
    const most = (test) => filled.length > 0 && filled.filter(test).length > filled.length * 0.6;
    if (most((cell) => cell.querySelector("time"))) return "date";
    if (filled.some((cell) => cell.querySelector(".chip"))) return "chip";
    if (most((cell) => cell.querySelector("svg.rag"))) return "mark";
    if (most((cell) => !Number.isNaN(numberOf(textOf(cell, false))))) return "number";
    return "text";
  }

  const collator = new Intl.Collator(document.documentElement.lang || "en", { numeric: true, sensitivity: "base" });
  const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)));

  /** On a narrow screen rows are stacked or laid out in two lines by the style sheet; some browsers then forget that this is a table. */
  function roles(table) {
    table.setAttribute("role", "table");
    for (const group of [table.tHead, ...table.tBodies]) group.setAttribute("role", "rowgroup");
    for (const row of table.rows) {
      row.setAttribute("role", "row");
      for (const cell of row.cells) cell.setAttribute("role", cell.localName === "td" ? "cell" : cell.scope === "row" ? "rowheader" : "columnheader");
    }
  }

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  /** What is large is looked for first; names and days begin at the beginning. */
  const fallsFirst = (column) => column.kind === "number" || column.kind === "chip";

  /* ---- one table ---- */
  class Sheet {
    constructor(table, name) {
      this.table = table;
      this.name = name;
      this.body = table.tBodies[0];
      this.rows = [...this.body.rows];
      this.initial = [...this.rows];
      this.columns = [...table.tHead.rows[0].cells].map((head, n) => {
        const cells = this.rows.map((row) => row.cells[n]);
        // What a column holds is looked at when somebody asks: a long table must not hold up the page.
        return { n, head, label: head.textContent.trim(), cells, get kind() { return (this.held ??= kindOf(this.cells)); } };
      });
      const sorted = this.columns.find((c) => c.head.hasAttribute("aria-sort"));
      this.given = sorted ? { by: sorted.n, down: sorted.head.getAttribute("aria-sort") === "descending" } : null;
      this.order = this.given;
      this.filters = [];
      this.radios = [...(table.closest("section")?.querySelectorAll("form.filters input[type=radio]") || [])];
      this.status = make("span", { className: "count" });
      this.status.setAttribute("role", "status");
      if (table.matches(".stack,.kpi")) roles(table);
      if (this.rows.length > 1) this.columns.forEach((column) => this.addHead(column));
      this.addTools();
    }

    addHead(column) {
      const { head } = column;
      if (column.label === "") return;
      const button = make("button", { type: "button", className: "sort", textContent: column.label });
      button.addEventListener("click", () => {
        const same = this.order && this.order.by === column.n;
        this.sort({ by: column.n, down: same ? !this.order.down : fallsFirst(column) });
        remember();
      });
      head.replaceChildren(button);
      // For paper, where a button is drawn on the first sheet only.
      head.dataset.head = column.label;
    }

    /** The same choice in the panel, for screens on which rows are stacked and heads are out of sight. */
    addOrder() {
      this.by = make("select", {}, make("option", { value: "", textContent: WORDS.given }), ...this.columns.filter((c) => c.label !== "").map((c) => make("option", { value: String(c.n), textContent: c.label })));
      this.by.addEventListener("change", () => {
        const column = this.by.value === "" ? null : this.columns[+this.by.value];
        this.sort(column ? { by: column.n, down: fallsFirst(column) } : this.given);
        remember();
      });
      return make("label", {}, WORDS.order, this.by);
    }

    sort(order) {
      this.order = order;
      const rows = order && order !== this.given ? this.sorted(order) : this.initial;
      this.body.append(...rows);
      for (const { n, head } of this.columns) {
        if (order && order.by === n) head.setAttribute("aria-sort", order.down ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      }
      if (this.by) this.by.value = order && order !== this.given ? String(order.by) : "";
    }

    /** Rows by a column; those that say nothing there last, those alike in the order in which they came. */
    sorted({ by, down }) {
      const { kind } = this.columns[by];
      const keyed = this.initial.map((row) => ({ row, key: row.cells[by] ? keyOf(row.cells[by], kind) : "" }));
      const empty = keyed.filter((k) => k.key === "");
      const filled = keyed.filter((k) => k.key !== "").sort((a, b) => (down ? compare(b.key, a.key) : compare(a.key, b.key)));
      return [...filled, ...empty].map((k) => k.row);
    }

    addTools() {
      // A page has many of these: who hears them one by one hears of which table each is.
      const caption = this.table.caption ? `: ${this.table.caption.textContent}` : "";
      const named = (text) => ({ textContent: text, "aria-label": text + caption });
      const csv = make("button", { type: "button", className: "plainbtn", ...named(WORDS.csv) });
      csv.addEventListener("click", () => this.download());
      const tools = make("div", { className: "tools" }, this.status, csv);
      const small = this.rows.length < FEW || this.table.closest(".numbers");
      if (small) return this.table.after(tools);
      this.panel = make("details", { className: "choices" }, make("summary", named(WORDS.filter)));
      this.panel.addEventListener("toggle", () => this.fillPanel());
      tools.prepend(this.panel);
      this.table.before(tools);
      this.radios.forEach((radio) => radio.addEventListener("change", () => { this.count(); remember(); }));
      (window.requestIdleCallback || setTimeout)(() => this.count());
    }

    /** The choices of the panel, made when it is first opened or an address asks for one. */
    fillPanel() {
      if (this.panel.children.length > 1) return;
      const streams = this.choice(WORDS.stream, "workstream", (row) => row.dataset.w || "");
      const place = this.choice(WORDS.place, "place", (row) => row.dataset.p || "", collator.compare, (cell) => [...cell].join(" × "));
      this.filters = [...this.columns.map((column) => this.choiceOf(column)), streams, place].filter(Boolean);
      const clear = make("button", { type: "button", className: "plainbtn", textContent: WORDS.clear });
      clear.addEventListener("click", () => {
        this.filters.forEach((f) => { f.select.value = ""; });
        this.sort(this.given);
        this.filter();
        remember();
      });
      const labels = this.filters.map((f) => make("label", {}, f.label, f.select));
      this.panel.append(make("div", {}, ...labels, this.addOrder(), clear));
      if (this.order && this.order !== this.given) this.by.value = String(this.order.by);
    }

    /** A filter for a column, where its values are few. */
    choiceOf({ n, label, kind, cells }) {
      const head = cells.find(Boolean)?.localName === "th";
      if (head || kind === "date" || kind === "mark" || label === "") return null;
      const key = label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
      const text = (row) => (row.cells[n] ? textOf(row.cells[n], false) : "");
      if (kind === "chip") {
        const level = (word) => cells.find((c) => c?.querySelector(".chip")?.textContent.endsWith(word))?.querySelector(".chip").className || "";
        const word = (row) => (row.cells[n]?.querySelector(".chip")?.textContent || "").replace(/^\d+\s*/, "");
        return this.choice(label, key, word, (a, b) => level(b).localeCompare(level(a)));
      }
      if (kind === "number") return this.rows.every((row) => IN_DAYS.test(text(row)) || text(row) === "") ? this.days(label, key, text) : null;
      return this.choice(label, key, text);
    }

    choice(label, key, valueOf, inOrder = collator.compare, shown = (value) => value) {
      const values = [...new Set(this.rows.map(valueOf))].sort((a, b) => (a === "") - (b === "") || inOrder(a, b));
      if (values.length < 2 || values.length > VALUES || values.length > this.rows.length * 0.7 || values.some((v) => v.length > 60)) return null;
      return this.select(label, key, values.map((v) => [v === "" ? WORDS.empty : shown(v), v === "" ? "-" : v]), (row, wanted) => valueOf(row) === (wanted === "-" ? "" : wanted));
    }

    days(label, key, text) {
      const values = this.rows.map((row) => numberOf(text(row))).filter((n) => !Number.isNaN(n));
      const limits = DAYS.filter((d) => values.some((v) => v <= d) && values.some((v) => v > d));
      if (limits.length === 0) return null;
      const options = [...limits.map((d) => [say("upto", { n: d }), `-${d}`]), ...limits.map((d) => [say("over", { n: d }), `${d}`])];
      return this.select(label, key, options, (row, wanted) => {
        const n = numberOf(text(row));
        return wanted.startsWith("-") ? n <= +wanted.slice(1) : n > +wanted;
      });
    }

    select(label, key, options, test) {
      const select = make("select", {}, make("option", { value: "", textContent: WORDS.any }), ...options.map(([text, value]) => make("option", { value, textContent: text })));
      select.addEventListener("change", () => { this.filter(); remember(); });
      return { label, key, select, test };
    }

    filter() {
      const active = this.filters.filter((f) => f.select.value !== "");
      for (const row of this.rows) row.hidden = !active.every((f) => f.test(row, f.select.value));
      if (this.panel) this.panel.classList.toggle("on", active.length > 0);
      this.count();
    }

    visible() {
      const shown = [...this.body.rows].filter((row) => !row.hidden);
      return this.radios.length > 0 ? shown.filter((row) => row.getClientRects().length > 0) : shown;
    }

    count() {
      const n = this.visible().length, all = this.rows.length;
      this.status.textContent = n < all ? say("shown", { n, all }) : say("rows", { n: all });
    }

    /* ---- CSV: RFC 4180, as spreadsheets read it ---- */
    download() {
      const field = (text) => {
        const plain = /^[+-]?\d+([.,]\d+)?$/.test(text);
        const safe = !plain && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
        return /[",\r\n;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
      };
      const line = (cells) => cells.map(field).join(",");
      const rows = this.visible().map((row) => line([...row.cells].map((cell) => textOf(cell, true))));
      const text = `\ufeff${[line(this.columns.map((c) => c.label)), ...rows].join("\r\n")}\r\n`;
      const href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
      const path = decodeURIComponent(location.pathname).replace(/\.html$/, "").split("/").slice(-2).concat(this.name);
      const link = make("a", { href, download: `${path.join("-").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")}.csv`, hidden: true });
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(href), 10000);
    }

    /* ---- the address ---- */
    write(query) {
      const { order, given } = this;
      if (order && !(given && order.by === given.by && order.down === given.down)) {
        query.set(`${this.name}.sort`, (order.down ? "-" : "") + this.columns[order.by].label.toLowerCase());
      }
      for (const f of this.filters) if (f.select.value !== "") query.set(`${this.name}.${f.key}`, f.select.value);
      for (const radio of this.radios) if (radio.checked && !radio.defaultChecked) query.set(`${this.name}.${radio.name}`, radio.id);
    }

    read(query) {
      const sort = query.get(`${this.name}.sort`);
      const column = sort && this.columns.find((c) => c.label.toLowerCase() === sort.replace(/^-/, ""));
      const order = column ? { by: column.n, down: sort.startsWith("-") } : this.given;
      if (order !== this.order) this.sort(order);
      if (this.panel && [...query.keys()].some((key) => key.startsWith(`${this.name}.`))) this.fillPanel();
      for (const f of this.filters) {
        f.select.value = query.get(`${this.name}.${f.key}`) || "";
        if (f.select.selectedIndex < 0) f.select.value = "";
      }
      const any = this.filters.some((f) => f.select.value !== "");
      if (any) this.panel.open = true;
      for (const radio of this.radios) {
        const wanted = query.get(`${this.name}.${radio.name}`);
        if (wanted ? radio.id === wanted : radio.defaultChecked) radio.checked = true;
      }
      if (this.filters.length > 0 || this.radios.length > 0) this.filter();
    }
  }

  function remember() {
    const query = new URLSearchParams(location.search);
    for (const key of [...query.keys()]) if (tables.some((t) => key.startsWith(`${t.name}.`))) query.delete(key);
    tables.forEach((table) => table.write(query));
    const text = query.toString();
    // Some browsers forbid this for pages from disk; the table is in its new order all the same.
    try { history.pushState(null, "", (text ? `?${text}` : location.pathname) + location.hash); } catch { /* no address */ }
  }

  const names = new Map();
  for (const table of document.querySelectorAll("main table")) {
    if (!table.tHead || !table.tBodies[0] || table.tBodies[0].rows.length === 0 || table.closest(".opts, .slide, .prose") || table.matches(".opts")) continue;
    const base = table.closest("section")?.id || "table";
    const n = (names.get(base) || 0) + 1;
    names.set(base, n);
    tables.push(new Sheet(table, n === 1 ? base : `${base}-${n}`));
  }
  const restore = () => { const query = new URLSearchParams(location.search); tables.forEach((table) => table.read(query)); };
  if (location.search) restore();
  window.addEventListener("popstate", restore);

  /* ---- drawings that scroll open at today, where the style sheet cannot say so ---- */
  if (!CSS.supports("scroll-initial-target", "nearest")) {
    for (const here of document.querySelectorAll(".scroll > .here")) {
      const seek = () => { here.parentElement.scrollLeft = here.getBoundingClientRect().width - here.parentElement.clientWidth; };
      seek();
      here.closest("details")?.addEventListener("toggle", seek, { once: true });
    }
  }

  /* ---- sections that fold on a phone ---- */
  const folds = [...document.querySelectorAll("details.fold")];
  const narrow = window.matchMedia("(max-width: 46rem)");
  const asks = new Set(folds.filter((section) => section.open));
  function fold() {
    for (const section of folds) {
      section.open = !narrow.matches || asks.has(section);
      section.firstElementChild.tabIndex = narrow.matches ? 0 : -1;
    }
    unfold();
  }
  /** What an address names is open. */
  function unfold() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target && (target.querySelector("details.fold") || target); at; at = at.parentElement) {
      if (at.matches("details.fold")) at.open = true;
    }
  }
  if (folds.length > 0) {
    fold();
    narrow.addEventListener("change", fold);
    window.addEventListener("hashchange", unfold);
  }
})();
