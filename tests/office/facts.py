"""Compares the facts of a deck's formats: HTML, PowerPoint and, where it is there, PDF.

    python3 facts.py DIR...

Every number, date and id of a slide of one format stands on the same slide of the others: meant for steering decks. A chart
without a native form (a roadmap) is a table in PowerPoint and says more there. Words in drawings of the HTML
deck may be missing elsewhere (marks of an axis), and so may the legend of a native chart be in the HTML deck; whatever is
written as text, or described for those who cannot see it, must be in all. So must every word with marks of a markup language
or of a formula, as it was typed: hostile text is text in all formats. Ends with 1 where something is missing.
"""

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE


def facts(text):
    """Words that hold a digit."""
    text = re.sub(r"[\u00a0\u202f\u2003\s()/:;,]+", " ", text)
    words = (re.sub(r"^[^\w+−€%-]+|[^\w%]+$", "", word) for word in text.split(" "))
    return {word for word in words if any(c.isdigit() and c.isascii() for c in word)}


def marked(text):
    """Words that some format could take for markup, code or a formula."""
    return {word for word in text.split() if re.search(r"[<>{}=#$@\\\\`*_~]", word) and word.isascii() and len(word) > 1}


def joined(text):
    """A text without its spaces: lines may break within long words, in a PDF where a mark of no width allows it."""
    return re.sub(r"[\s\u200b]+", "", text)


class Deck(HTMLParser):
    """Text of each slide of an HTML deck: what is written, and what is drawn."""

    def __init__(self):
        super().__init__()
        self.slides, self.within, self.footer, self.scattered = [], 0, False, False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "section" and "slide" in (attributes.get("class") or "").split():
            self.slides.append(["", ""])
        if tag == "text":
            # Each letter has a place of its own: the figures in the cells of a matrix share an element.
            self.scattered = " " in (attributes.get("x") or "")
        if tag == "svg":
            self.within += 1
            if self.slides:
                self.slides[-1][0] += f" {attributes.get('aria-label') or ''} "
        if tag == "footer":
            self.footer = True

    def handle_endtag(self, tag):
        self.within -= tag == "svg"
        self.scattered = self.scattered and tag != "text"
        if tag == "footer":
            self.footer = False

    def handle_data(self, data):
        if self.slides and not self.footer:
            text = " ".join(data) if self.scattered else data
            self.slides[-1][1 if self.within else 0] += f" {text} "


def of_powerpoint(path):
    """Text of each slide with its charts and descriptions, and the text alone."""
    out = []
    for slide in Presentation(path).slides:
        written, said = [], []

        def read(tree):
            for shape in tree:
                said.append(shape._element.xpath(".//p:cNvPr")[0].get("descr") or "")
                if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
                    read(shape.shapes)
                elif shape.has_chart:
                    said.extend(shape.chart._chartSpace.xpath(".//a:t/text()"))
                    said.extend(shape.chart._chartSpace.xpath(".//c:v/text()"))
                elif not shape.is_placeholder or shape.placeholder_format.idx not in (10, 11, 12):
                    paragraphs = shape._element.xpath(".//a:p")
                    written.extend("".join(p.xpath(".//a:t/text()")) for p in paragraphs)

        read(slide.shapes)
        out.append((" ".join(written), " ".join(said)))
    return out


def of_pdf(path):
    """Text of each page, line by line and in the order of reading: where a word breaks in a cell, only this has it whole."""
    runs = (["pdftotext", *order, path, "-"] for order in (["-layout"], ["-raw"], []))
    texts = (subprocess.run(run, capture_output=True, text=True, check=True).stdout for run in runs)
    return ["\n".join(page) for page in zip(*(text.split("\f")[:-1] for text in texts))]


def digits(text):
    """The digits of a text in any order of its words: lines of a PDF break where they like."""
    return re.sub(r"[^0-9]", " ", text).split()


def compare(folder):
    faults, counted = [], 0
    for page in sorted(Path(folder).rglob("*.html")):
        slides = page.with_suffix(".pptx")
        if not slides.exists():
            continue
        deck = Deck()
        deck.feed(page.read_text(encoding="utf-8"))
        powerpoint = of_powerpoint(slides)
        if len(powerpoint) < len(deck.slides):
            faults.append(f"{slides}: {len(powerpoint)} slides, the HTML deck has {len(deck.slides)}")
            continue
        paper = page.with_suffix(".pdf")
        pages = of_pdf(paper) if paper.exists() else None
        if pages is not None and len(pages) != len(deck.slides):
            faults.append(f"{paper}: {len(pages)} pages, the HTML deck has {len(deck.slides)}")
            pages = None
        if len(powerpoint) > len(deck.slides):
            # A drawing without a native form is a table there, and may take several slides: decks are compared as wholes.
            deck.slides = [tuple(" ".join(parts) for parts in zip(*deck.slides))]
            powerpoint = [tuple(" ".join(parts) for parts in zip(*powerpoint))]
            pages = None
        for number, ((text, drawn), (written, said)) in enumerate(zip(deck.slides, powerpoint), 1):
            counted += len(facts(text))
            missing = facts(text) - facts(f"{written} {said}")
            invented = facts(written) - facts(f"{text} {drawn}")
            faults += [f"{slides}, slide {number}: lacks {word}" for word in sorted(missing)]
            faults += [f"{slides}, slide {number}: has {word}, the HTML deck has not" for word in sorted(invented)]
            for word in sorted(marked(text)):
                if joined(word) not in joined(f"{written} {said}"):
                    faults.append(f"{slides}, slide {number}: lacks the word {word}")
                if pages is not None and joined(word) not in joined(pages[number - 1]):
                    faults.append(f"{paper}, page {number}: lacks the word {word}")
            if pages is not None:
                # Drawings are described in a PDF's tags, which pdftotext does not print.
                seen = set(digits(pages[number - 1]))
                plain = re.sub(r"\s+", " ", written)
                lost = [n for n in set(digits(plain)) if n not in seen]
                faults += [f"{paper}, page {number}: lacks {n}" for n in sorted(lost)]
    return faults, counted


def main(folders):
    failed = not folders
    for folder in folders:
        faults, counted = compare(folder)
        print(f"{folder}: {counted} facts compared")
        for fault in faults[:60]:
            print(f"  {fault}")
        failed = failed or bool(faults) or counted == 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
