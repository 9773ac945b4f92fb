"""Pictures with metadata, as exiftool writes them, and what exiftool finds in the copies that are published."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import zlib

from sites import Site

JPEG = (
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQ"
    "YEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIABAD"
    "ASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKB"
    "kaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZ"
    "mqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQF"
    "BgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5"
    "OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX"
    "2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDBtfD2cfJ+lbVr4c6fJ+lFFeF7act2RleOraan/9k=")
WEBP = "UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoQAAgAAsBMJbACdLoAAwgvv8AA/vfJFi1MsBO77SVOfyRtvNRuSm5rYjADTLJv510nlwAA"
LOSSLESS_WEBP = "UklGRjIAAABXRUJQVlA4TCUAAAAvD8ABALkyRPQ/dlH/6H9AQds2TJCUP9O3ARiICYgJAHYFuv8BAA=="
GIF = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x4c\x01\x00\x3b"
SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><!-- Jane Whistle --><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Jane Whistle</dc:creator></rdf:RDF></metadata><rect width="2" height="2"/></svg>'

# What exiftool tells of any file, of pixels and of colours.
HARMLESS = {
    "ExifTool", "System", "File", "JFIF", "Adobe", "PNG", "PNG-pHYs", "PNG-cICP", "GIF", "RIFF", "Composite", "SourceFile",
    "ICC_Profile", "ICC-header", "ICC-view", "ICC-meas", "SVG",
}
# Tags of these groups that tell more than that.
TELLING = {"Comment", "Author", "Artist", "Copyright", "Description", "Title", "Software", "CreationTime", "ModifyDate", "ProfileName"}
NAMES = ["Jane", "Whistle", "12345678"]


def png():
    def chunk(name, content):
        return len(content).to_bytes(4, "big") + name + content + zlib.crc32(name + content).to_bytes(4, "big")

    rows = b"".join(b"\0" + bytes([(16 * x) % 256, 30 * y, x * y]) * 1 for y in range(8) for x in [y])
    head = (1).to_bytes(4, "big") + (8).to_bytes(4, "big") + b"\x08\x02\0\0\0"
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def exiftool(*arguments):
    return subprocess.run(["exiftool", *arguments], capture_output=True, text=True, check=False)


def make(folder):
    """Pictures of each kind, each as it is and with what exiftool can put into it."""
    plain = {
        "a.jpg": base64.b64decode(JPEG), "b.png": png(), "c.gif": GIF, "d.webp": base64.b64decode(WEBP),
        "e.webp": base64.b64decode(LOSSLESS_WEBP), "f.svg": SVG.encode(),
    }
    tags = [
        "-GPSLatitude=48.1", "-GPSLatitudeRef=N", "-GPSLongitude=11.5", "-GPSLongitudeRef=E", "-Artist=Jane Whistle", "-SerialNumber=12345678",
        "-ImageDescription=By Jane Whistle", "-UserComment=Jane Whistle", "-XMP:Creator=Jane Whistle", "-IPTC:By-line=Jane Whistle",
        "-Comment=Jane Whistle", "-Orientation#=6", "-PNG:Author=Jane Whistle", "-MakerNotes=x", "-CreatorTool=Jane Whistle",
    ]
    os.makedirs(folder, exist_ok=True)
    for name, data in plain.items():
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(data)
        if not name.endswith(".svg"):
            exiftool("-q", "-m", "-overwrite_original", *tags, path)
    # A thumbnail, bytes after the end.
    shutil.copy(os.path.join(folder, "a.jpg"), os.path.join(folder, "g.jpg"))
    thumb = os.path.join(folder, "thumb.bin")
    with open(thumb, "wb") as file:
        file.write(base64.b64decode(JPEG))
    exiftool("-q", "-overwrite_original", f"-ThumbnailImage<={thumb}", os.path.join(folder, "g.jpg"))
    os.remove(thumb)
    with open(os.path.join(folder, "g.jpg"), "ab") as file:
        file.write(b"Jane Whistle")
    return sorted(os.listdir(folder))


def leftovers(path):
    """The tags in a file that tell more than its pixels and colours do."""
    tags = json.loads(exiftool("-j", "-G1", "-a", "-u", path).stdout)[0]
    found = []
    for key, value in tags.items():
        group, _, tag = key.rpartition(":")
        if tag == "SourceFile" or group == "IFD0" and tag in ("Orientation", "ResolutionUnit", "XResolution", "YResolution", "YCbCrPositioning"):
            continue
        if group not in HARMLESS | {""} or tag in TELLING:
            found.append(f"{key}: {value}")
        elif tag not in ("FileName", "Directory") and any(name in str(value) for name in NAMES):
            found.append(f"{key}: {value}")
    return found


def pixels(path):
    """The colours of a picture where Pillow can read it; else nothing, and they are not compared."""
    try:
        from PIL import Image
    except ImportError:
        return None
    if path.endswith(".svg"):
        return None
    with Image.open(path) as image:
        return image.size, image.convert("RGBA").tobytes()


def run(program, _short):
    if shutil.which("exiftool") is None:
        return [("pictures", "there is no exiftool", "")]
    found = []
    with tempfile.TemporaryDirectory(prefix="dossier-pictures-") as folder:
        site = Site(folder, program)
        names = make(site.path("Content/media"))
        site.write("Content/dossier.yml", "title: T\nlanguage: en\n")
        site.write("Content/index.md", "---\ntitle: T\n---\n" + " ".join(f"![[{name}]]" for name in names) + "\n")
        result = site.run("build")
        if result.returncode != 0:
            return [("pictures", "the build failed", result.stderr[-2000:])]
        compared = 0
        for name in names:
            original, copy = site.path("Content/media/" + name), site.path("Public/media/" + name)
            if not name.endswith(".svg") and not leftovers(original):
                found.append(("pictures", name, "had nothing to be taken out"))
            found += [("pictures", name, left) for left in leftovers(copy)]
            with open(copy, "rb") as file:
                data = file.read()
            found += [("pictures", name, f"holds {word}") for word in NAMES if word.encode() in data]
            if name.endswith((".jpg", ".png", ".webp")):
                turned = exiftool("-s3", "-n", "-Orientation", copy).stdout.strip()
                if turned != exiftool("-s3", "-n", "-Orientation", original).stdout.strip():
                    found.append(("pictures", name, f"is turned otherwise: {turned!r}"))
            if (before := pixels(original)) is not None:
                compared += 1
                if before != pixels(copy):
                    found.append(("pictures", name, "has other pixels"))
    print(f"| pictures: {len(names)} kinds, pixels of {compared} compared | {len(found)} |")
    return found
