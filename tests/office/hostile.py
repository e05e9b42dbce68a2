#!/usr/bin/env python3
"""Whether hostile text stays text: python3 tests/office/hostile.py TRUEUP

Writes a program with a record of each kind, in which each field that takes text, as the program's own JSON Schema names them,
holds what Typst, XML, HTML, Markdown or a spreadsheet could take for its own, with letters from right to left and an emoji. Makes
every deck and paper of it as HTML, PDF and PowerPoint. What is read in the HTML must be in the others as it was typed. Needs
pdftotext (poppler-utils) and the packages of requirements.txt. Prints what is wrong, a line each; exit 1 then.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from facts import joined, of_pdf, of_powerpoint
from html.parser import HTMLParser

DAY = "2026-02-01"
HEBREW, EMOJI = "שלום", "😀"
# Decks show what is open, asked and ahead: these days and choices put the record there.
DAYS = {
    "baseline": "2026-06-20", "forecast": "2026-06-25", "needed_by": "2026-06-10", "due": "2026-06-10", "end": "2026-12-31",
    "promised": "2026-06-20", "validate_by": "2026-06-10", "review": "2026-06-10", "planned": "2026-06-20", "start": "2026-01-05",
}
WORDS = {"recommendation": "A", "key": "A", "month": "2026-03", "workstream": "K-workstream"}
NUMBERS = {"probability": 5, "impact": 5, "progress": 0.5}
# Days and states that end a record, ids, and what names a record, a file or an address.
LEFT_OUT = {
    "actual", "added", "allow", "audience", "cancelled", "closed", "decided", "deferred", "done", "kind", "links", "source", "superseded",
    "data", "realised_on", "rebaseline", "status", "state", "path", "url", "file", "email", "thresholds", "calendar", "currency", "withdrawn", "abandoned",
    "rejected", "accepted", "retired", "invalidated", "validated", "language",
}


class Placed:
    """The texts that were written, each with a word of its own."""

    def __init__(self):
        self.fields = {}

    def text(self, field):
        """A new one for a field."""
        word = f"Q{len(self.fields) + 100}Z"
        self.fields[word] = field
        return f'#{word}("a") $x^2$ </a:t>]]> <b>{word} =1+1 @ref_{word} {HEBREW} {EMOJI}'


class Text(HTMLParser):
    """The text of a page, without its style and scripts; drawings by what describes them."""

    def __init__(self):
        super().__init__()
        self.parts, self.unseen = [], 0

    def handle_starttag(self, tag, attributes):
        self.unseen += tag in ("style", "script", "head", "svg")

    def handle_endtag(self, tag):
        self.unseen -= tag in ("style", "script", "head", "svg")

    def handle_data(self, data):
        if not self.unseen:
            self.parts.append(data)


def value(name, schema, placed, at):
    """A value for a field of a schema; none where it is left out."""
    # What names another record must not be empty.
    if name in LEFT_OUT or at == "workstream.workstream" or ("minLength" in schema and name not in WORDS):
        return None
    if "anyOf" in schema:
        schema = schema["anyOf"][0]
    kind = schema.get("type")
    if "enum" in schema:
        return schema["enum"][0]
    if kind == "string" and schema.get("format") == "date":
        return DAYS.get(name, DAY)
    if kind == "string" and name in WORDS:
        return WORDS[name]
    if kind == "string" and not schema.get("pattern"):
        return placed.text(at)
    if kind in ("number", "integer"):
        return NUMBERS.get(name, 3)
    if kind == "boolean":
        return False
    if kind == "array":
        item = value(name, schema["items"], placed, at)
        return None if item is None else [item]
    if kind == "object" and schema.get("properties"):
        return table(schema, placed, at)
    return None


def table(schema, placed, at):
    """All fields of a table."""
    made = {name: value(name, field, placed, f"{at}.{name}") for name, field in schema["properties"].items()}
    return {name: made[name] for name in made if made[name] is not None}


def toml(found):
    """A value as TOML."""
    if isinstance(found, dict):
        return "{ " + ", ".join(f"{key} = {toml(held)}" for key, held in found.items()) + " }"
    if isinstance(found, list):
        return "[" + ", ".join(map(toml, found)) + "]"
    if isinstance(found, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", found):
        return found
    return json.dumps(found, ensure_ascii=False)


def write(folder, schemas, placed):
    """The program: its charter and a record of each other kind."""
    scope = folder / "content" / "hostile"
    scope.mkdir(parents=True)
    for kind, schema in schemas.items():
        record = table(schema, placed, kind)
        record.pop("id", None)
        body = record.pop("body", "")
        lines = [f"{name} = {toml(held)}" for name, held in record.items()]
        if kind == "program":
            text = "\n".join(["+++", *lines, "+++", "", body])
            (scope / "program.md").write_text(text, encoding="utf-8")
            continue
        lines = [f"[[{kind}]]", f'id = "K-{kind}"', *lines, f"body = {toml(body)}"]
        (scope / f"{kind}.toml").write_text("\n".join(lines), encoding="utf-8")


def plain(text):
    """A text without the marks that keep directions apart: each format has its own way of saying them."""
    return re.sub(r"[\u2066-\u2069\u200e\u200f]", "", text)


def around(word, text):
    """What stands beside a word, up to the next space or the other end of its text, in each place where it is."""
    return {found.group(0) for found in re.finditer(rf"\S*{word}\S*", text)}


def compare(folder, placed):
    """What the other formats of each deck lack, and which texts were read at all."""
    read, wrong = set(), []
    for page in sorted(folder.rglob("*.html")):
        parser = Text()
        parser.feed(page.read_text(encoding="utf-8"))
        text = plain(" ".join(parser.parts))
        others = {}
        if page.with_suffix(".pptx").exists():
            others["PowerPoint"] = " ".join(f"{a} {b}" for a, b in of_powerpoint(page.with_suffix(".pptx")))
        if page.with_suffix(".pdf").exists():
            others["PDF"] = " ".join(of_pdf(page.with_suffix(".pdf")))
        found = [word for word in placed.fields if word in text]
        read.update(found)
        for name, other in others.items():
            other = plain(other)
            flat = joined(other)
            for word in found:
                lost = [piece for piece in around(word, text) if joined(piece) not in flat]
                wrong += [f"{page.stem}: {name} lacks {piece} of {placed.fields[word]}" for piece in lost]
            letters = found and not ((HEBREW in other or HEBREW[::-1] in other) and EMOJI in other)
            wrong += [f"{page.stem}: {name} lacks letters from right to left, or the emoji"] if letters else []
        wrong += [] if len(others) else [f"{page.stem}: neither PDF nor PowerPoint"]
    return read, wrong


def main(arguments):
    """Writes, makes, compares."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    trueup = Path(arguments[0]).resolve()
    placed = Placed()
    with tempfile.TemporaryDirectory() as temporary:
        folder, out = Path(temporary) / "records", Path(temporary) / "decks"
        folder.mkdir()
        (folder / "site.toml").write_text('title = "Hostile"\nas_of = 2026-05-28\n', encoding="utf-8")
        # Of a site without kinds of its own, wherever this is run.
        said = subprocess.run([trueup, "schema", "--root", folder], capture_output=True, check=True).stdout
        schemas = json.loads(said)["$defs"]
        write(folder, schemas, placed)
        checked = subprocess.run([trueup, "check", "--root", folder], capture_output=True, text=True, check=False)
        if checked.returncode:
            print(checked.stdout[-4000:], checked.stderr[-4000:])
            return 1
        for deck in ("steering", "pre-read", "brief", "minutes", "charter"):
            command = [trueup, "deck", "--root", folder, "--deck", deck, "--format", "html,pdf,pptx", "--out", out / deck]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                print(f"{deck}: {done.stderr}")
                return 1
        read, wrong = compare(out, placed)
    print(f"{len(placed.fields)} hostile texts, {len(read)} read in decks and papers")
    print("\n".join(wrong[:60]))
    return 1 if wrong or len(read) < 40 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
