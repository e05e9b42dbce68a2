#!/usr/bin/env python3
"""Make a git repository of program records with a long history, and the true answers.

    gen_history.py --out DIR [-k 5000] [-m 2000] [--seed 1]
    gen_history.py --verify DIR          replay the repository with git itself and compare

DIR/repo gets K first-parent commits over three years (to 2026-11-20) on M records: forecasts move without
[[reforecast]], risks change probability and impact without [[review]], milestones are delivered, risks closed,
actions done, status reports added, texts edited, files renamed under the same id, records moved into a TOML file.
One commit in fifty is a merge: its side branch tried another value on an earlier day, which the first-parent
history must not show. No record changes its value twice on a day; commits are made at 10 to 12 h UTC, so that
their day is the same in every time zone from -10 to +11 h.

DIR/expected.json: for 200 records the true series, one entry per change, the first being the first commit:
[day, forecast or null] for a milestone (null: no forecast yet, so its baseline, given beside, stood), and
[day, probability, impact] for a risk.
Same arguments, same commit ids. Needs git; otherwise the standard library only.
"""

import argparse
import collections
import datetime
import json
import os
import random
import re
import subprocess
import sys
import tomllib

from gen_corpus import AS_OF, Corpus, Item, Trueup, days, file_text

FIRST, LAST = datetime.date(2023, 11, 22), datetime.date(2026, 11, 20)
EPOCH = datetime.date(2023, 1, 2)
OPS = {"forecast": 42, "risk": 31, "report": 9, "action": 7, "text": 6, "rename": 5, "move": 0.4}
TOML_HOME = {"milestone": "milestones.toml", "risk": "raid.toml"}
GIT_ENV = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


def git(repo, *args, **kw):
    return subprocess.run(["git", "-C", repo, *args], check=True, env=os.environ | GIT_ENV, **kw)


class History:
    def __init__(self, k, m, seed):
        self.k, self.r = k, random.Random(f"{seed}:history")
        self.c = Corpus(m, seed, EPOCH)
        self.t = Trueup(self.c, FIRST - days(1), dated=False)
        self.files = self.t.files
        self.path = {id(it): p for p, items in self.files.items() for it in items}
        self.by_kind = collections.defaultdict(list)
        for _, items in sorted(self.files.items()):
            for it in items:
                self.by_kind[it.kind].append(it)
        self.reports = 0
        self.series, self.day, self.touched = {}, {}, collections.defaultdict(int)
        self.marks = collections.defaultdict(set)  # what happened to a record: renamed, moved, merged, toml
        self.out, self.mark = [], 0
        self._spread()

    def _spread(self):
        """Stretch the milestones over the three years and a year beyond, in the same order; all are open."""
        dates = [it.fields["baseline"] for it in self.by_kind["milestone"]]
        low, span = min(dates), max(1, (max(dates) - min(dates)).days)
        for it in self.by_kind["milestone"]:
            f = it.fields
            for k in ("actual", "cancelled", "added", "added_by", "forecast"):
                f.pop(k, None)
            f["baseline"] = FIRST + days(30 + (f["baseline"] - low).days * 1480 // span)
            if self.r.random() < 0.7:
                f["forecast"] = f["baseline"] + days(self.r.choice((0, 0, 0, 7, 14, 30)))
        for it in self.by_kind["program"]:
            it.fields |= {"end": datetime.date(2028, 6, 30), "next_steering": AS_OF + days(11)}
        self.open = {"milestone": list(self.by_kind["milestone"]),
                     "risk": [it for it in self.by_kind["risk"] if "closed" not in it.fields],
                     "action": [it for it in self.by_kind["action"] if "done" not in it.fields]}
        for it in self.by_kind["milestone"] + self.by_kind["risk"]:
            self.series[id(it)] = [(FIRST, *self._value(it))]
            if not self.path[id(it)].endswith(".md"):
                self.marks[id(it)].add("toml")

    @staticmethod
    def _value(it):
        f = it.fields
        return (f.get("forecast"),) if it.kind == "milestone" else (f["probability"], f["impact"])

    # ---- the calendar of commits --------------------------------------------
    def stamps(self):
        """K strictly growing times on working days from FIRST to LAST, between 10 and 12 h UTC."""
        work = [d for n in range((LAST - FIRST).days + 1) for d in [FIRST + days(n)] if d.weekday() < 5]
        per = collections.Counter([0] + [self.r.randrange(len(work)) for _ in range(self.k - 1)])
        for n in sorted(per):
            midnight = datetime.datetime.combine(work[n], datetime.time(), datetime.timezone.utc)
            for s in sorted(self.r.sample(range(36000, 43200), per[n])):
                yield work[n], int(midnight.timestamp()) + s

    # ---- git fast-import ------------------------------------------------------
    def commit(self, ref, stamp, message, parents, changes):
        self.mark += 1
        who = f"{self.r.choice(('Data', 'Cloud', 'Finance', 'Program'))} Lead <lead@example.com> {stamp} +0000"
        w = self.out.append
        w(f"commit {ref}\nmark :{self.mark}\nauthor {who}\ncommitter {who}\ndata {len(message.encode())}\n{message}\n")
        for n, p in enumerate(parents):
            w(f"{'merge' if n else 'from'} :{p}\n")
        for path, text in changes:
            if text is None:
                w(f"D {path}\n")
            else:
                w(f"M 100644 inline {path}\ndata {len(text.encode())}\n{text}\n")
        w("\n")
        return self.mark

    def run(self):
        main, days_of = [], []
        for n, (day, stamp) in enumerate(self.stamps()):
            if n == 0:
                files = {"site.toml": 'title = "Portfolio"\nbase_url = "https://status.example.org/"\n', **self.t.extra}
                files |= {p: file_text(p, items) for p, items in self.files.items()}
                main.append(self.commit("refs/heads/main", stamp, "Start", [], sorted(files.items())))
            elif n > 40 and self.r.random() < 0.02 and self._merge(n, day, stamp, main, days_of):
                pass
            else:
                dirty, what, used = {}, [], set()
                want = self.r.choices((1, 2, 3), (60, 28, 12))[0]
                for _ in range(60):
                    if len(used) == want:
                        break
                    op = self.r.choices(list(OPS), OPS.values())[0]
                    it = getattr(self, "_op_" + op)(day, used, dirty)
                    if it is not None:
                        used.add(id(it))
                        self.touched[self.path[id(it)]] = n
                        what.append(f"{op} {it.id}")
                changes = [(p, file_text(p, self.files[p]) if self.files.get(p) else None) for p in sorted(dirty)]
                main.append(self.commit("refs/heads/main", stamp, "; ".join(what), [main[-1]], changes))
            days_of.append((day, stamp))

    def _merge(self, n, day, stamp, main, days_of):
        """A side branch from some days ago tries one value and settles on another; the merge brings only that."""
        back = self.r.randint(15, 40)
        fork_day, fork_stamp = days_of[n - back]
        if (day - fork_day).days < 2:
            return False
        kind = self.r.choice(("milestone", "risk"))
        for it in self.r.sample(self.open[kind], min(12, len(self.open[kind]))):
            path = self.path[id(it)]
            if path.endswith(".md") and self.touched[path] < n - back and self.day.get(id(it), FIRST) < fork_day:
                break
        else:
            return False
        old, tip = dict(it.fields), main[n - back]
        for step in (1, 2):
            it.fields.clear()
            it.fields.update(old)
            if kind == "milestone":
                it.fields["forecast"] = old.get("forecast", old["baseline"]) + days(91 if step == 1 else self.r.randint(3, 40))
            else:
                move = 1 if old["probability"] < 3 else -1
                it.fields["probability"] = old["probability"] + move * (2 if step == 1 else 1)
            text = file_text(path, [it])
            tip = self.commit("refs/bench/side", fork_stamp + 3600 * 8 + step, f"try {step} {it.id}", [tip], [(path, text)])
        main.append(self.commit("refs/heads/main", stamp, f"Merge {it.id}", [main[-1], tip], [(path, text)]))
        self._note(it, day)
        self.touched[path] = n
        self.marks[id(it)].add("merged")
        return True

    def _note(self, it, day):
        self.series[id(it)].append((day, *self._value(it)))
        self.day[id(it)] = day

    def _pick(self, kind, day, used):
        pool = self.open[kind]
        for _ in range(20):
            it = self.r.choice(pool) if pool else None
            if it is not None and id(it) not in used and self.day.get(id(it), FIRST) < day:
                return it
        return None

    def _dirty(self, it, dirty):
        dirty[self.path[id(it)]] = True
        return it

    # ---- what a commit may do -------------------------------------------------
    def _op_forecast(self, day, used, dirty):
        some = [x for x in (self._pick("milestone", day, used) for _ in range(3)) if x is not None]
        if not some:
            return None
        it = min(some, key=lambda x: (x.fields.get("forecast", x.fields["baseline"]), x.id)) if self.r.random() < 0.6 else some[0]
        f = it.fields
        now = f.get("forecast", f["baseline"])
        if now <= day + days(10) and self.r.random() < 0.6:
            f["actual"] = day - days(self.r.randint(0, 3))
            self.open["milestone"].remove(it)
        else:
            new = max(day + days(self.r.randint(3, 15)), now + days(self.r.choice((-21, -14, -7, -5, 5, 7, 7, 14, 21))))
            if new == f.get("forecast"):
                return None
            f["forecast"] = new
            self._note(it, day)
        return self._dirty(it, dirty)

    def _op_risk(self, day, used, dirty):
        it = self._pick("risk", day, used)
        if it is None:
            return None
        f = it.fields
        if self.r.random() < 0.03 and len(self.open["risk"]) > 30:
            f["closed"] = day
            self.open["risk"].remove(it)
            return self._dirty(it, dirty)
        was = self._value(it)
        for k in self.r.choice((("probability",), ("probability",), ("impact",), ("probability", "impact"))):
            f[k] = max(1, min(5, f[k] + self.r.choice((-1, 1))))
        if self._value(it) == was:
            return None
        self._note(it, day)
        return self._dirty(it, dirty)

    def _op_report(self, day, used, dirty):
        p = self.r.randrange(self.c.nprog)
        base = f"content/{self.c.prog_slug(p)}"
        path = f"{base}/status/{day}.md"
        if path in self.files:
            return None
        self.reports += 1
        it = Item("report", f"REP-{self.c.n + self.reports:05d}", f"Status on {day}", [self.r.choice(self.c.sent)], name_kind=True)
        it.fields |= {"date": day, "period": {"from": day - days(13), "to": day}}
        it.fields |= {k: self.r.choice(("green", "green", "amber", "red")) for k in ("overall", "schedule", "cost", "risk")}
        it.fields |= {"headline": self.r.choice(self.c.sent), "path_to_green": self.r.choice(self.c.sent)}
        it.tables["by_workstream"] = [{"workstream": self.c.ws_slug(w), "rag": self.r.choice(("green", "amber"))}
                                      for q, w in self.c.workstreams if q == p]
        self.files[path], self.path[id(it)] = [it], path
        return self._dirty(it, dirty)

    def _op_action(self, day, used, dirty):
        it = self._pick("action", day, used)
        if it is None:
            return None
        it.fields["done"] = day
        self.open["action"].remove(it)
        return self._dirty(it, dirty)

    def _op_text(self, day, used, dirty):
        it = self.r.choice(self.by_kind[self.r.choice(("milestone", "risk", "decision"))])
        if id(it) in used:
            return None
        it.body = it.body + ["", self.r.choice(self.c.sent)]
        return self._dirty(it, dirty)

    def _op_rename(self, day, used, dirty):
        """The file is named anew, the id stays; half the time the value changes in the same commit."""
        kind = self.r.choice(("milestone", "risk"))
        it = self._pick(kind, day, used)
        if it is None or it.omit_id or not self.path[id(it)].endswith(".md"):
            return None
        old = self.path[id(it)]
        words = re.sub(r"[^a-z0-9]+", "-", it.fields["title"].lower()).strip("-")
        new = f"{os.path.dirname(old)}/{it.id.lower()}-{words}.md"
        if new == old or self.r.random() < 0.2:
            new = f"{os.path.dirname(old)}/{words}-{it.id.lower()}.md"
        if new in self.files or new == old:
            return None
        dirty[old] = True
        self.files[new] = self.files.pop(old)
        self.path[id(it)] = new
        if self.r.random() < 0.5:
            if kind == "milestone":
                it.fields["forecast"] = max(day, it.fields.get("forecast", it.fields["baseline"])) + days(self.r.randint(1, 20))
            else:
                it.fields["impact"] += 1 if it.fields["impact"] < 5 else -1
            self._note(it, day)
        self.marks[id(it)].add("renamed")
        return self._dirty(it, dirty)

    def _op_move(self, day, used, dirty):
        """A record leaves its own file for the program's milestones.toml or raid.toml."""
        it = self._pick(self.r.choice(("milestone", "risk")), day, used)
        if it is None or it.omit_id or not self.path[id(it)].endswith(".md"):
            return None
        old = self.path[id(it)]
        new = "/".join(old.split("/")[:2] + [TOML_HOME[it.kind]])
        dirty[old] = True
        del self.files[old]
        self.files.setdefault(new, []).append(it)
        self.path[id(it)] = new
        self.marks[id(it)].add("moved")
        return self._dirty(it, dirty)

    # ---- answers --------------------------------------------------------------
    def expected(self, head):
        chosen = []
        for kind in ("milestone", "risk"):
            pool = [it for it in self.by_kind[kind] if len(self.series[id(it)]) > 1]
            for mark, most in (("moved", 8), ("merged", 20), ("renamed", 20), ("toml", 15), (None, 100)):
                of = [it for it in pool if it not in chosen and (mark is None or mark in self.marks[id(it)])]
                room = min(most, 100 - sum(x.kind == kind for x in chosen), len(of))
                chosen += self.r.sample(of, room)
        records = []
        for it in chosen:
            path = self.path[id(it)]
            records.append({
                "program": path.split("/")[1], "kind": it.kind, "id": it.id, "file": path,
                "value": ["forecast"] if it.kind == "milestone" else ["probability", "impact"],
                "story": sorted(self.marks[id(it)]), **({"baseline": str(it.fields["baseline"])} if it.kind == "milestone" else {}),
                "series": [[x.isoformat() if isinstance(x, datetime.date) else x for x in row] for row in self.series[id(it)]]})
        records.sort(key=lambda x: (x["program"], x["kind"], x["id"]))
        return {"head": head, "first_parent_commits": self.k, "first": FIRST.isoformat(), "as_of": AS_OF.isoformat(),
                "records": records}


def verify(out):
    """Read every version that the first-parent history shows, key it by program and id, and compare the series."""
    repo = os.path.join(out, "repo")
    with open(os.path.join(out, "expected.json"), encoding="utf-8") as f:
        want = json.load(f)
    log = git(repo, "log", "--first-parent", "-m", "--reverse", "--raw", "--no-renames", "--no-abbrev", "--root", "--format=@%cs %ct",
              capture_output=True, text=True).stdout
    steps, wanted = [], collections.OrderedDict()
    for line in log.splitlines():
        if line.startswith("@"):
            day, stamp = line[1:].split()
            steps.append((day, int(stamp), []))
        elif line.startswith(":"):
            meta, path = line.split("\t")
            blob = meta.split()[3]
            if blob.strip("0") and path.startswith("content/") and path.endswith((".md", ".toml")):
                steps[-1][2].append((path, blob))
                wanted[blob] = None
    data = git(repo, "cat-file", "--batch", input="\n".join(wanted).encode() + b"\n", capture_output=True).stdout
    at = 0
    for blob in wanted:
        end = data.index(b"\n", at)
        size = int(data[at:end].split()[2])
        wanted[blob] = data[end + 1:end + 1 + size].decode()
        at = end + 2 + size
    series = collections.defaultdict(list)
    for day, _, changes in steps:
        for path, blob in changes:
            text, prog = wanted[blob], path.split("/")[1]
            if path.endswith(".md"):
                rec = tomllib.loads(text.split("+++\n")[1])
                found = [(rec.get("kind", path.split("/")[2].rstrip("s")), rec.get("id", os.path.basename(path)[:-3]), rec)]
            else:
                found = [(kind, rec["id"], rec) for kind, recs in tomllib.loads(text).items() for rec in recs]
            for kind, id_, rec in found:
                if kind in ("milestone", "risk"):
                    keys = ("forecast",) if kind == "milestone" else ("probability", "impact")
                    value = [str(v) if isinstance(v, datetime.date) else v for v in map(rec.get, keys)]
                    rows = series[prog, kind, id_]
                    if not rows or rows[-1][1:] != value:
                        rows.append([day, *value])
                    if "reforecast" in rec or "review" in rec:
                        sys.exit(f"{path}: carries a history of its own")
    bad = 0
    for x in want["records"]:
        if series[x["program"], x["kind"], x["id"]] != x["series"]:
            bad += 1
            print("differs:", x["id"], x["series"], series[x["program"], x["kind"], x["id"]])
    stamps = [s for _, s, _ in steps]
    if len(steps) != want["first_parent_commits"] or stamps != sorted(set(stamps)):
        bad += 1
        print("commits: wrong number, or their times do not grow")
    stories = collections.Counter(s for x in want["records"] for s in x["story"] or ["plain"])
    print(f"{len(steps)} first-parent commits, {len(wanted)} versions of files; {len(want['records'])} series "
          f"({sum(len(x['series']) for x in want['records'])} points; {dict(sorted(stories.items()))}): {bad} differ")
    return bad


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--out", help="folder to make; must not exist, or be empty")
    ap.add_argument("-k", type=int, default=5000, help="first-parent commits")
    ap.add_argument("-m", type=int, default=2000, help="records")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--verify", metavar="DIR")
    a = ap.parse_args()
    if a.verify:
        sys.exit(1 if verify(a.verify) else 0)
    if not a.out:
        ap.error("--out or --verify")
    if os.path.isdir(a.out) and os.listdir(a.out):
        sys.exit(f"{a.out}: not empty")
    h = History(a.k, a.m, a.seed)
    h.run()
    repo = os.path.join(a.out, "repo")
    os.makedirs(repo)
    git(repo, "init", "--quiet", "--initial-branch=main", "--object-format=sha1", "--template=")
    git(repo, "fast-import", "--quiet", "--date-format=raw", input="".join(h.out).encode())
    git(repo, "update-ref", "-d", "refs/bench/side")
    git(repo, "reset", "--quiet", "--hard", "main")
    head = git(repo, "rev-parse", "HEAD", capture_output=True, text=True).stdout.strip()
    with open(os.path.join(a.out, "expected.json"), "w", encoding="utf-8") as f:
        json.dump(h.expected(head), f, indent=1)
        f.write("\n")
    print(f"{a.k} first-parent commits on {a.m} records, {h.mark - a.k} commits on side branches, {h.reports} reports added, "
          f"{sum(len(h.series[id(x)]) - 1 for x in h.by_kind['milestone'])} forecast moves, "
          f"{sum(len(h.series[id(x)]) - 1 for x in h.by_kind['risk'])} risk moves; HEAD {head[:12]}")


if __name__ == "__main__":
    main()
