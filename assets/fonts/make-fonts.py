"""Makes the subset fonts of this folder, renamed, because the Open Font Licence reserves the name "Source".

Needs: pip install fonttools brotli
       npm i @fontsource-variable/source-serif-4 @fontsource-variable/libre-franklin @fontsource-variable/vazirmatn
Usage: python3 make-fonts.py [path to node_modules]

A Latin page, italics and all, may ask for 60,000 bytes. So a face has the letters of Latin-1 and the signs that news
is written with; the serif is two fixed weights rather than an axis; and kerning that moves a letter by less than a
fortieth of an em, half a pixel of body text, is left out. Latin Extended-A stands in files of its own, which a
browser fetches for a page that has such a letter. The ranges are repeated in tokens.css.
"""

import io
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

SOURCES = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "node_modules") / "@fontsource-variable"
HERE = pathlib.Path(__file__).parent

LETTERS = [*range(0x20, 0x7F), 0xA0, *(c for c in range(0xC0, 0x100) if c not in (0xD7, 0xF7)), 0x131, 0x152, 0x153]
MARKS = [0xA1, 0xAB, 0xBB, 0xBF, 0x2011, 0x2013, 0x2014, *range(0x2018, 0x201B), *range(0x201C, 0x201F), 0x2026, 0x2039, 0x203A]
SIGNS = [0xA3, 0xA7, 0xA9, 0xAA, 0xB0, 0xB7, 0xBA, 0xD7, 0x2009, 0x202F, 0x20AC, 0x2212]
MORE_SIGNS = [0xAE, 0xB1, 0xB2, 0xBC, 0xBD, 0xBE, 0x2020, 0x2022, 0x2032, 0x2033, 0x2122]
EXTENDED = [c for c in range(0x100, 0x180) if c != 0x131 and c not in (0x152, 0x153)]

KERNING_LEAST = 25  # thousandths of an em: both families have 1,000 units


def make(source, name, family, limits, characters, features):
    font = instancer.instantiateVariableFont(TTFont(SOURCES / source), limits)
    font.flavor = None
    plain = io.BytesIO()
    font.save(plain)
    plain.seek(0)
    font = TTFont(plain)
    name_missing_variations(font)
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 6, 16, 17]
    options.notdef_outline = True
    options.glyph_names = False
    if "fvar" not in font:
        options.drop_tables += ["BASE", "GDEF", "STAT", "gasp"]
    subsetter = subset.Subsetter(options)
    has = set(font.getBestCmap())
    subsetter.populate(unicodes=has.intersection(characters) if characters else has)
    subsetter.subset(font)
    if characters and "GPOS" in font:
        drop_small_kerning(font["GPOS"].table)
    rename(font, family)
    font.flavor = "woff2"
    font.save(HERE / name)
    print(f"{(HERE / name).stat().st_size:>6}  {name}")


def name_missing_variations(font):
    """The subsetter asks for the variations of every glyph, and some have none."""
    if "gvar" in font:
        for glyph in font.getGlyphOrder():
            font["gvar"].variations.setdefault(glyph, [])


def drop_small_kerning(gpos):
    for lookup in gpos.LookupList.Lookup:
        for table in lookup.SubTable:
            table = table.ExtSubTable if table.LookupType == 9 else table
            if table.LookupType != 2:
                continue
            if table.Format == 1:
                continue  # Pairs of letters are also the exceptions to what the classes say.
            for first in table.Class1Record:
                for second in first.Class2Record:
                    if second.Value1 is not None and abs(getattr(second.Value1, "XAdvance", 0) or 0) < KERNING_LEAST:
                        second.Value1.XAdvance = 0


def rename(font, family):
    plain = family.replace(" ", "")
    for record in font["name"].names:
        record.string = {1: family, 16: family, 4: family, 6: plain, 3: f"{family} subset"}.get(record.nameID, record.string)


SERIF = "source-serif-4/files/source-serif-4-{}-standard-{}.woff2"
SANS = "libre-franklin/files/libre-franklin-{}-wght-normal.woff2"
TEXT, HEAD, UI = {"opsz": 16, "wght": 400}, {"opsz": 28, "wght": 620}, {"wght": (400, 650)}

for script, end, text, head, italic in [
    ("latin", "latin", LETTERS + MARKS + SIGNS + MORE_SIGNS, LETTERS + MARKS + SIGNS, LETTERS + MARKS),
    ("latin-ext", "latin-ext", EXTENDED, EXTENDED, EXTENDED),
]:
    features = ["kern", "liga"] if script == "latin" else ["liga"]
    make(SERIF.format(script, "normal"), f"dateline-text-{end}.woff2", "Dateline Text", TEXT, text, features)
    make(SERIF.format(script, "normal"), f"dateline-head-{end}.woff2", "Dateline Text", HEAD, head, features)
    make(SERIF.format(script, "italic"), f"dateline-text-{end}-italic.woff2", "Dateline Text", TEXT, italic, features)
    make(SANS.format(script), f"dateline-sans-{end}.woff2", "Dateline Sans", UI, head, features)
ARABIC = "vazirmatn/files/vazirmatn-arabic-wght-normal.woff2"
# Headlines of Arabic, Persian and Urdu on a page of another script: one weight, and no sign that they do not need.
WRITTEN = (
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیٹڈڑںھہۂۃےۓ" "،؛؟٪٫٬ـ٭۔" "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹" "ًٌٍَُِّْٰٕٓٔ" "\u200c\u200d\u200e"
)
SHAPING = ["init", "medi", "fina", "isol", "rlig", "mark", "mkmk", "ccmp", "calt"]
make(ARABIC, "dateline-arabic-head.woff2", "Dateline Arabic Head", {"wght": 700}, set(map(ord, WRITTEN)), SHAPING)
make(ARABIC, "dateline-arabic.woff2", "Dateline Arabic", {"wght": (400, 800)}, None, ["*"])
