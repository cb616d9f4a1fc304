# SPDX-FileCopyrightText: 2026 The Antecedent Authors
# SPDX-License-Identifier: Apache-2.0
"""Starts the window and asks over AT-SPI for what a screen reader would say. Run by the script beside it."""

import subprocess
import sys
import threading
import time

import pyatspi

program, conversation = sys.argv[1:3]
failures = []
spoken = []  # names of what got the focus


def expect(condition, what):
    print(("ok      " if condition else "FAILED  ") + what)
    if not condition:
        failures.append(what)


def wait_for(find, seconds=60):
    end = time.time() + seconds
    while time.time() < end:
        try:
            found = find()
        except Exception:  # widgets come and go while the window builds up
            found = None
        if found:
            return found
        time.sleep(0.2)
    return None


def walk(node, depth=0):
    if node is None or depth > 30:
        return
    yield node
    try:
        # A drawing has a child for each message: some of them are enough.
        count = min(node.childCount, 400)
    except Exception:
        return
    for i in range(count):
        try:
            child = node.getChildAtIndex(i)
        except Exception:
            continue
        yield from walk(child, depth + 1)


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        app = desktop.getChildAtIndex(i)
        if app is not None and "antecedent" in app.name.lower():
            return app
    return None


def all_of(role):
    return [node for node in walk(application()) if node.getRole() == role]


def names_of(role):
    return [node.name for node in all_of(role)]


def keys(*names):
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
        time.sleep(0.3)


def listen(event):
    try:
        if event.detail1:
            spoken.append(event.source.name)
    except Exception:
        pass


def check_inspector():
    candidates = [name for name in names_of(pyatspi.ROLE_LIST_ITEM) if name.startswith("Candidate ")]
    expect(len(candidates) >= 2, "candidates are read: %r" % candidates[:3])
    expect(any("Candidate 1 of" in name and "probability" in name for name in candidates),
           "a candidate says its order and how likely it is")
    expect(sum("chosen" in name for name in candidates) == 1, "one candidate says that it is chosen")
    labels = names_of(pyatspi.ROLE_LABEL) + names_of(pyatspi.ROLE_STATIC)
    why = [name for name in labels if name.startswith("Why:")]
    expect(len(why) == 1 and len(why[0]) > len("Why: "), "\"Why\" reads its reasons: %r" % why)
    expect(any("messages" in name and "threads" in name for name in labels), "the status line reads its counts")


def check_transcript():
    rows = [name for name in names_of(pyatspi.ROLE_LIST_ITEM) if ", answers " in name]
    expect(len(rows) >= 3, "rows say what they answer: %r" % rows[:1])
    expect(any("probability" in name for name in rows), "rows say how sure that is")


def check_drawing():
    drawing = wait_for(lambda: next((node for node in all_of(pyatspi.ROLE_LIST) if node.name == "Tree"), None))
    expect(drawing is not None, "the tree is a list of messages")
    if drawing is None:
        return
    expect(drawing.queryComponent().grabFocus(), "it takes the keyboard")
    time.sleep(0.5)
    del spoken[:]
    keys("ctrl+Home", "Down", "Down")
    wait_for(lambda: len(spoken) >= 2, 5)
    expect(len([name for name in spoken if ": " in name and ("answers" in name or "starts" in name)]) >= 2,
           "arrow keys in it are spoken: %r" % spoken[-2:])


def check_tool_bar():
    buttons = [node for node in all_of(pyatspi.ROLE_PUSH_BUTTON) if node.name.startswith(("Export", "Predict", "Fit"))]
    states = [node.getState().contains(pyatspi.STATE_FOCUSABLE) for node in buttons]
    expect(len(states) > 0 and all(states), "the tool bar is reached by Tab")


NOT_ON_THE_BUS = 3


def main():
    window = subprocess.Popen([program, conversation], stderr=subprocess.DEVNULL)
    try:
        if wait_for(application, 30) is None:
            print("FAILED  the window is on the accessibility bus")
            return NOT_ON_THE_BUS
        expect(True, "the window is on the accessibility bus")
        ready = wait_for(lambda: [n for n in names_of(pyatspi.ROLE_LIST_ITEM) if n.startswith("Candidate ")], 120)
        expect(bool(ready), "a message is selected at the start")
        pyatspi.Registry.registerEventListener(listen, "object:state-changed:focused")
        threading.Thread(target=pyatspi.Registry.start, daemon=True).start()
        found = subprocess.run(["xdotool", "search", "--pid", str(window.pid), "--name", "Antecedent"],
                               capture_output=True, text=True).stdout.split()
        if found:
            subprocess.run(["xdotool", "windowfocus", found[-1]], check=False, stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        check_inspector()
        check_transcript()
        check_tool_bar()
        check_drawing()
    finally:
        window.terminate()
        window.wait(10)
    return 1 if failures else 0


sys.exit(main())
