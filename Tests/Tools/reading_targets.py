"""What a finger hits in pictures, where they are shown at their least; part of check_reading.py."""

from reading_scripts import LEAST_TARGET

SIZES, FINGER = ((320, 640), (768, 1024), (800, 900), (1000, 800)), 24


def check_targets(reader, page):
    for size in SIZES:
        reader.set(size)
        reader.open(page)
        least = reader.run(LEAST_TARGET)
        reader.need(page, least > FINGER - 0.05, f"at {size[0]} px a target in a picture is of {least:.1f} px")
