"""Shows that the checks of this folder find the faults that they are for.

    python3 selftest.py FILE.pptx

The file is a sound deck with tables and charts; each fault is made in a copy of it.
"""

import sys
import tempfile
from pathlib import Path

from pptx import Presentation
from pptx.util import Emu, Pt

import check
import facts


def graphic(deck, kind):
    """The first chart or table of a deck."""
    return next(s for slide in deck.slides for s in check.shapes(slide.shapes) if getattr(s, f"has_{kind}", False))


def no_title(deck):
    deck.slides[0].shapes.title.text_frame.text = " "


def no_description(deck):
    del graphic(deck, "table")._element.xpath(".//p:cNvPr")[0].attrib["descr"]


def no_notes(deck):
    deck.slides[0].notes_slide.notes_text_frame.text = ""


def other_value(deck):
    graphic(deck, "chart").chart._chartSpace.xpath(".//c:val//c:v")[0].text = "4711"


def beyond_the_edge(deck):
    graphic(deck, "table").left = Emu(deck.slide_width - 1000)


def same_id(deck):
    shapes = deck.slides[1].shapes
    shapes[1]._element.xpath(".//p:cNvPr")[0].set("id", shapes[0]._element.xpath(".//p:cNvPr")[0].get("id"))


def broken_format(deck):
    deck.slides[1].shapes.title._element.spPr.set("colour", "red")


def upon_each_other(deck):
    slide = deck.slides[1]
    title = slide.shapes.title
    # Not at the same place: pdftotext takes words that stand there twice for one, in bold.
    for shift in (0, Pt(5)):
        box = slide.shapes.add_textbox(title.left + shift, Emu(deck.slide_height // 2) + shift // 2, title.width, Pt(40))
        box.text_frame.text = "Here stand words of another box"


def in_the_footer(deck):
    box = deck.slides[1].shapes.add_textbox(0, int(deck.slide_height * 0.92), deck.slide_width, Pt(60))
    box.text_frame.text = "Words that are too low"
    box.text_frame.paragraphs[0].font.size = Pt(28)


OUTLINE = [no_title, no_description, no_notes, other_value, beyond_the_edge, same_id]
PAPER = [upon_each_other, in_the_footer]


def main(path):
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        for fault in OUTLINE + [broken_format] + PAPER:
            deck = Presentation(path)
            fault(deck)
            broken = str(Path(folder, f"{fault.__name__}.pptx"))
            deck.save(broken)
            if fault in OUTLINE:
                found = check.outline_faults(broken)[0]
            elif fault is broken_format:
                found = check.format_faults(broken)
            else:
                found = check.paper_faults(broken, folder, 0.94)
            print(f"{fault.__name__}: {found[0] if found else 'NOT FOUND'}")
            if not found:
                missed.append(fault.__name__)
    if facts.facts("by 15 Aug 2026, +21\u00a0d (43 %)") != {"15", "2026", "+21", "43"}:
        missed.append("facts")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
