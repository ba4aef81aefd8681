"""What outside programs find in a PDF file: poppler and qpdf."""

import re
import subprocess
import tempfile
import unicodedata
from pathlib import Path

CONTROLS = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
NUMBER = re.compile("\u202a([^\u202a\u202c]*)\u202c")
PIECE = re.compile("\u202b[^\u202c]*\u202c|[^\u202b]+")
STRANGE = re.compile("[\ufffd\ue000-\uf8ff\ufb1d-\ufdff\ufe70-\ufefc]")
RESOLUTION = 40


def run(*command):
    """Exit status and output of a command."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def normal(text):
    """Text as compared: composed letters, no direction marks, one kind of space, no tatweel."""
    text = unicodedata.normalize("NFC", CONTROLS.sub("", text)).replace("\u00ad\n", "")
    text = re.sub(r"\s+", " ", text.replace("\u0640", "").replace("\u00ad", ""))
    return re.sub(" (?=[:;،؛.])", "", text)


def logical(line):
    """A line as it is read. On Arabic pages poppler marks the numbers, with the space before one on
    its wrong side; elsewhere it marks the Arabic and gives the pieces of an Arabic line from left to
    right."""
    if "\u202a" in line:
        return CONTROLS.sub("", NUMBER.sub(r" \1 ", line))
    if len(re.findall("[\u0621-\u064a]", line)) > len(re.findall("[A-Za-zÀ-ÿ]", line)):
        line = " ".join(reversed(PIECE.findall(line)))
    return CONTROLS.sub("", line)


def read_text(path):
    """Text of each page, as pdftotext reads it."""
    pages = run("pdftotext", path, "-")[1].split("\f")[:-1]
    return ["\n".join(map(logical, page.split("\n"))) for page in pages]


class Pages:
    """A file's pages as others see them."""

    def __init__(self, path):
        self.path = path
        self.texts = read_text(path)
        self.info = run("pdfinfo", path)[1]
        self.pictures = pictures(path)

    def text(self):
        """All pages as one line."""
        return normal("\n".join(self.texts))

    def width_and_height(self):
        """Size of the pages in points."""
        size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", self.info)
        return (float(size[1]), float(size[2])) if size else (0, 0)

    def faults(self):
        """What is wrong with any document like this."""
        faults = []
        status, report = run("qpdf", "--check", self.path)
        if status != 0:
            faults.append(f"qpdf: {report.splitlines()[-1:]}")
        fonts = [line.split() for line in run("pdffonts", self.path)[1].splitlines()[2:]]
        for font in fonts:
            if font[-5:-2] != ["yes"] * 3 or not re.match("[A-Z]{6}[+]", font[0]):
                faults.append(f"font {font[0]} is not an embedded subset with its text")
        if not fonts:
            faults.append("no font")
        for wanted in (r"Title: +\S", r"Tagged: +yes", r"PDF version: +1\.7", r"\(A4\)"):
            if not re.search(wanted, self.info):
                faults.append(f"pdfinfo does not show {wanted}")
        for number, text in enumerate(self.texts, 1):
            strange = sorted({f"U+{ord(sign):04X}" for sign in STRANGE.findall(text)})
            if strange:
                faults.append(f"page {number}: reads back {', '.join(strange)}")
        if len(self.pictures) != len(self.texts) or not self.texts:
            faults.append(f"{len(self.texts)} pages of text, {len(self.pictures)} pictures")
        for number, picture in enumerate(self.pictures, 1):
            faults += [f"page {number}: {fault}" for fault in picture.faults()]
        return faults


def read(path):
    """Reads a file with every outside program."""
    return Pages(path)


class Picture:
    """One page in shades of grey."""

    def __init__(self, data):
        header = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
        self.width, self.height = int(header[1]), int(header[2])
        rest = data[header.end() :]
        self.rows = [rest[at : at + self.width] for at in range(0, len(rest), self.width)]

    def faults(self):
        """A blank page, a black one, or ink in the outer 6 mm."""
        dark = sum(sum(shade < 160 for shade in row) for row in self.rows)
        share = dark / (self.width * self.height)
        faults = []
        if not 0.0005 < share < 0.5:
            faults.append(f"{share:.2%} of the page is inked")
        rim = round(6 / 25.4 * RESOLUTION)
        edges = self.rows[:rim] + self.rows[-rim:]
        edges += [row[:rim] + row[-rim:] for row in self.rows]
        if any(min(edge) < 160 for edge in edges):
            faults.append("ink runs into the outer 6 mm")
        return faults


def pictures(path):
    """Every page, drawn."""
    with tempfile.TemporaryDirectory() as folder:
        run("pdftoppm", "-r", str(RESOLUTION), "-gray", path, f"{folder}/page")
        return [Picture(file.read_bytes()) for file in sorted(Path(folder).iterdir())]
