"""Makes letters.txt: the outlines of the letters that stand for a paper without a mark of its own.

Needs: pip install fonttools brotli
       npm i @fontsource-variable/source-serif-4 @fontsource-variable/vazirmatn @fontsource-variable/frank-ruhl-libre
Usage: python3 make-letters.py [path to node_modules]

A line is a letter, a space, and its outline in thousandths of an em with y upwards: `M x y` begins a contour, `L x y`
is a line, `Q x y x y` a quadratic curve, `Z` ends the contour. A contour's inside is told by its winding.
"""

import pathlib
import sys

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

SOURCES = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "node_modules") / "@fontsource-variable"
HERE = pathlib.Path(__file__).parent

LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
LATIN_EXT = "ĐĦŁ"
CYRILLIC = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁЄІЇҐЎЈЉЊЋЏЂ"
GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"
ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیٹڈڑںھہۂےۓڤ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
HEBREW = "אבגדהוזחטיכלמנסעפצקרשתךםןףץ"


class Outline(BasePen):
    def __init__(self, glyphs, scale):
        super().__init__(glyphs)
        self.scale, self.steps = scale, []

    def point(self, at):
        return f"{round(at[0] * self.scale)} {round(at[1] * self.scale)}"

    def _moveTo(self, at):
        self.steps.append(f"M{self.point(at)}")

    def _lineTo(self, at):
        self.steps.append(f"L{self.point(at)}")

    def _qCurveToOne(self, over, at):
        self.steps.append(f"Q{self.point(over)} {self.point(at)}")

    def _curveToOne(self, *_):
        raise NotImplementedError("the fonts are made of quadratic curves")

    def _closePath(self):
        self.steps.append("Z")


def outlines(source, limits, letters):
    font = instancer.instantiateVariableFont(TTFont(SOURCES / source), limits)
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    for letter in letters:
        if ord(letter) not in names:
            print("not there:", source, letter, file=sys.stderr)
            continue
        pen = Outline(glyphs, 1000 / font["head"].unitsPerEm)
        glyphs[names[ord(letter)]].draw(pen)
        yield f"{letter} {''.join(pen.steps)}\n"


SERIF = "source-serif-4/files/source-serif-4-{}-standard-normal.woff2"
HEAD = {"opsz": 28, "wght": 620}

lines = [
    *outlines(SERIF.format("latin"), HEAD, LATIN),
    *outlines(SERIF.format("latin-ext"), HEAD, LATIN_EXT),
    *outlines(SERIF.format("cyrillic"), HEAD, CYRILLIC),
    *outlines(SERIF.format("greek"), HEAD, GREEK),
    *outlines("vazirmatn/files/vazirmatn-arabic-wght-normal.woff2", {"wght": 700}, ARABIC),
    *outlines("frank-ruhl-libre/files/frank-ruhl-libre-hebrew-wght-normal.woff2", {"wght": 700}, HEBREW),
]
(HERE / "letters.txt").write_text("".join(lines), encoding="utf-8")
