#!/usr/bin/env python3
"""Make a deterministic corpus of program records for benchmarks.

    gen_corpus.py --mode plain -n 10000 --out DIR [--seed 1]

The same seed and N always give the same records, whatever the mode; only the
way they are written down differs:

  plain     programs/<program>/<workstream>/<id>.md, TOML front matter (+++)
  hugo      a Hugo site: config, four layouts, content/
  zola      a Zola site: config, templates, content/
  mdbook    an mdBook: book.toml, SUMMARY.md, src/
  eleventy  an Eleventy site: config, layouts, content/
  trueup    a trueup repository: site.toml, content/<program>/ (see write_trueup)

About 70 % of the records are small (10-30 lines), 25 % medium (60-120 lines,
with tables, task lists, code and links) and 5 % large (400+ lines).
Each site has one home page, one index page per program and per workstream
(listing what it holds in a table), and one page per record with a navigation
bar, the record's fields and its body.

Only the standard library is needed. --out must not exist, or be empty.
"""

import argparse
import datetime
import os
import random
import sys

KINDS = [  # name, id prefix, weight
    ("milestone", "MS", 22),
    ("risk", "RSK", 22),
    ("decision", "DEC", 14),
    ("action", "ACT", 20),
    ("issue", "ISS", 10),
    ("dependency", "DEP", 7),
    ("report", "REP", 5),
]
STATUS = {
    "milestone": ["planned", "on-track", "at-risk", "late", "done"],
    "risk": ["open", "mitigating", "accepted", "closed"],
    "decision": ["proposed", "accepted", "rejected", "superseded"],
    "action": ["open", "in-progress", "blocked", "done"],
    "issue": ["open", "in-progress", "blocked", "resolved"],
    "dependency": ["requested", "agreed", "late", "delivered"],
    "report": ["draft", "final"],
}
OWNERS = [f"{a}.{b}" for a in ("audit", "billing", "cloud", "data", "finance", "identity", "legal", "network", "platform", "supplier")
          for b in ("analyst", "architect", "engineer", "lead", "manager", "owner")]
WORDS = ("program budget scope vendor migration cutover pilot rollout region data platform billing ledger "
         "identity access audit control release gate review board sponsor owner team backlog capacity estimate "
         "forecast baseline variance contract supplier security privacy legal finance training support change "
         "request approval test plan defect performance load recovery backup region network cluster storage "
         "schedule dependency interface contract schema report metric target threshold trend quarter month week").split()
VERBS = "confirms delays blocks needs reviews approves moves replaces extends reduces measures covers tracks".split()
ADJS = "critical late early shared regional interim final revised open external internal legacy automated".split()
SUBJECT = ("Cut over the {a} {n}", "Agree the {n} {m}", "{a} {n} for the {m}", "Move {n} to the new {m}",
           "Loss of the {a} {n}", "Complete {n} {m} review", "{n} supplier misses the {m} date",
           "Freeze the {a} {n}", "Sign the {n} {m}", "Replace the {a} {m}")
EPOCH = datetime.date(2026, 1, 5)
LEVELS = ("small", "medium", "large")


def cap(s):
    return s[:1].upper() + s[1:]


def sentence_pool(seed, count=1200):
    r = random.Random(f"{seed}:sentences")
    out = []
    for _ in range(count):
        n = r.randint(1, 3)
        parts = [f"the {r.choice(ADJS)} {r.choice(WORDS)} {r.choice(VERBS)} the {r.choice(WORDS)} {r.choice(WORDS)}"
                 for _ in range(n)]
        if r.random() < 0.18:
            parts[0] = parts[0].replace("the ", "the **", 1) + "**" if r.random() < 0.5 else \
                f"the `{r.choice(WORDS)}_{r.choice(WORDS)}` {r.choice(VERBS)} the *{r.choice(WORDS)}*"
        out.append(cap(" and ".join(parts)) + ".")
    return out


class Rec:
    __slots__ = ("i", "id", "slug", "kind", "title", "owner", "status", "created", "due", "probability",
                 "impact", "percent", "cost", "links", "tags", "prog", "ws", "level")


class Corpus:
    def __init__(self, n, seed, epoch=EPOCH):
        self.n, self.seed, self.epoch = n, seed, epoch
        self.ws_size = 10 if n < 1000 else 50
        self.ws_per_prog = 5
        self.sent = sentence_pool(seed)
        self.recs = [self._head(i) for i in range(n)]
        nws = (n + self.ws_size - 1) // self.ws_size
        self.workstreams = [(w // self.ws_per_prog, w) for w in range(nws)]
        self.nprog = (nws + self.ws_per_prog - 1) // self.ws_per_prog

    def _head(self, i):
        r = random.Random(f"{self.seed}:{i}")
        rec = Rec()
        rec.i = i
        kind, prefix, _ = r.choices(KINDS, [k[2] for k in KINDS])[0]
        rec.kind, rec.id = kind, f"{prefix}-{i:05d}"
        rec.slug = rec.id.lower()
        rec.title = cap(r.choice(SUBJECT).format(a=r.choice(ADJS), n=r.choice(WORDS), m=r.choice(WORDS)))
        rec.owner = r.choice(OWNERS)
        rec.status = r.choice(STATUS[kind])
        d = self.epoch + datetime.timedelta(days=r.randrange(300))
        rec.created, rec.due = d, d + datetime.timedelta(days=r.randrange(10, 240))
        rec.probability = r.randint(1, 5)
        rec.impact = r.randint(1, 5)
        rec.percent = r.randrange(0, 101, 5)
        rec.cost = r.randrange(1, 900) * 1000
        rec.links = sorted({r.randrange(self.n) for _ in range(r.randint(1, 4))} - {i})
        rec.tags = sorted({r.choice(WORDS) for _ in range(r.randint(0, 3))})
        rec.ws = i // self.ws_size
        rec.prog = rec.ws // self.ws_per_prog
        x = r.random()
        rec.level = 0 if x < 0.70 else 1 if x < 0.95 else 2
        return rec

    def prog_slug(self, p):
        return f"program-{p:03d}"

    def ws_slug(self, w):
        return f"ws-{w:04d}"

    def prog_title(self, p):
        r = random.Random(f"{self.seed}:p{p}")
        return f"{cap(r.choice(WORDS))} {r.choice(WORDS)} program {p}"

    def ws_title(self, w):
        r = random.Random(f"{self.seed}:w{w}")
        return f"{cap(r.choice(WORDS))} {r.choice(WORDS)} workstream {w}"

    # ---- bodies -----------------------------------------------------------
    def body(self, rec, link):
        """Markdown lines of a record; link(target) gives a Markdown link."""
        r = random.Random(f"{self.seed}:b{rec.i}")
        out = []
        if rec.level == 0:
            self._small(r, rec, link, out, r.randint(4, 24))
        elif rec.level == 1:
            goal = r.randint(55, 112)
            while len(out) < goal:
                self._block(r, rec, link, out, 2)
        else:
            goal = r.randint(400, 520)
            sec = 0
            while len(out) < goal:
                if sec % 4 == 0:
                    out += [f"## Section {sec // 4 + 1}: {r.choice(WORDS)} {r.choice(WORDS)}", ""]
                sec += 1
                self._block(r, rec, link, out, 3)
        return out

    def _para(self, r, n):
        return [" ".join(r.choice(self.sent) for _ in range(r.randint(1, 2))) for _ in range(n)]

    def _small(self, r, rec, link, out, goal):
        out += self._para(r, 2) + [""]
        while len(out) < goal:
            k = r.randrange(4)
            if k == 0:
                out += self._para(r, r.randint(1, 3)) + [""]
            elif k == 1:
                out += [f"- {r.choice(self.sent)}" for _ in range(r.randint(2, 5))] + [""]
            elif k == 2 and rec.links:
                out += [f"See {link(rec, r.choice(rec.links))} and the {r.choice(WORDS)} plan.", ""]
            else:
                out += [f"- [{'x' if r.random() < .5 else ' '}] {r.choice(self.sent)}" for _ in range(r.randint(2, 4))]
                out += [""]

    def _block(self, r, rec, link, out, depth):
        k = r.randrange(7)
        if k == 0:
            out += [f"{'#' * depth} {cap(r.choice(WORDS))} {r.choice(WORDS)}", ""] + self._para(r, r.randint(2, 4)) + [""]
        elif k == 1:
            out += ["| Item | Owner | Due | Cost | State |", "| --- | --- | --- | ---: | :---: |"]
            for _ in range(r.randint(4, 10)):
                d = EPOCH + datetime.timedelta(days=r.randrange(400))
                out.append(f"| {cap(r.choice(WORDS))} {r.choice(WORDS)} | {r.choice(OWNERS)} | {d} | "
                           f"{r.randrange(1, 900)},000 | {r.choice(('green', 'amber', 'red'))} |")
            out.append("")
        elif k == 2:
            out += [f"- [{'x' if r.random() < .5 else ' '}] {r.choice(self.sent)}" for _ in range(r.randint(3, 8))]
            out.append("")
        elif k == 3:
            out += ["```toml", f"[{r.choice(WORDS)}.{r.choice(WORDS)}]"]
            out += [f"{r.choice(WORDS)} = {r.randrange(1000)}" for _ in range(r.randint(3, 8))]
            out += ["```", ""]
        elif k == 4:
            for _ in range(r.randint(2, 5)):
                t = rec.links[r.randrange(len(rec.links))] if rec.links else (rec.i + 1) % self.n
                out.append(f"{r.randint(1, 9)}. Follows {link(rec, t)}: {r.choice(self.sent)}")
            out.append("")
        elif k == 5:
            out += [f"> {r.choice(self.sent)}" for _ in range(r.randint(1, 3))] + [""]
        else:
            out += self._para(r, r.randint(2, 5)) + [""]


def q(s):
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'


def toml_fields(c, rec):
    yield f"id = {q(rec.id)}"
    yield f"kind = {q(rec.kind)}"
    yield f"owner = {q(rec.owner)}"
    yield f"status = {q(rec.status)}"
    yield f"created = {rec.created}"
    yield f"due = {rec.due}"
    if rec.kind == "risk":
        yield f"probability = {rec.probability}"
        yield f"impact = {rec.impact}"
    elif rec.kind == "milestone":
        yield f"percent = {rec.percent}"
    elif rec.kind in ("decision", "issue"):
        yield f"cost = {rec.cost}"
    if rec.tags:
        yield "labels = [" + ", ".join(q(t) for t in rec.tags) + "]"
    yield "links = [" + ", ".join(q(c.recs[t].id) for t in rec.links) + "]"


class Out:
    def __init__(self, root):
        self.root, self.files, self.bytes, self.dirs = root, 0, 0, set()

    def put(self, rel, text):
        path = os.path.join(self.root, rel)
        d = os.path.dirname(path)
        if d not in self.dirs:
            os.makedirs(d, exist_ok=True)
            self.dirs.add(d)
        data = text.encode()
        with open(path, "wb") as f:
            f.write(data)
        self.files += 1
        self.bytes += len(data)


CSS = """body{font:15px/1.45 system-ui,sans-serif;margin:0;color:#1b1f24}nav{background:#12263a;padding:.5rem 1rem}
nav a{color:#fff;margin-right:.8rem}main{max-width:70rem;margin:1rem auto;padding:0 1rem}table{border-collapse:collapse}
td,th{border:1px solid #ccd;padding:.2rem .5rem}dl{display:grid;grid-template-columns:9rem 1fr}pre{background:#f4f6f8;padding:.6rem}
"""
FIELDS = ("id", "kind", "owner", "status", "created", "due")
COLS = ("id", "title", "kind", "owner", "status", "due")
NAVMAX = 12  # programs in the navigation bar of every page


def nav_items(c):
    return [(c.prog_title(p), f"/{c.prog_slug(p)}/") for p in range(min(c.nprog, NAVMAX))]


# ---- plain ------------------------------------------------------------------
def write_plain(c, out, a):
    def link(src, t):
        d = c.recs[t]
        up = "" if d.ws == src.ws else f"../{c.ws_slug(d.ws)}/" if d.prog == src.prog else \
            f"../../{c.prog_slug(d.prog)}/{c.ws_slug(d.ws)}/"
        return f"[{d.id}]({up}{d.slug}.md)"
    out.put("steerco.toml", "[site]\ntitle = \"Portfolio\"\n")
    for p in range(c.nprog):
        out.put(f"programs/{c.prog_slug(p)}/program.toml",
                f"title = {q(c.prog_title(p))}\nsponsor = {q(OWNERS[p % len(OWNERS)])}\n")
    for p, w in c.workstreams:
        out.put(f"programs/{c.prog_slug(p)}/{c.ws_slug(w)}/workstream.toml", f"title = {q(c.ws_title(w))}\n")
    for rec in c.recs:
        fm = [f"title = {q(rec.title)}", *toml_fields(c, rec)]
        out.put(f"programs/{c.prog_slug(rec.prog)}/{c.ws_slug(rec.ws)}/{rec.slug}.md",
                "+++\n" + "\n".join(fm) + "\n+++\n\n" + "\n".join(c.body(rec, link)) + "\n")


# ---- hugo -------------------------------------------------------------------
def write_hugo(c, out, a):
    if a.checked_links:
        def link(src, t):
            d = c.recs[t]
            return f"[{d.id}]({{{{< relref \"/{c.prog_slug(d.prog)}/{c.ws_slug(d.ws)}/{d.slug}.md\" >}}}})"
    else:
        def link(src, t):
            d = c.recs[t]
            return f"[{d.id}](/{c.prog_slug(d.prog)}/{c.ws_slug(d.ws)}/{d.slug}/)"
    hl = "true" if a.highlight else "false"
    out.put("hugo.toml", "baseURL = \"https://example.org/\"\ntitle = \"Portfolio\"\n"
            "disableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\", \"robotsTXT\", \"404\"]\n"
            f"[markup.highlight]\ncodeFences = {hl}\n[params]\nnav = [" +
            ", ".join(f"{{t = {q(t)}, u = {q(u)}}}" for t, u in nav_items(c)) + "]\n")
    out.put("static/site.css", CSS)
    out.put("layouts/baseof.html",
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title }} | {{ site.Title }}</title>"
            "<link rel=\"stylesheet\" href=\"/site.css\"></head><body><nav><a href=\"/\">Home</a>"
            "{{ range site.Params.nav }}<a href=\"{{ .u }}\">{{ .t }}</a>{{ end }}</nav><main>"
            "<p>{{ range .Ancestors.Reverse }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> / {{ end }}{{ .Title }}</p>"
            "{{ block \"main\" . }}{{ end }}</main><footer>Portfolio status</footer></body></html>\n")
    out.put("layouts/page.html",
            "{{ define \"main\" }}<h1>{{ .Title }}</h1><dl>" +
            "".join(f"<dt>{cap(f)}</dt><dd>{{{{ .Params.{f} }}}}</dd>" for f in FIELDS) +
            "{{ with .Params.probability }}<dt>Probability</dt><dd>{{ . }}</dd>{{ end }}"
            "{{ with .Params.impact }}<dt>Impact</dt><dd>{{ . }}</dd>{{ end }}"
            "<dt>Links</dt><dd>{{ range .Params.links }}<span>{{ . }}</span> {{ end }}</dd></dl>"
            "{{ .Content }}{{ end }}\n")
    row = "".join(f"<td>{{{{ .Params.{f} }}}}</td>" for f in ("kind", "owner", "status", "due"))
    out.put("layouts/section.html",
            "{{ define \"main\" }}<h1>{{ .Title }}</h1>{{ with .RegularPages }}<table><tr>" +
            "".join(f"<th>{cap(f)}</th>" for f in COLS) +
            "</tr>{{ range . }}<tr><td><a href=\"{{ .RelPermalink }}\">{{ .Params.id }}</a></td><td>{{ .Title }}</td>" +
            row + "</tr>{{ end }}</table>{{ end }}{{ with .Sections }}<table><tr><th>Name</th><th>Records</th></tr>"
            "{{ range . }}<tr><td><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></td>"
            "<td>{{ len .RegularPagesRecursive }}</td></tr>{{ end }}</table>{{ end }}{{ end }}\n")
    out.put("layouts/home.html",
            "{{ define \"main\" }}<h1>{{ .Title }}</h1><table><tr><th>Program</th><th>Records</th></tr>"
            "{{ range .Sections }}<tr><td><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></td>"
            "<td>{{ len .RegularPagesRecursive }}</td></tr>{{ end }}</table>{{ end }}\n")
    for p in range(c.nprog):
        out.put(f"content/{c.prog_slug(p)}/_index.md", f"+++\ntitle = {q(c.prog_title(p))}\n+++\n")
    for p, w in c.workstreams:
        out.put(f"content/{c.prog_slug(p)}/{c.ws_slug(w)}/_index.md", f"+++\ntitle = {q(c.ws_title(w))}\n+++\n")
    for rec in c.recs:
        out.put(f"content/{c.prog_slug(rec.prog)}/{c.ws_slug(rec.ws)}/{rec.slug}.md",
                f"+++\ntitle = {q(rec.title)}\n[params]\n" + "\n".join(toml_fields(c, rec)) + "\n+++\n\n" +
                "\n".join(c.body(rec, link)) + "\n")


# ---- zola -------------------------------------------------------------------
def write_zola(c, out, a):
    def link(src, t):  # Zola checks @/ links itself; plain ones it leaves alone
        d = c.recs[t]
        path = f"{c.prog_slug(d.prog)}/{c.ws_slug(d.ws)}/{d.slug}"
        return f"[{d.id}](@/{path}.md)" if a.checked_links else f"[{d.id}](/{path}/)"
    out.put("zola.toml", "base_url = \"https://example.org\"\ntitle = \"Portfolio\"\ncompile_sass = false\n"
            "build_search_index = false\ngenerate_feeds = false\ngenerate_sitemap = false\ngenerate_robots_txt = false\n"
            "[markdown]\n" + ("[markdown.highlighting]\ntheme = \"github-light\"\n" if a.highlight else "") +
            "[extra]\nnav = [" + ", ".join(f"{{t = {q(t)}, u = {q(u)}}}" for t, u in nav_items(c)) + "]\n")
    out.put("static/site.css", CSS)
    base = ("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{% block title %}{% endblock %} | "
            "{{ config.title }}</title><link rel=\"stylesheet\" href=\"/site.css\"></head><body><nav><a href=\"/\">Home</a>"
            "{% for n in config.extra.nav %}<a href=\"{{ n.u | safe }}\">{{ n.t }}</a>{% endfor %}</nav><main>"
            "{% block crumbs %}{% endblock %}{% block main %}{% endblock %}</main><footer>Portfolio status</footer>"
            "</body></html>\n")
    out.put("templates/base.html", base)

    def crumbs(v):
        return ("{% block title %}{{ " + v + ".title }}{% endblock %}{% block crumbs %}<p>{% for s in " + v +
                ".ancestors %}{% set a = get_section(path=s, metadata_only=true) %}"
                "<a href=\"{{ a.permalink | safe }}\">{{ a.title }}</a> / {% endfor %}{{ " + v + ".title }}</p>{% endblock %}")
    out.put("templates/page.html",
            "{% extends \"base.html\" %}" + crumbs("page") + "{% block main %}<h1>{{ page.title }}</h1><dl>" +
            "".join(f"<dt>{cap(f)}</dt><dd>{{{{ page.extra.{f} }}}}</dd>" for f in FIELDS) +
            "{% if page.extra.probability %}<dt>Probability</dt><dd>{{ page.extra.probability }}</dd>{% endif %}"
            "{% if page.extra.impact %}<dt>Impact</dt><dd>{{ page.extra.impact }}</dd>{% endif %}"
            "<dt>Links</dt><dd>{% for l in page.extra.links %}<span>{{ l }}</span> {% endfor %}</dd></dl>"
            "{{ page.content | safe }}{% endblock %}\n")
    rows = "".join(f"<td>{{{{ p.extra.{f} }}}}</td>" for f in ("kind", "owner", "status", "due"))
    subs = ("<table><tr><th>Name</th><th>Records</th></tr>{% for s in section.subsections %}"
            "{% set x = get_section(path=s, metadata_only=true) %}<tr><td><a href=\"{{ x.permalink | safe }}\">{{ x.title }}"
            "</a></td><td>{{ x.extra.count }}</td></tr>{% endfor %}</table>")  # a count in the file: the kindest to Zola
    out.put("templates/section.html",
            "{% extends \"base.html\" %}" + crumbs("section") + "{% block main %}<h1>{{ section.title }}</h1>"
            "{% if section.pages %}<table><tr>" + "".join(f"<th>{cap(f)}</th>" for f in COLS) +
            "</tr>{% for p in section.pages %}<tr><td><a href=\"{{ p.permalink | safe }}\">{{ p.extra.id }}</a></td>"
            "<td>{{ p.title }}</td>" + rows + "</tr>{% endfor %}</table>{% endif %}"
            "{% if section.subsections %}" + subs + "{% endif %}{% endblock %}\n")
    out.put("templates/index.html",
            "{% extends \"base.html\" %}{% block title %}Home{% endblock %}{% block main %}<h1>{{ config.title }}</h1>"
            + subs + "{% endblock %}\n")
    out.put("content/_index.md", "+++\nsort_by = \"title\"\n+++\n")
    for p in range(c.nprog):
        out.put(f"content/{c.prog_slug(p)}/_index.md",
                f"+++\ntitle = {q(c.prog_title(p))}\nsort_by = \"title\"\n[extra]\n"
                f"count = {sum(1 for q_, _ in c.workstreams if q_ == p) * c.ws_size}\n+++\n")
    for p, w in c.workstreams:
        out.put(f"content/{c.prog_slug(p)}/{c.ws_slug(w)}/_index.md",
                f"+++\ntitle = {q(c.ws_title(w))}\nsort_by = \"title\"\n[extra]\ncount = {c.ws_size}\n+++\n")
    for rec in c.recs:
        out.put(f"content/{c.prog_slug(rec.prog)}/{c.ws_slug(rec.ws)}/{rec.slug}.md",
                f"+++\ntitle = {q(rec.title)}\n[extra]\n" + "\n".join(toml_fields(c, rec)) + "\n+++\n\n" +
                "\n".join(c.body(rec, link)) + "\n")


# ---- mdbook -----------------------------------------------------------------
def write_mdbook(c, out, a):
    def link(src, t):
        d = c.recs[t]
        return f"[{d.id}](../../{c.prog_slug(d.prog)}/{c.ws_slug(d.ws)}/{d.slug}.md)"
    search = "true" if a.search else "false"
    out.put("book.toml", "[book]\ntitle = \"Portfolio\"\nlanguage = \"en\"\n[output.html.search]\n"
            f"enable = {search}\n[output.html.print]\nenable = false\n")
    if not a.default_theme:  # the tool adds its own assets and table of contents all the same
        out.put("src/site.css", CSS)
        out.put("theme/index.hbs",
                "<!doctype html><html lang=\"{{ language }}\"><head><meta charset=\"utf-8\"><title>{{ title }}</title>"
                "<link rel=\"stylesheet\" href=\"{{ path_to_root }}site.css\"></head><body><nav>"
                "<a href=\"{{ path_to_root }}home.html\">Home</a>" +
                "".join(f"<a href=\"{{{{ path_to_root }}}}{u[1:]}index.html\">{t}</a>" for t, u in nav_items(c)) +
                "</nav><main>{{{ content }}}</main><footer>Portfolio status</footer></body></html>\n")
    summary = ["# Summary", "", "[Home](home.md)", ""]
    by_ws = {}
    for rec in c.recs:
        by_ws.setdefault(rec.ws, []).append(rec)
    home = ["# Portfolio", "", "| Program | Workstreams |", "| --- | ---: |"]
    ws_of = {}
    for p, w in c.workstreams:
        ws_of.setdefault(p, []).append(w)
    for p in range(c.nprog):
        ps = c.prog_slug(p)
        summary.append(f"- [{c.prog_title(p)}]({ps}/index.md)")
        home.append(f"| [{c.prog_title(p)}]({ps}/index.md) | {len(ws_of[p])} |")
        idx = [f"# {c.prog_title(p)}", "", "| Name | Records |", "| --- | ---: |"]
        for w in ws_of[p]:
            wsl = c.ws_slug(w)
            summary.append(f"  - [{c.ws_title(w)}]({ps}/{wsl}/index.md)")
            idx.append(f"| [{c.ws_title(w)}]({wsl}/index.md) | {len(by_ws[w])} |")
            tab = [f"# {c.ws_title(w)}", "", "| " + " | ".join(cap(f) for f in COLS) + " |", "| --- " * len(COLS) + "|"]
            for rec in by_ws[w]:
                summary.append(f"    - [{rec.title}]({ps}/{wsl}/{rec.slug}.md)")
                tab.append(f"| [{rec.id}]({rec.slug}.md) | {rec.title} | {rec.kind} | {rec.owner} | {rec.status} | {rec.due} |")
            out.put(f"src/{ps}/{wsl}/index.md", "\n".join(tab) + "\n")
        out.put(f"src/{ps}/index.md", "\n".join(idx) + "\n")
    out.put("src/home.md", "\n".join(home) + "\n")
    out.put("src/SUMMARY.md", "\n".join(summary) + "\n")
    for rec in c.recs:
        meta = ["| Field | Value |", "| --- | --- |"] + [f"| {cap(f)} | {getattr(rec, f)} |" for f in FIELDS]
        if rec.kind == "risk":
            meta += [f"| Probability | {rec.probability} |", f"| Impact | {rec.impact} |"]
        meta.append("| Links | " + " ".join(c.recs[t].id for t in rec.links) + " |")
        out.put(f"src/{c.prog_slug(rec.prog)}/{c.ws_slug(rec.ws)}/{rec.slug}.md",
                f"# {rec.title}\n\n" + "\n".join(meta) + "\n\n" + "\n".join(c.body(rec, link)) + "\n")


# ---- eleventy ---------------------------------------------------------------
def write_eleventy(c, out, a):
    def link(src, t):
        d = c.recs[t]
        return f"[{d.id}](/{c.prog_slug(d.prog)}/{c.ws_slug(d.ws)}/{d.slug}/)"
    out.put("package.json", "{\"private\": true, \"type\": \"module\"}\n")
    out.put("eleventy.config.js", """export default function (cfg) {
  cfg.addPassthroughCopy({ "site.css": "site.css" });
  cfg.addCollection("bySection", (api) => {
    const groups = {};
    for (const p of api.getAll()) {
      if (p.data.ws) (groups[p.data.ws] ||= []).push(p);
      if (p.data.prog && !p.data.ws) (groups[p.data.prog] ||= []).push(p);
    }
    return groups;
  });
  return { dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
           markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
""")
    out.put("site.css", CSS)
    out.put("_data/nav.json", "[" + ",".join(f"{{\"t\":{q(t)},\"u\":{q(u)}}}" for t, u in nav_items(c)) + "]\n")
    out.put("_includes/base.njk",
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ title }} | Portfolio</title>"
            "<link rel=\"stylesheet\" href=\"/site.css\"></head><body><nav><a href=\"/\">Home</a>"
            "{% for n in nav %}<a href=\"{{ n.u }}\">{{ n.t }}</a>{% endfor %}</nav><main>"
            "<p><a href=\"/\">Home</a> / {{ crumb | safe }}{{ title }}</p>{{ content | safe }}</main>"
            "<footer>Portfolio status</footer></body></html>\n")
    out.put("_includes/record.njk",
            "---\nlayout: base.njk\n---\n<h1>{{ title }}</h1><dl>" +
            "".join(f"<dt>{cap(f)}</dt><dd>{{{{ r.{f} }}}}</dd>" for f in FIELDS) +
            "{% if r.probability %}<dt>Probability</dt><dd>{{ r.probability }}</dd><dt>Impact</dt>"
            "<dd>{{ r.impact }}</dd>{% endif %}<dt>Links</dt><dd>{% for l in r.links %}<span>{{ l }}</span> "
            "{% endfor %}</dd></dl>{{ content | safe }}\n")
    out.put("_includes/workstream.njk",
            "---\nlayout: base.njk\n---\n<h1>{{ title }}</h1><table><tr>" + "".join(f"<th>{cap(f)}</th>" for f in COLS) +
            "</tr>{% for p in collections.bySection[key] %}<tr><td><a href=\"{{ p.url }}\">{{ p.data.r.id }}</a></td>"
            "<td>{{ p.data.title }}</td>" + "".join(f"<td>{{{{ p.data.r.{f} }}}}</td>" for f in ("kind", "owner", "status", "due")) +
            "</tr>{% endfor %}</table>\n")
    out.put("_includes/program.njk",
            "---\nlayout: base.njk\n---\n<h1>{{ title }}</h1><table><tr><th>Name</th><th>Records</th></tr>"
            "{% for p in collections.bySection[key] %}<tr><td><a href=\"{{ p.url }}\">{{ p.data.title }}</a></td>"
            "<td>{{ collections.bySection[p.data.key] | length }}</td></tr>{% endfor %}</table>\n")
    out.put("content/index.njk", "---\nlayout: base.njk\ntitle: Portfolio\nkey: home\n---\n<h1>Portfolio</h1><table>"
            "{% for p in collections.bySection[\"home\"] %}<tr><td><a href=\"{{ p.url }}\">{{ p.data.title }}</a></td>"
            "<td>{{ collections.bySection[p.data.key] | length }}</td></tr>{% endfor %}</table>\n")
    for p in range(c.nprog):
        ps = c.prog_slug(p)
        out.put(f"content/{ps}/index.md", f"---\nlayout: program.njk\ntitle: {q(c.prog_title(p))}\nprog: home\nkey: {ps}\n---\n")
    for p, w in c.workstreams:
        ps, wsl = c.prog_slug(p), c.ws_slug(w)
        out.put(f"content/{ps}/{wsl}/index.md",
                f"---\nlayout: workstream.njk\ntitle: {q(c.ws_title(w))}\nprog: {ps}\nkey: {wsl}\n---\n")
    for rec in c.recs:
        ps, wsl = c.prog_slug(rec.prog), c.ws_slug(rec.ws)
        fm = [f"title: {q(rec.title)}", "layout: record.njk", f"ws: {wsl}", "r:", f"  id: {rec.id}", f"  kind: {rec.kind}",
              f"  owner: {rec.owner}", f"  status: {rec.status}", f"  created: \"{rec.created}\"", f"  due: \"{rec.due}\""]
        if rec.kind == "risk":
            fm += [f"  probability: {rec.probability}", f"  impact: {rec.impact}"]
        fm.append("  links: [" + ", ".join(c.recs[t].id for t in rec.links) + "]")
        fm.append("crumb: " + q(f"<a href='/{ps}/'>{c.prog_title(rec.prog)}</a> / <a href='/{ps}/{wsl}/'>{c.ws_title(rec.ws)}</a> / "))
        out.put(f"content/{ps}/{wsl}/{rec.slug}.md",
                "---\n" + "\n".join(fm) + "\n---\n\n" + "\n".join(c.body(rec, link)) + "\n")


# ---- trueup -----------------------------------------------------------------
# The N records keep their ids, titles, bodies, links and workstreams. To have every kind that a program keeps,
# some records change kind (not id): of each program every 7th decision is a change request, every 25th
# milestone a gate, two reports in five minutes of a meeting. On top of the N come, as the other modes have
# section pages, one program.md per program, its workstreams, and a few people, budgets and metrics in TOML files.
AS_OF = datetime.date(2026, 11, 22)
FOLDER = {"milestone": "milestones", "risk": "risks", "decision": "decisions", "action": "actions", "issue": "issues",
          "dependency": "dependencies", "report": "status", "meeting": "meetings", "change": "changes", "gate": "gates"}
IN_TOML = {"milestone": ("milestones.toml", 0.15), "risk": ("raid.toml", 0.25), "issue": ("raid.toml", 0.25),
           "action": ("actions.toml", 0.30), "dependency": ("dependencies.toml", 1.0)}  # share of the small ones
HEALTH = {  # per program: chance late, days late, risk moves up / down, critical risks kept, decided or done in time
    "good": dict(late=0.05, slip=(1, 6), up=0.05, down=0.40, critical=0.0, prompt=0.96, stale=(0, 26)),
    "fair": dict(late=0.14, slip=(3, 25), up=0.10, down=0.25, critical=0.25, prompt=0.88, stale=(0, 45)),
    "poor": dict(late=0.26, slip=(10, 70), up=0.20, down=0.15, critical=0.60, prompt=0.72, stale=(10, 90)),
}
REASONS = ("Supplier moved the delivery", "Test environment not ready", "Scope of the interface grew",
           "Key person on leave", "Review found open points", "Earlier step finished late")


class Item:
    """A record as trueup reads it: scalar fields, [[tables]] and body."""
    __slots__ = ("kind", "id", "fields", "tables", "body", "omit_id", "name_kind")

    def __init__(self, kind, id_, title, body=None, omit_id=False, name_kind=False):
        self.kind, self.id, self.fields, self.tables = kind, id_, {"title": title}, {}
        self.body, self.omit_id, self.name_kind = body or [], omit_id, name_kind


def toml_value(v):
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, str):
        return q(v)
    if isinstance(v, dict):
        return "{" + ", ".join(f"{k} = {toml_value(x)}" for k, x in v.items()) + "}"
    if isinstance(v, (list, tuple)):
        return "[" + ", ".join(map(toml_value, v)) + "]"
    return str(v)


def toml_record(it, prefix="", keep_id=True):
    out = []
    if keep_id:
        out.append(f"id = {q(it.id)}")
    out += [f"{k} = {toml_value(v)}" for k, v in it.fields.items()]
    if prefix and it.body:
        text = "\n".join(it.body).replace("\\", "\\\\").replace('"""', '\\"""')
        out += ['body = """', text + '"""']
    for name, rows in it.tables.items():
        for row in rows:
            out += [f"[[{prefix}{name}]]"] + [f"{k} = {toml_value(v)}" for k, v in row.items()]
    return out


def md_text(it):
    head = ([f"kind = {q(it.kind)}"] if it.name_kind else []) + toml_record(it, keep_id=not it.omit_id)
    return "+++\n" + "\n".join(head) + "\n+++\n\n" + "\n".join(it.body) + "\n"


def toml_text(items):
    return "\n".join("\n".join([f"[[{it.kind}]]"] + toml_record(it, it.kind + ".")) + "\n" for it in items)


def file_text(path, items):
    return md_text(items[0]) if path.endswith(".md") else toml_text(items)


def days(n):
    return datetime.timedelta(days=n)


class Trueup:
    """The corpus as trueup files: self.files maps a path to its list of Items. With dated=False no record carries
    a dated history of its own ([[review]], [[reforecast]], [[rebaseline]]): git is to supply it."""

    def __init__(self, c, as_of=AS_OF, dated=True):
        self.c, self.as_of, self.dated = c, as_of, dated
        self.files, self.extra = {}, {}
        self.kind = [r.kind for r in c.recs]
        self.health, self.team, self.groups = [], [], []
        members = [[] for _ in range(c.nprog)]
        for rec in c.recs:
            members[rec.prog].append(rec)
        for p, recs in enumerate(members):
            self._program(p, recs)
        for p, recs in enumerate(members):  # a second pass: references look at every program's kinds
            for rec in recs:
                self._place(rec, getattr(self, "_" + self.kind[rec.i])(rec, self._rng(rec.i)))
            self._structure(p)

    def _rng(self, key):
        return random.Random(f"{self.c.seed}:t{key}")

    # ---- what a program is --------------------------------------------------
    def _program(self, p, recs):
        r = self._rng(f"p{p}")
        self.health.append("fair" if p == 0 else r.choices(list(HEALTH), (45, 35, 20))[0])
        self.team.append([o.replace(".", "-") for o in r.sample(OWNERS, 6 if self.c.ws_size < 50 else 12)])
        seen = {}
        for rec in recs:
            k = seen[rec.kind] = seen.get(rec.kind, -1) + 1
            if rec.kind == "decision" and k % 7 == 3:
                self.kind[rec.i] = "change"
            elif rec.kind == "milestone" and k % 25 == 7:
                self.kind[rec.i] = "gate"
            elif rec.kind == "report" and k % 5 in (1, 3):
                self.kind[rec.i] = "meeting"
        groups = {}
        for rec in recs:
            groups.setdefault(self.kind[rec.i], []).append(rec)
        self.groups.append(groups)

    def h(self, rec):
        return HEALTH[self.health[rec.prog]]

    def peers(self, rec, kind):
        return self.groups[rec.prog].get(kind, [])

    def person(self, r, rec):
        return r.choice(self.team[rec.prog])

    def owner(self, rec):
        team = self.team[rec.prog]
        return team[OWNERS.index(rec.owner) % len(team)]

    def ref(self, src, dst):
        return dst.id if dst.prog == src.prog else f"{self.c.prog_slug(dst.prog)}/{dst.id}"

    def link(self, src, t):
        d = self.c.recs[t]
        return f"[[{d.id}]]" if d.prog == src.prog else f"[[{self.ref(src, d)}|{d.id}]]"

    def day(self, r, a, b):
        """A day from a to b, both included (a where b is earlier)."""
        return a + days(r.randint(0, max(0, (b - a).days)))

    def text(self, r):
        return r.choice(self.c.sent)

    def ids(self, r, rec, kind, most):
        pool = [x for x in self.peers(rec, kind) if x is not rec]
        return [x.id for x in sorted(r.sample(pool, min(len(pool), r.randint(0, most))), key=lambda x: x.i)]

    def _item(self, rec, r, workstream=True):
        kind = self.kind[rec.i]
        it = Item(kind, rec.id, rec.title, self.c.body(rec, self.link), name_kind=kind == "report",
                  omit_id=kind not in ("report", "meeting") and r.random() < 0.06)
        f = it.fields
        f["owner"] = self.owner(rec)
        if workstream:
            f["workstream"] = self.c.ws_slug(rec.ws)
        if rec.tags:
            f["tags"] = rec.tags
        f["links"] = [{"to": self.ref(rec, self.c.recs[t]), "rel": "relates"} if r.random() < 0.1
                      else self.ref(rec, self.c.recs[t]) for t in rec.links]
        if r.random() < 0.1:
            key = f"PRJ-{1000 + rec.i}"
            f["source"] = {"system": "jira", "key": key, "url": f"https://tracker.example.com/browse/{key}"}
        return it

    def _place(self, rec, it):
        base = f"content/{self.c.prog_slug(rec.prog)}"
        name, share = IN_TOML.get(it.kind, ("", 0))
        if rec.level == 0 and self._rng(f"f{rec.i}").random() < share:
            it.omit_id = False
            self.files.setdefault(f"{base}/{name}", []).append(it)
            return
        stem = rec.id if it.omit_id else str(it.fields["date"]) if it.kind in ("report", "meeting") else rec.slug
        self.files[f"{base}/{FOLDER[it.kind]}/{stem}.md"] = [it]

    # ---- the kinds ----------------------------------------------------------
    def _milestone(self, rec, r):
        it, h, t = self._item(rec, r), self.h(rec), self.as_of
        f, base = it.fields, rec.due
        f["baseline"] = base
        late, slip, x = r.random() < h["late"], r.randint(*h["slip"]), r.random()
        forecast = actual = cancelled = None
        if r.random() < 0.02:
            cancelled = self.day(r, rec.created + days(1), min(t, base))
        elif base <= t and not late:
            actual = base - days(r.randint(0, 8))
        elif base <= t and x < 0.6 and base + days(slip) <= t:
            forecast = actual = base + days(slip)
        elif base <= t and x > 0.9:
            pass  # overdue, not updated
        elif base <= t:
            forecast = max(base, t) + days(r.randint(2, 5 + slip))
        elif late:
            forecast = base + days(slip)
        elif x < 0.05:
            forecast = base - days(r.randint(1, 9))
        elif x < 0.08 and (base - t).days < 25:
            actual = t - days(r.randint(0, 5))
        if cancelled:
            f["cancelled"] = cancelled
        elif actual:
            f["actual"] = actual
        elif forecast or r.random() < 0.5:
            f["forecast"] = forecast or base
        if forecast and self.dated:
            it.tables["reforecast"] = self._slips(r, rec, base, forecast, min(t, actual or t))
        if r.random() < 0.5:
            f["weight"] = r.randint(1, 5)
        if r.random() < 0.4:
            f["commitment"] = "external" if r.random() < 0.3 else "internal"
        before = [x for x in self.peers(rec, "milestone") if (x.due, x.i) < (rec.due, rec.i)]
        deps = r.sample(before, min(len(before), r.choice((0, 0, 1, 1, 2))))
        deps += [x for x in (self.c.recs[k] for k in rec.links) if self.kind[x.i] == "milestone" and x not in deps
                 and (x.due, x.i) < (rec.due, rec.i) and r.random() < 0.3]  # always to an earlier one: no cycle
        if deps:
            f["depends_on"] = [self.ref(rec, x) for x in sorted(deps, key=lambda x: x.i)]
        gates = [g for g in self.peers(rec, "gate") if self._gate_milestone(g) is rec]
        if gates:
            f["gate"] = gates[0].id
        self._scope(rec, r, it)
        return it

    def _slips(self, r, rec, base, forecast, until):
        """One to four re-plannings that end at the forecast, each on a day before the date it names."""
        n, rows, was = r.choice((1, 1, 2, 2, 3, 4)), [], base
        start = max(rec.created + days(1), until - days(120))
        on = sorted({self.day(r, start, until - days(1)) for _ in range(n)}) if start < until else [until]
        for k, d in enumerate(on):
            was = forecast if k == len(on) - 1 else max(d, was + (forecast - was) * (k + 1) // len(on))
            rows.append({"date": d, "forecast": was, "reason": r.choice(REASONS)})
        return rows

    def _change_state(self, rec):
        """Requested, decided and status of a change; asked for by milestones too."""
        r = self._rng(f"c{rec.i}")
        decided = rec.created + days(r.randint(5, 30))
        if decided > self.as_of or r.random() < 0.1:
            return None, "proposed"
        return decided, r.choices(("approved", "rejected", "deferred", "withdrawn"), (70, 14, 8, 8))[0]

    def _scope(self, rec, r, it):
        """Now and then a milestone that joined later, or whose baseline moved, by an approved change."""
        f, x = it.fields, r.random()
        if x > 0.07 or "cancelled" in f or "actual" in f:
            return
        approved = [(d, c) for c in self.peers(rec, "change") for d, s in [self._change_state(c)] if s == "approved"]
        approved = [(d, c) for d, c in approved if d + days(5) < rec.due]
        if x < 0.03 and approved:
            d, change = r.choice(approved)
            f["added"], f["added_by"] = d, change.id
            it.tables["reforecast"] = [w for w in it.tables.get("reforecast", []) if w["date"] >= d]
            if not it.tables["reforecast"]:
                del it.tables["reforecast"]
        elif x < 0.06 and approved and self.dated:
            d, change = r.choice(approved)
            it.tables["rebaseline"] = [{"date": d, "baseline": rec.due + days(r.choice((14, 21, 28))), "change": change.id}]
            if "reforecast" not in it.tables:
                f.pop("forecast", None)
        elif x > 0.06 and self.health[rec.prog] == "poor":
            f["added"] = self.day(r, rec.created, min(self.as_of, rec.due))
            it.tables.pop("reforecast", None)

    def _risk(self, rec, r):
        it, h, t = self._item(rec, r), self.h(rec), self.as_of
        f, p, i = it.fields, rec.probability, rec.impact
        age = (t - rec.created).days
        closed = became = None
        if age > 20 and r.random() < min(0.75, age / 400) * (0.6 if h["critical"] > 0.5 else 1):
            closed = self.day(r, rec.created + days(15), t)
            born = [x for x in self.peers(rec, "issue") if rec.created + days(5) < x.created <= t]
            if born and r.random() < 0.1:
                became = r.choice(born)
                closed = became.created
        end = closed or t
        when, d = [], end - days(r.randint(*h["stale"]))
        while d > rec.created and len(when) < 5:
            when.insert(0, d)
            d -= days(r.randint(23, 33))
        rows = []
        for k, d in enumerate(when):
            if k:
                x = r.random()
                p = max(1, p - 1) if x < h["down"] else min(5, p + 1) if x > 1 - h["up"] else p
                i = max(1, min(5, i + r.choice((-1, 1)))) if r.random() < 0.07 else i
            rows.append({"date": d, "probability": p, "impact": i, "note": self.text(r)})
        critical = not closed and p * i >= 15
        if critical and r.random() >= h["critical"]:  # brought down at its last review
            p, critical = max(1, 9 // i), False
            if not rows or rows[-1]["date"] <= rec.created:
                rows = [{"date": max(rec.created, t - days(r.randint(0, 20))), "note": self.text(r)}]
            rows[-1] |= {"probability": p, "impact": i}
        f |= {"raised": rec.created, "probability": p, "impact": i}
        if rows and self.dated:  # what stood when it was raised; the reviews say the rest
            f |= {"probability": rec.probability, "impact": rec.impact}
        f["category"] = r.choice(("technical", "vendor", "people", "regulatory", "financial", "security"))
        if r.random() < (0.75 if critical else 0.93):
            f["response"] = r.choice(("avoid", "reduce", "reduce", "reduce", "transfer", "accept", "share"))
        if r.random() < 0.5:
            f["trigger"] = self.text(r)
        if p > 1 and r.random() < 0.5:
            f["target"] = {"probability": r.randint(1, p - 1), "impact": i, "by": rec.due}
        live = [x for x in self.peers(rec, "action") if not closed and self._action_dates(x)[1] is None]
        acts = r.sample(live, min(len(live), 1)) if critical and r.random() < 0.8 else []
        acts = [x.id for x in acts] or self.ids(r, rec, "action", 2)
        if acts:
            f["actions"] = acts
        hit = self.ids(r, rec, "milestone", 2)
        if hit:
            f["affects"] = hit
        if r.random() < 0.4:
            f["cost"] = {"low": rec.cost // 2, "likely": rec.cost, "high": rec.cost * 2}
        if r.random() < 0.4:
            n = r.randint(5, 40)
            f["delay_days"] = {"low": n // 3, "likely": n, "high": n * 2}
        if closed:
            f["closed"] = closed
        if became:
            f["became"] = became.id
        if rows and self.dated:
            it.tables["review"] = rows
        return it

    def _issue(self, rec, r):
        it, h, t = self._item(rec, r), self.h(rec), self.as_of
        f, raised = it.fields, rec.created
        f["raised"] = raised
        f["severity"] = {5: "critical", 4: "high", 3: "medium"}.get(rec.impact, "low")
        f["due"] = raised + days(r.randint(14, 75))
        if r.random() < min(0.85, (t - raised).days / 90) * h["prompt"]:
            f["closed"] = self.day(r, raised + days(2), min(t, f["due"] + days(20)))
            f["resolution"] = self.text(r)
            if r.random() < 0.08 and f["closed"] < t:
                f["reopened"] = self.day(r, f["closed"] + days(1), t)
        if f["severity"] in ("critical", "high") and r.random() < 0.35:
            last = f.get("closed", t)
            f["escalated"] = {"date": self.day(r, raised, last), "to": self.person(r, rec)}
            if r.random() < 0.7:
                f["escalated"]["resolved"] = self.day(r, f["escalated"]["date"], last)
        if r.random() < 0.25:
            cause = [x.id for x in self.peers(rec, "risk") if x.created <= raised]
            if cause:
                f["caused_by"] = r.choice(cause)
        return it

    def _dependency(self, rec, r):
        it, h, t = self._item(rec, r), self.h(rec), self.as_of
        f, raised = it.fields, rec.created
        need = min(rec.due, raised + days(r.randint(20, 120)))
        late, slip = r.random() < h["late"] * 1.5, r.randint(*h["slip"])
        f["raised"] = raised
        f["type"] = r.choice(("technical", "process", "vendor", "data", "environment"))
        other = r.randrange(len(self.c.workstreams))
        f["provider"] = f"{cap(r.choice(WORDS))} vendor" if f["type"] == "vendor" else self.c.ws_title(other)
        f["consumer"] = self.c.ws_title(rec.ws)
        f["needed_by"] = need
        promised = need + days(slip) if late else need - days(r.randint(0, 9))
        delivered = None
        if promised <= t and r.random() < 0.95:
            delivered = min(t, max(raised + days(1), promised - days(r.randint(0, 3))))
        f["promised"] = promised
        if r.random() < 0.85 and raised + days(3) <= t:
            f["agreed"] = self.day(r, raised + days(3), min(t, raised + days(25), delivered or t))
        if delivered:
            f["delivered"] = delivered
        elif r.random() < 0.12:
            f["blocked"] = {"since": self.day(r, raised, t), "reason": self.text(r)}
        if late and self.dated:
            it.tables["reforecast"] = self._slips(r, rec, need, promised, min(t, delivered or t))
        return it

    def _decided(self, rec):
        """Needed by, and decided or None; asked for by changes and meetings too."""
        r, h = self._rng(f"d{rec.i}"), self.h(rec)
        needed = rec.created + days(r.randint(10, 45))
        took = max(1, min(120, int(r.lognormvariate(2.4, 0.6))))
        if r.random() < 0.2:  # asked for well ahead
            lead = r.randint(60, 240)
            needed, took = rec.created + days(lead), lead - r.randint(0, 30)
        if r.random() > h["prompt"]:
            took += r.randint(20, 160)
        decided = rec.created + days(took)
        return needed, decided if decided <= self.as_of else None

    def _decision(self, rec, r):
        it, t = self._item(rec, r), self.as_of
        f = it.fields
        needed, decided = self._decided(rec)
        f |= {"requested": rec.created, "needed_by": needed, "approver": self.person(r, rec), "context": self.text(r)}
        keys = "ABC"[:r.choice((0, 0, 2, 2, 3))]
        for n, k in enumerate(keys):
            it.tables.setdefault("option", []).append(
                {"key": k, "title": cap(f"{r.choice(VERBS)} the {r.choice(ADJS)} {r.choice(WORDS)}"),
                 "schedule_days": r.randint(-5, 30), "cost": rec.cost * (n + 1) // 2})
        if keys and r.random() < 0.92:
            f["recommendation"] = r.choice(keys)
        if r.random() < 0.5:
            f["if_late"] = self.text(r)
        if decided:
            f |= {"decided": decided, "outcome": f.get("recommendation", keys[0]) if keys else
                  r.choice(("approved", "approved", "rejected")), "rationale": self.text(r)}
            acts = [x.id for x in self.peers(rec, "action") if x.created >= decided][:r.randint(0, 2)]
            if acts:
                f["follow_ups"] = acts
        elif r.random() < 0.1 and rec.created < t:
            f["deferred"] = self.day(r, rec.created + days(1), t)
        return it

    def _change(self, rec, r):
        it = self._item(rec, r)
        f = it.fields
        decided, status = self._change_state(rec)
        kind = r.choice(("scope", "scope", "schedule", "cost", "resource"))
        f |= {"requested": rec.created, "type": kind, "status": status}
        if decided:
            f["decided"] = decided
        if kind != "cost":
            f["schedule_days"] = r.randint(-3, 25)
        if kind in ("cost", "scope", "resource"):
            f["cost"] = rec.cost
        if kind == "scope":
            f["scope_weight"] = r.randint(1, 4)
        hit = self.ids(r, rec, "milestone", 2)
        if hit:
            f["affects"] = hit
        f["approver"] = self.team[rec.prog][0]
        by = [x.id for x in self.peers(rec, "decision") if decided and self._decided(x)[1]]
        if by and r.random() < 0.4:
            f["decision"] = r.choice(by)
        return it

    def _action_dates(self, rec):
        r, h = self._rng(f"a{rec.i}"), self.h(rec)
        due = rec.created + days(r.randint(7, 75))
        done = due - days(r.randint(0, 6)) if r.random() < h["prompt"] else due + days(r.randint(1, 70))
        return due, done if done <= self.as_of else None

    def _action(self, rec, r):
        it = self._item(rec, r)
        f = it.fields
        due, done = self._action_dates(rec)
        f |= {"raised": rec.created, "due": due}
        if done:
            f["done"] = done
        near = [x for x in (self.c.recs[k] for k in rec.links) if self.kind[x.i] in ("meeting", "decision", "risk")]
        near = near or (self.peers(rec, "decision") if r.random() < 0.4 else [])
        if near:
            f["from"] = self.ref(rec, r.choice(near))
        return it

    def _gate_milestone(self, rec):
        """The milestone of the program whose baseline is nearest to the gate's review."""
        pool = self.peers(rec, "milestone")
        return min(pool, key=lambda x: (abs((x.due - rec.due).days), x.i)) if pool else None

    def _gate(self, rec, r):
        it, h, t, review = self._item(rec, r), self.h(rec), self.as_of, rec.due
        f, held = it.fields, review <= t
        f["review"] = review
        goal = self._gate_milestone(rec)
        if goal:
            f["milestone"] = goal.id
        f["type"] = r.choice(("phase", "phase", "go-live", "orr", "handover"))
        if held:
            f["outcome"] = r.choices(("go", "conditional", "no-go"), (75, 18, 7))[0]
        left = max(0, (review - t).days)
        ready = 0.97 if held else max(0.1, h["prompt"] - left / 90)
        for _ in range(r.randint(4, 9)):
            due = review - days(r.randint(3, 20))
            row = {"text": self.text(r), "category": r.choice(("test", "security", "operations", "training", "legal")),
                   "owner": self.person(r, rec), "due": due}
            if r.random() < ready:
                row |= {"met": True, "evidence": f"{cap(r.choice(WORDS))} report {r.randint(1, 99)}",
                        "evidence_date": min(t, due) - days(r.randint(0, 30))}
                if r.random() < 0.3:
                    row["max_age_days"] = r.choice((60, 90, 120))
            else:
                row["met"] = False
                if r.random() < 0.2:
                    row |= {"waived_by": self.person(r, rec), "waived_until": review + days(30)}
            it.tables.setdefault("criterion", []).append(row)
        for role in ("Sponsor", "Operations lead", "Security lead")[:r.randint(1, 3)] if held else ():
            it.tables.setdefault("signoff", []).append(
                {"role": role, "by": self.person(r, rec), "date": review, "verdict": f["outcome"]})
        return it

    def _report(self, rec, r):
        it = self._item(rec, r, workstream=False)
        f, health, back = it.fields, self.health[rec.prog], self.peers(rec, "report")[::-1].index(rec)
        last = self.as_of - days(2 if health != "poor" else 30)
        f["date"] = date = last - days(14 * back)
        f["period"] = {"from": date - days(13), "to": date}
        mix = {"good": (85, 14, 1), "fair": (45, 48, 7), "poor": (25, 35, 40)}[health]

        def rag():
            return r.choices(("green", "amber", "red"), mix)[0]
        f |= {k: rag() for k in ("overall", "schedule", "scope", "cost", "risk", "quality", "benefits")}
        f["headline"] = self.text(r)
        if f["overall"] != "green" and r.random() < 0.85:
            f["path_to_green"] = self.text(r)
        it.tables["by_workstream"] = [{"workstream": self.c.ws_slug(w), "rag": rag(), "note": self.text(r)}
                                      for p, w in self.c.workstreams if p == rec.prog]
        if f["schedule"] == "green" and health == "poor":
            it.tables["override"] = [{"dimension": "schedule", "reason": self.text(r), "approver": self.team[rec.prog][0],
                                      "expires": date + days(30)}]
        return it

    def _meeting(self, rec, r):
        it = self._item(rec, r, workstream=False)
        f, back = it.fields, self.peers(rec, "meeting")[::-1].index(rec)
        f["date"] = date = self.as_of - days(10 + 28 * back)
        f["type"] = "steering" if back % 3 != 2 else "review"
        f["attendees"] = sorted(r.sample(self.team[rec.prog], min(len(self.team[rec.prog]), r.randint(3, 6))))
        made = [x.id for x in self.peers(rec, "decision") for d in [self._decided(x)[1]] if d and 0 <= (date - d).days < 28]
        acts = [x.id for x in self.peers(rec, "action") if 0 <= (date - x.created).days < 28]
        if made:
            f["decisions"] = made[:4]
        if acts:
            f["actions"] = acts[:4]
        return it

    # ---- a program's own files ----------------------------------------------
    def _structure(self, p):
        c, r, t, team = self.c, self._rng(f"s{p}"), self.as_of, self.team[p]
        base, epoch = f"content/{c.prog_slug(p)}", c.epoch
        prog = Item("program", "", c.prog_title(p), [c.sent[p % len(c.sent)]], omit_id=True, name_kind=True)
        prog.fields |= {"start": epoch, "end": epoch + days(545 + r.randrange(60)), "sponsor": team[0], "manager": team[1],
                        "phase": "delivery", "currency": "EUR", "cadence_days": 14, "next_steering": t + days(11)}
        prog.tables["objective"] = [{"statement": self.text(r), "measure": f"{cap(r.choice(WORDS))} {r.choice(WORDS)}",
                                     "due": prog.fields["end"]} for _ in range(3)]
        self.files[f"{base}/program.md"] = [prog]

        streams = []
        for q_, w in c.workstreams:
            if q_ == p:
                streams.append(Item("workstream", c.ws_slug(w), c.ws_title(w)))
                streams[-1].fields |= {"lead": r.choice(team), "description": self.text(r)}
        self.files[f"{base}/workstreams.toml"] = streams

        people = []
        for n, who in enumerate(team):
            first, last = map(cap, who.split("-"))
            people.append(Item("person", who, f"{first} {last}"))
            people[-1].fields |= {"organisation": r.choice(("Operations", "Finance", "Technology", "Supplier")),
                                  "email": f"{who}@example.com", "influence": 5 if n == 0 else r.randint(1, 5),
                                  "interest": r.randint(1, 5)}
        self.files[f"{base}/people.toml"] = people

        months = [(epoch.year + (epoch.month - 1 + k) // 12, (epoch.month - 1 + k) % 12 + 1) for k in range(18)]
        over = {"good": 1.01, "fair": 1.05, "poor": 1.13}[self.health[p]]
        budgets = []
        for n, (cat, kind) in enumerate((("Staff", "opex"), ("Vendors", "capex"), ("Infrastructure", "opex")), 1):
            it = Item("budget", f"BUD-{n:02d}", f"{cat} {c.prog_title(p)}")
            it.fields |= {"category": cat, "treatment": kind}
            if cat == "Vendors":
                it.fields |= {"vendor": f"{cap(r.choice(WORDS))} vendor", "po": f"PO-{r.randint(10000, 99999)}"}
            rows = []
            for y, m in months:
                plan = r.randrange(40, 160) * 1000
                row = {"month": f"{y}-{m:02d}", "planned": plan}
                row["actual" if (y, m) < (t.year, t.month) else "forecast"] = int(plan * over * r.uniform(0.93, 1.07))
                rows.append(row)
            it.tables["period"] = rows
            budgets.append(it)
        self.files[f"{base}/budget.toml"] = budgets

        metrics = []
        sick = {"good": 0, "fair": 1, "poor": 2}[self.health[p]]
        for n, (key, unit, way, target, amber, red, at) in enumerate((
                ("defect-escape", "%", "down", 5, 8, 12, (3.5, 7.5, 13)),
                ("stakeholder-confidence", "points", "up", 8, 7, 6, (8.2, 7.4, 6.3))), 1):
            it = Item("metric", f"KPI-{n:02d}", cap(key.replace("-", " ")))
            it.fields |= {"unit": unit, "direction": way, "target": target, "amber": amber, "red": red, "measures": key}
            if key == "defect-escape":
                it.fields["dimension"] = "quality"
            it.tables["point"] = [{"date": d, "value": round(at[sick] + r.uniform(-0.8, 0.8), 1)}
                                  for k in range(11) for d in [epoch + days(25 + 28 * k)] if d <= t]
            metrics.append(it)
        it = Item("metric", "KPI-03", "Velocity")
        it.fields |= {"unit": "points", "direction": "up", "target": 40, "data": "velocity.csv"}
        self.files[f"{base}/metrics.toml"] = metrics + [it]
        weeks = [epoch + days(11 + 7 * k) for k in range(46) if epoch + days(11 + 7 * k) <= t]
        self.extra[f"{base}/data/velocity.csv"] = "date,value\n" + "".join(f"{d},{r.randint(24, 52)}\n" for d in weeks)

    def put(self, out):
        out.put("site.toml", 'title = "Portfolio"\nbase_url = "https://status.example.org/"\n')
        for path, items in sorted(self.files.items()):
            out.put(path, file_text(path, items))
        for path, text in sorted(self.extra.items()):
            out.put(path, text)


def write_trueup(c, out, a):
    Trueup(c).put(out)


MODES = {"plain": write_plain, "hugo": write_hugo, "zola": write_zola, "mdbook": write_mdbook, "eleventy": write_eleventy,
         "trueup": write_trueup}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--mode", choices=sorted(MODES), required=True)
    ap.add_argument("-n", type=int, required=True, help="number of records")
    ap.add_argument("--out", required=True)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--checked-links", action="store_true", help="hugo, zola: links that the tool itself resolves and checks")
    ap.add_argument("--highlight", action="store_true", help="hugo, zola: highlight code blocks")
    ap.add_argument("--search", action="store_true", help="mdbook: build its search index")
    ap.add_argument("--default-theme", action="store_true", help="mdbook: keep its own page theme")
    a = ap.parse_args()
    if os.path.isdir(a.out) and os.listdir(a.out):
        sys.exit(f"{a.out}: not empty")
    c = Corpus(a.n, a.seed)
    out = Out(a.out)
    MODES[a.mode](c, out, a)
    levels = [sum(r.level == k for r in c.recs) for k in range(3)]
    print(f"{a.mode}: {a.n} records ({', '.join(f'{n} {w}' for n, w in zip(levels, LEVELS))}), {c.nprog} programs, "
          f"{len(c.workstreams)} workstreams; {out.files} files, {out.bytes} bytes")


if __name__ == "__main__":
    main()
