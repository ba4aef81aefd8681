"""Drives the real program on a display without a screen, as a person with an Arabic keyboard does.

    python3 ci/window PROGRAM FOLDER

PROGRAM is the built `sharaka`; FOLDER is emptied and then holds the dossier and pictures of the
window. Opens the sample dossier, adds a project, types its title through the Arabic layout, and
holds what another process reads in the file against it; then undoes, does it again, finds the
project by its name, changes a title through the French layout, and closes. Needs xvfb, xdotool,
x11-xkb-utils, openbox and imagemagick. Exit status 1 when anything is wrong; FOLDER/failed.png then
shows the window.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

PATIENCE = 20.0
STEP = 0.1

# The places of the keys on a keyboard, by what the layout writes with them. Names of letters will
# not do: for a letter that it does not find, xdotool changes the layout and back while it types.
ARABIC_KEYS = {
    "م": 46,
    "س": 39,
    "ل": 42,
    "ك": 47,
    "ق": 27,
    "ر": 55,
    "و": 59,
    "ي": 40,
    "ت": 44,
    "ز": 60,
    "د": 35,
    " ": 65,
}
FRENCH_KEYS = {"p": 33, "i": 31, "s": 39, "t": 28, "e": 26, "r": 27, "u": 30, "a": 24, "l": 46, " ": 65}
ARABIC = "مسلك قروي"
FRENCH = "piste rurale"
# What a project of the sample begins with.
KNOWN = "تزويد"


class Failed(Exception):
    """Something is not as it must be."""


def until(what, look):
    """Looks until there is something, and gives it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(STEP)
    raise Failed(f"not within {PATIENCE:.0f} s: {what}")


class Window:
    """The program's window on a display of its own."""

    def __init__(self, program, folder, display):
        self.program = program
        self.folder = folder
        self.dossier = folder / "sample.sharaka"
        self.around = os.environ | {
            "DISPLAY": display,
            "SHARAKA_CONFIG": str(folder / "config"),
            "LC_ALL": "C.UTF-8",
        }
        self.around.pop("WAYLAND_DISPLAY", None)
        self.process = None

    def run(self, *arguments):
        done = subprocess.run(arguments, env=self.around, capture_output=True, text=True)
        if done.returncode:
            raise Failed(f"{arguments}: {done.stderr}")
        return done.stdout

    def open(self):
        self.run(self.program, "demo", self.dossier)
        self.process = subprocess.Popen(
            [self.program, self.dossier, "--ui-lang", "ar"], env=self.around
        )
        search = ["xdotool", "search", "--onlyvisible", "--name", "Sharaka"]
        found = until("a window", lambda: subprocess.run(search, env=self.around, capture_output=True, text=True).stdout)
        self.run("xdotool", "windowfocus", "--sync", found.split()[0])
        until("a first page", lambda: self.colours() > 50)

    def colours(self):
        """How many colours the window has: an empty one has few."""
        picture = ["import", "-window", "root", "-format", "%k", "info:-"]
        return int(self.run(*picture) or 0)

    def picture(self, name):
        self.run("import", "-window", "root", self.folder / f"{name}.png")

    def layout(self, name):
        self.run("setxkbmap", "-layout", name)

    def press(self, *keys):
        self.run("xdotool", "key", "--delay", "40", *keys)

    def write(self, text, keys):
        self.press(*(str(keys[letter]) for letter in text))

    def projects(self):
        return json.loads(self.run(self.program, "list", self.dossier, "projects", "--json"))

    def close(self):
        """As the button of the window's frame does; gives the exit status."""
        self.press("alt+F4")
        return self.process.wait(PATIENCE)


def titles(window):
    return {project["title"]["ar"]: project["title"]["fr"] for project in window.projects()}


def journey(window):
    window.layout("ara")
    window.open()
    before = len(window.projects())
    window.press("ctrl+k")
    time.sleep(0.5)
    window.write(KNOWN, ARABIC_KEYS)
    window.press("Return")
    time.sleep(0.5)
    window.press("ctrl+n")
    until("a new project", lambda: len(window.projects()) == before + 1)
    window.write(ARABIC, ARABIC_KEYS)
    window.picture("typed")
    until("the title in the file, without a button", lambda: ARABIC in titles(window))
    window.layout("fr")
    window.press("Tab")
    window.write(FRENCH, FRENCH_KEYS)
    until("the French title in the file", lambda: titles(window).get(ARABIC) == FRENCH)
    window.picture("twins")
    window.press("Escape")
    until_undone(window, FRENCH)
    window.press("ctrl+y")
    until("the French title again", lambda: titles(window).get(ARABIC) == FRENCH)
    window.layout("ara")
    window.press("ctrl+k")
    time.sleep(0.5)
    # The first word, its third letter wrong.
    window.write("مسرك", ARABIC_KEYS)
    time.sleep(0.5)
    window.picture("found")
    window.press("Escape")
    if status := window.close():
        raise Failed(f"the program ended with status {status}")
    left = [file.name for file in window.folder.glob("sample.sharaka-*")]
    if left:
        raise Failed(f"left behind: {left}")
    if titles(window).get(ARABIC) != FRENCH:
        raise Failed("what was typed is not in the closed file")


def until_undone(window, text):
    window.press("ctrl+z")
    until("the last step undone", lambda: titles(window).get(ARABIC) != text)


@contextlib.contextmanager
def display():
    """A display without a screen, with a window manager; gives its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x720x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        name = ":" + told.readline().strip()
    manager = subprocess.Popen(["openbox"], env=os.environ | {"DISPLAY": name}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield name
    finally:
        manager.terminate()
        manager.wait()
        server.terminate()
        server.wait()


def main(program, folder):
    program, folder = Path(program).resolve(), Path(folder).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with display() as name:
        window = Window(program, folder, name)
        start = time.monotonic()
        try:
            journey(window)
        except Failed as failed:
            window.picture("failed")
            print(failed, file=sys.stderr)
            return 1
        finally:
            if window.process and window.process.poll() is None:
                window.process.kill()
    print(f"The window took what was typed in both scripts, undone and done again, in {time.monotonic() - start:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
