"""Makes the fonts for scripts that the faces of decks lack.

    python3 subset.py CJK.ttc ARABIC.ttf DEVANAGARI.ttf THAI.ttf EMOJI.ttf SYMBOLS.ttf FOLDER

The sources are Noto Sans CJK JP, Noto Sans Arabic, Noto Sans Devanagari, Noto Sans Thai, Noto Emoji and DejaVu Sans,
each in its regular weight. Needs PyPI's fonttools. README.md says which versions were taken.
"""

import sys
from pathlib import Path

from fontTools import subset, ttLib


def encoded(codec, lead, trail):
    """The characters of a table of a double-byte encoding."""
    for first in lead:
        for second in trail:
            try:
                text = bytes([first, second]).decode(codec)
            except UnicodeDecodeError:
                continue
            yield from map(ord, text[:1] if len(text) == 1 else "")


def ranges(*pairs):
    return {code for first, last in pairs for code in range(first, last + 1)}


HIGH = range(0xA1, 0xFF)
# Japanese (JIS X 0208), simplified Chinese (GB 2312, level 1), traditional Chinese (Big5, level 1), hangul (KS X 1001).
CJK = {
    *encoded("euc_jp", HIGH, HIGH),
    *encoded("gb2312", range(0xA1, 0xD8), HIGH),
    *encoded("big5", range(0xA1, 0xC7), [*range(0x40, 0x7F), *HIGH]),
    *encoded("euc_kr", range(0xB0, 0xC9), HIGH),
}
# With their punctuation, kana, enclosed and half-width forms.
CJK = {code for code in CJK if code >= 0x2E80} | ranges((0x3000, 0x312F), (0x31F0, 0x33FF), (0xFF01, 0xFFEF))
# Armenian, Lao, Georgian; arrows, mathematics, boxes, dingbats, tiles and cards.
SYMBOLS = ranges((0x0530, 0x058F), (0x0E80, 0x0EFF), (0x10A0, 0x10FF), (0x2000, 0x2BFF), (0x1D400, 0x1D7FF),
                 (0x1F030, 0x1F0FF))


def write(source, target, codes, features, number=-1):
    font = ttLib.TTFont(source, fontNumber=number, recalcTimestamp=False)
    has = font.getBestCmap()
    options = subset.Options(
        hinting=False, layout_features=features, name_IDs=["*"], name_languages=[0x409], notdef_outline=True,
        recalc_timestamp=False, legacy_kern=False, glyph_names=False,
    )
    options.drop_tables += ["BASE", "FFTM", "MATH", "STAT", "VORG", "vhea", "vmtx"]
    worker = subset.Subsetter(options)
    worker.populate(unicodes=has if codes is None else codes & set(has))
    worker.subset(font)
    font.save(target)
    print(target, len(font.getGlyphOrder()), "glyphs", Path(target).stat().st_size, "bytes")


def main(cjk, arabic, devanagari, thai, emoji, symbols, folder):
    def target(name):
        return str(Path(folder, name))

    write(cjk, target("NotoSansCJKjp-Regular.otf"), CJK, ["ccmp", "ljmo", "vjmo", "tjmo"], 0)
    write(arabic, target("NotoSansArabic-Regular.ttf"), None, ["*"])
    write(devanagari, target("NotoSansDevanagari-Regular.ttf"), None, ["*"])
    write(thai, target("NotoSansThai-Regular.ttf"), None, ["*"])
    # Without the glyphs of sequences (families, tones of skin): each of their signs is shown by itself.
    write(emoji, target("NotoEmoji-Regular.ttf"), None, [])
    write(symbols, target("DejaVuSans.ttf"), SYMBOLS, ["ccmp", "mark", "mkmk"])


if __name__ == "__main__":
    main(*sys.argv[1:])
