"""What a keyboard reaches of notes, with scripts and without any; part of check_reading.py."""

from selenium.webdriver.common.keys import Keys

# Each of so many numbers is tried.
EVERY = 6
# As many links as a note has, and more.
MOST_STOPS = 25
NUMBERS = "return document.querySelectorAll('.prose a.n').length"
FOCUS = "document.querySelectorAll('.prose a.n')[arguments[0]].focus()"
# Whether what has the focus stands in the note of a number, or is the number itself; and whether it is the way back.
PLACE = """
const active = document.activeElement, number = document.querySelectorAll('.prose a.n')[arguments[0]];
const note = document.getElementById(decodeURIComponent(number.hash.slice(1))).closest('li, aside');
return [active === number, note.contains(active), active.matches('[role=doc-backlink], .footnote-backref')];
"""


def check_notes_by_keyboard(reader, page, sizes):
    """Enter on a number leads to its note, Tab through what is in it and to no other, and its last link back to the number."""
    for scripts in (False, True):
        for size in sizes:
            reader.set(size)
            reader.scripts(scripts)
            reader.open(page)
            for index in range(0, reader.run(NUMBERS), EVERY):
                wrong = way(reader, index)
                reader.need(page, not wrong, f"at {size[0]} px, scripts {'on' if scripts else 'off'}, by keyboard {wrong} note {index + 1}")
    reader.scripts(True)


def way(reader, index):
    reader.run(FOCUS, index)
    reader.keys(Keys.ENTER)
    for _ in range(MOST_STOPS):
        reader.keys(Keys.TAB)
        _, is_inside, is_way_back = reader.run(PLACE, index)
        if not is_inside:
            return "Tab does not lead through"
        if is_way_back:
            reader.keys(Keys.ENTER)
            is_number, _, _ = reader.run(PLACE, index)
            return None if is_number else "there is no way back from"
    return "there is no way out of"
