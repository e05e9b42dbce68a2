#!/usr/bin/env python3
"""Checks PDF decks: python3 tests/office/check_pdf.py FILE.pdf ...

Needs qpdf and poppler-utils (Debian) and the packages of requirements.txt. Prints what is wrong, a line each; exit 1 then.
The checks are of machines: nobody claims conformance with PDF/UA on their strength alone.
"""

import re
import subprocess
import sys

import pikepdf


def run(*command):
    """Output and exit code of a command."""
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    return done.stdout + done.stderr, done.returncode


def outline(pdf, pages):
    """What is wrong with the bookmarks: one per slide; of a paper one for its title, and below it one per heading."""
    with pdf.open_outline() as found:
        entries = list(found.root)
    width, height = (float(side) for side in pdf.pages[0].MediaBox[2:])
    if width > height and len(entries) != pages:
        yield f"{len(entries)} bookmarks for {pages} slides"
    if width <= height and (len(entries) != 1 or (pages > 1 and len(entries[0].children) < 2)):
        yield f"{len(entries)} bookmarks, {sum(len(e.children) for e in entries)} below them, for a paper of {pages} pages"


def text_of(path, page):
    """What a reader hears of a page, in its order."""
    return run("pdftotext", "-q", "-f", str(page), "-l", str(page), path, "-")[0].strip()


def figures(pdf):
    """Figures of the structure tree without an alternative text."""
    elements = (o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure")
    return sum(1 for element in elements if not str(element.get("/Alt", "")).strip())


def structure(path):
    """What the file says of itself."""
    with pikepdf.open(path) as pdf:
        root, pages = pdf.Root, len(pdf.pages)
        if not str(root.get("/Lang", "")):
            yield "no language"
        if not root.get("/MarkInfo", {}).get("/Marked", False):
            yield "not tagged"
        if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False) or not str(pdf.docinfo.get("/Title", "")):
            yield "no title to display"
        yield from outline(pdf, pages)
        if figures(pdf):
            yield f"{figures(pdf)} figures without alternative text"
        for page in range(1, pages + 1):
            text = text_of(path, page)
            if not re.search(rf"\b{page} ?/ ?{pages}\b", text) or "Records as of" not in text:
                yield f"page {page} does not end in its footer"
            if len(text.splitlines()) < 3:
                yield f"page {page} is empty"
            if "\ufffd" in text:
                yield f"page {page} has characters without meaning"


def tools(path):
    """What other programs find."""
    said, code = run("qpdf", "--check", path)
    if code:
        yield f"qpdf: {said.strip()}"
    said, _ = run("pdffonts", path)
    for line in said.splitlines()[2:]:
        fields = line.split()
        if len(fields) > 4 and fields[-5] != "yes":
            yield f"font not embedded: {line.strip()}"
    said, code = run(sys.executable, "-m", "pdfua", "check", path)
    if code:
        yield f"pdfua: {said.strip()}"


def main(paths):
    """Checks every file."""
    if not paths:
        print(__doc__)
        return 2
    wrong = [f"{path}: {what}" for path in paths for check in (structure, tools) for what in check(path)]
    print("\n".join(wrong) if wrong else f"{len(paths)} files, nothing found")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
