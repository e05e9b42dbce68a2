"""Looks at presentations as other programs see them.

    python3 check.py FILE.pptx...

python-pptx opens each file and finds titles, tables, charts, notes and descriptions; openpyxl opens the workbook behind
each chart and compares every value; two validators look at the format; LibreOffice prints it, and on paper no word lies
below the body's edge or upon another word. Ends with 1 where something is wrong.
"""

import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

HERE = Path(__file__).parent
# Words of a chart may touch others by so much of the smaller one's area.
TOUCH = 0.3
# Boxes of words are higher than their letters by so much above and below: those of lines below each other overlap.
SPARE = 0.16


def shapes(tree):
    """All shapes of a slide, those within groups after their group."""
    for shape in tree:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from shapes(shape.shapes)


def description(shape):
    return shape._element.xpath(".//p:cNvPr")[0].get("descr") or ""


def decorative(shape):
    return bool(shape._element.xpath(".//*[local-name()='decorative']"))


def chart_faults(shape, where):
    """What differs between a chart and the workbook that "Edit data" opens."""
    chart = shape.chart
    book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob), data_only=True)
    sheet = book["Sheet1"]
    heads = [cell.value for cell in sheet[1]]
    count = 0
    for plot in chart.plots:
        for series in plot.series:
            count += 1
            if series.name not in heads:
                yield f"{where}: series {series.name!r} is not in the workbook"
                continue
            column = heads.index(series.name) + 1
            stored = [sheet.cell(row, column).value for row in range(2, sheet.max_row + 1)]
            stored = [serial(value) for value in stored]
            shown = list(series.values)
            same = len(shown) == len(stored) and all(
                (a is None and b is None) or (a is not None and b is not None and abs(a - b) < 1e-6)
                for a, b in zip(shown, stored)
            )
            if not same:
                yield f"{where}: {series.name!r} shows {shown[:4]}, the workbook holds {stored[:4]}"
            if all(value is None for value in shown):
                yield f"{where}: {series.name!r} has no value"
    if count == 0:
        yield f"{where}: a chart without series"


def serial(value):
    """A cell's date as the number that spreadsheets store."""
    if hasattr(value, "toordinal"):
        return value.toordinal() - 693594
    return value


def outline_faults(path):
    """What python-pptx misses in a file; answers faults and counts."""
    deck = Presentation(path)
    faults, counts = [], {"slides": 0, "tables": 0, "charts": 0, "groups": 0, "notes": 0}
    for number, slide in enumerate(deck.slides, 1):
        where = f"slide {number}"
        counts["slides"] += 1
        title = slide.shapes.title
        if title is None or not title.text.strip():
            faults.append(f"{where}: no title")
        if not slide.has_notes_slide or not slide.notes_slide.notes_text_frame.text.strip():
            faults.append(f"{where}: no notes")
        else:
            counts["notes"] += 1
        kinds = {str(p.placeholder_format.type).split(".")[-1].split(" ")[0] for p in slide.placeholders}
        if "SLIDE_NUMBER" not in kinds:
            faults.append(f"{where}: no slide number")
        ids = [e.get("id") for e in slide._element.iter() if e.tag.endswith("}cNvPr")]
        if len(ids) != len(set(ids)):
            faults.append(f"{where}: shapes share an id")
        for shape in shapes(slide.shapes):
            named = f"{where}, {shape.name[:50]!r}"
            if not shape.name:
                faults.append(f"{where}: a shape without a name")
            if shape.width is not None and shape.left is not None:
                right, bottom = shape.left + shape.width, shape.top + shape.height
                if shape.left < 0 or shape.top < 0 or right > deck.slide_width + 9 or bottom > deck.slide_height + 9:
                    faults.append(f"{named}: beyond the edge of the slide")
            if shape.has_chart:
                counts["charts"] += 1
                faults.extend(chart_faults(shape, named))
            if shape.has_table:
                counts["tables"] += 1
                if not any(cell.text.strip() for row in shape.table.rows for cell in row.cells):
                    faults.append(f"{named}: an empty table")
            spoken = shape.has_chart or shape.has_table or shape.shape_type in (
                MSO_SHAPE_TYPE.PICTURE,
                MSO_SHAPE_TYPE.GROUP,
            )
            if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
                counts["groups"] += 1
            if spoken and not description(shape).strip():
                faults.append(f"{named}: no description")
    if counts["slides"] == 0:
        faults.append("no slides")
    return faults, counts


def format_faults(path):
    """What two validators find; each misses faults that the other sees."""
    run = subprocess.run(
        [HERE / "node_modules/.bin/ooxml-validator", path], capture_output=True, text=True, check=False
    )
    try:
        answer = json.loads(run.stdout)
    except json.JSONDecodeError:
        return [f"ooxml-validator did not run: {run.stderr.strip() or run.stdout.strip()}"]
    faults = [f"ooxml-validator: {error}" for error in answer["errors"]]
    if not answer["ok"] and not faults:
        faults.append("ooxml-validator: not valid")
    audit = shutil.which("openxml-audit", path=str(Path(sys.executable).parent)) or "openxml-audit"
    run = subprocess.run([audit, "-o", "json", path], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        faults.append(f"openxml-audit: {(run.stdout or run.stderr).strip()[:600]}")
    return faults


WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


def words_of(pdf):
    """Words of each page with their boxes in points."""
    out = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True).stdout
    pages = []
    for page in out.split("<page ")[1:]:
        size = re.match(r'width="([\d.]+)" height="([\d.]+)"', page)
        words = [(tuple(map(float, w[:4])), w[4]) for w in WORD.findall(page)]
        pages.append((float(size[2]), words))
    return pages


def letters(box):
    """What the letters of a word fill of its box."""
    spare = (box[3] - box[1]) * SPARE
    return box[0], box[1] + spare, box[2], box[3] - spare


def share(a, b):
    """How much of the smaller of two words lies in the other."""
    a, b = letters(a), letters(b)
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0
    area = min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
    return width * height / area if area > 0 else 0


def paper_faults(path, folder, footer):
    """What is cut, or lies upon something else, where LibreOffice prints the file."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        return ["LibreOffice is missing (Debian: libreoffice-impress)"]
    profile = Path(folder, "profile").as_uri()
    subprocess.run(
        [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", folder, path],
        capture_output=True,
        check=True,
        timeout=600,
    )
    pages = words_of(str(Path(folder, Path(path).stem + ".pdf")))
    slides = list(Presentation(path).slides)
    faults = []
    if len(pages) != len(slides):
        faults.append(f"{len(slides)} slides became {len(pages)} pages")
    for number, ((height, words), slide) in enumerate(zip(pages, slides), 1):
        text = "".join(word for _, word in words)
        plain = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
        title = "".join(slide.shapes.title.text.split())
        if title.isascii() and title not in plain and title[:40] not in plain:
            faults.append(f"page {number}: the title is not printed")
        edge = height * footer
        for box, word in words:
            if box[1] < edge < box[3] - 1.5:
                faults.append(f"page {number}: {word!r} runs into the footer")
        body = [w for w in words if w[0][3] <= edge + 2]
        for at, (box, word) in enumerate(body):
            for other, second in body[at + 1 :]:
                if share(box, other) > TOUCH:
                    faults.append(f"page {number}: {word!r} lies upon {second!r}")
    return faults


def main(paths):
    failed = False
    for path in paths:
        faults, counts = outline_faults(path)
        faults += format_faults(path)
        with tempfile.TemporaryDirectory() as folder:
            faults += paper_faults(path, folder, 0.94)
        print(f"{path}: {', '.join(f'{n} {what}' for what, n in counts.items())}")
        for fault in faults[:60]:
            print(f"  {fault}")
        if len(faults) > 60:
            print(f"  and {len(faults) - 60} more")
        failed = failed or bool(faults)
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
