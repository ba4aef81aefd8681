"""Exports the sample dossier with the program and holds every page against what the dossier says.

    python3 ci/pages PROGRAM FOLDER

PROGRAM is the built `sharaka`; FOLDER is emptied and then holds the PDF files. Needs poppler-utils,
qpdf and what ci/verapdf/run needs. Exit status 1 when anything is wrong.
"""

import itertools
import json
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import expectation
import reader

LANGUAGES = ("ar", "fr")
TODAY = ("--today", "2026-11-23")
VERAPDF = Path(__file__).parents[1] / "verapdf" / "run"


class Paper:
    """One exported file, and what it must say."""

    def __init__(self, name, arguments, faults):
        self.name = name
        self.arguments = arguments
        self.faults = faults


def papers(contents):
    """Every agreement in each edition, sheets of every kind, registers, products of the rounds."""
    for number, agreement in enumerate(contents["agreements"], 1):
        for edition in (*LANGUAGES, "both"):
            arguments = ["agreement", agreement["id"], "--lang", edition]
            faults = expectation.Agreement(contents, agreement, edition).faults
            yield Paper(f"agreement-{number:02}-{edition}", arguments, faults)
        for language in LANGUAGES:
            arguments = ["follow-up", agreement["id"], "--lang", language]
            faults = expectation.FollowUp(contents, [agreement], None, language).faults
            yield Paper(f"follow-up-{number:02}-{language}", arguments, faults)
    for number, partner in enumerate(contents["partners"], 1):
        signed = [
            agreement
            for agreement in contents["agreements"]
            if any(party["partner"] == partner["id"] for party in agreement["parties"])
        ]
        for language in LANGUAGES if signed else ():
            arguments = ["follow-up", partner["id"], "--lang", language]
            faults = expectation.FollowUp(contents, signed, partner["id"], language).faults
            yield Paper(f"partner-{number:02}-{language}", arguments, faults)
    for kind in ("project", "partner"):
        for number, subject in enumerate(contents[f"{kind}s"], 1):
            language = LANGUAGES[number % 2]
            arguments = [kind, subject["id"], "--lang", language]
            faults = expectation.Sheet(contents, kind, subject, language).faults
            yield Paper(f"{kind}-sheet-{number:02}-{language}", arguments, faults)
    for name in ("projects", "partners", "agreements", "commitments"):
        for language in LANGUAGES:
            arguments = ["register", name, "--lang", language]
            faults = expectation.Register(contents, name, language).faults
            yield Paper(f"register-{name}-{language}", arguments, faults)
    for number, one in enumerate(contents["rounds"], 1):
        for stage, language in itertools.product((1, 2, 3), LANGUAGES):
            product = expectation.Product(contents, one, stage, language)
            if product.is_empty():
                continue
            arguments = ["stage-product", "--stage", str(stage), "--round", one["id"], "--lang", language]
            yield Paper(f"product-{number}-{stage}-{language}", arguments, product.faults)


def run(*command):
    """What a command prints; its error ends the run."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def section(title):
    """Prints a heading with the seconds since the start."""
    print(f"   {time.monotonic() - START:6.1f} s  {title}", flush=True)


def main():
    program, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    dossier, dump = folder / "sample.sharaka", folder / "sample.json"

    section("the sample dossier")
    run(program, "demo", dossier)
    run(program, "dump", dossier, "-o", dump)
    contents = json.loads(dump.read_text(encoding="utf-8"))["contents"]
    listed = json.loads(run(program, "list", dossier, "agreements", "--json"))
    faults = []
    if len(listed) != len(contents["agreements"]):
        faults.append(f"list shows {len(listed)} agreements, dump {len(contents['agreements'])}")

    every = list(papers(contents))
    section(f"{len(every)} documents written one by one")

    def export(paper, into):
        path = into / f"{paper.name}.pdf"
        run(program, "export", dossier, *paper.arguments, *TODAY, "-o", path)
        return path

    with ThreadPoolExecutor(2) as pool:
        files = list(pool.map(export, every, itertools.repeat(folder)))

    section("the same again, to the byte, alone and in one batch")
    again = folder / "again"
    again.mkdir()
    with ThreadPoolExecutor(2) as pool:
        for first, second in zip(files, pool.map(export, every, itertools.repeat(again))):
            if first.read_bytes() != second.read_bytes():
                faults.append(f"{first.name}: a second export gives other bytes")
    for edition in (*LANGUAGES, "both"):
        batch = folder / f"all-{edition}"
        every_one = ("agreement", "--all", "--lang", edition)
        run(program, "export", dossier, *every_one, *TODAY, "-o", batch)
        alone = {file.read_bytes() for file in files if file.match(f"agreement-*-{edition}.pdf")}
        if {file.read_bytes() for file in batch.glob("*.pdf")} != alone:
            faults.append(f"agreement --all --lang {edition}: other bytes than one by one")

    section("structure, fonts, text and pictures of every page")
    with ThreadPoolExecutor(2) as pool:
        for paper, file, pages in zip(every, files, pool.map(reader.read, files)):
            found = pages.faults() + paper.faults(pages)
            faults += [f"{file.name}: {fault}" for fault in found]

    section("PDF/A-2a and PDF/UA-1")
    verdict = subprocess.run([VERAPDF, *files], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    conforming = verdict.stdout.count(": conforms")
    if verdict.returncode != 0 or conforming != 2 * len(files):
        faults += [line for line in verdict.stdout.splitlines() if ": conforms" not in line]
        faults.append(f"veraPDF: {conforming} of {2 * len(files)} checks passed {verdict.stderr}")

    section("the checks themselves can fail")
    faults += blind_spots(every, files, folder)

    for fault in faults:
        print(f"   WRONG  {fault}")
    pages = sum(len(reader.read_text(file)) for file in files)
    section(f"{len(files)} documents, {pages} pages, {len(faults)} faults")
    sys.exit(1 if faults else 0)


def blind_spots(every, files, folder):
    """Checks that pass what is certainly wrong."""
    faults = []
    stripped = folder / "stripped.pdf"
    run("qpdf", "--empty", "--pages", files[0], "1", "--", stripped)
    if subprocess.run([VERAPDF, stripped], capture_output=True).returncode == 0:
        faults.append("veraPDF passes a page without metadata and structure")
    if not reader.read(stripped).faults():
        faults.append("the structure checks pass a page without a title")
    for paper, file in zip(every, files):
        if paper.name.startswith(("agreement-02", "follow-up-02", "register-commitments")):
            for name, change in expectation.SPOILT.items():
                pages = reader.read(file)
                pages.texts = [change(text) for text in pages.texts]
                if not paper.faults(pages):
                    faults.append(f"{file.name}: the text checks pass {name}")
    return faults


START = time.monotonic()
main()
