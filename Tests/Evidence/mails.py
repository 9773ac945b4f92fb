"""Mails whose second part has words in two bytes a letter."""
import base64
import io
import quopri
import zipfile

FORMS = {"utf-16": "utf-16", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be"}


def mail(sub, kind, data, way="base64"):
    """A message of two parts, the second as it is sent."""
    sent = base64.encodebytes(data) if way == "base64" else quopri.encodestring(data)
    head = (f'From: a@x.example\r\nSubject: h\r\nMIME-Version: 1.0\r\nContent-Type: multipart/{sub}; boundary="BB"\r\n\r\n'
            f"--BB\r\nContent-Type: text/plain\r\n\r\nHi.\r\n--BB\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {way}\r\n\r\n")
    return head.encode() + sent + b"\r\n--BB--\r\n"


def zipped(name, data):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return file.getvalue()


def mails(words):
    """A file's name and bytes by how it has the words."""
    found = {}
    for sub in ["mixed", "related", "alternative"]:
        for label, codec in FORMS.items():
            found[f"{sub}, {label}"] = ("x.eml", mail(sub, f"text/plain; charset={label}", words.encode(codec)))
    wide = words.encode("utf-16")
    found["bytes of no type"] = ("x.mht", mail("mixed", "application/octet-stream", wide))
    found["a page"] = ("x.eml", mail("related", "text/html; charset=utf-16", f"<p>{words}".encode("utf-16")))
    found["a long line"] = ("x.eml", mail("mixed", "text/plain", wide).replace(base64.encodebytes(wide), base64.b64encode(wide)))
    found["quoted-printable"] = ("x.eml", mail("mixed", "text/plain; charset=utf-16", ("x" * 4000 + words).encode("utf-16"), "quoted-printable"))
    found["a ZIP in a mail"] = ("x.eml", mail("mixed", "application/zip", zipped("a.txt", wide)))
    found["a mail in a ZIP"] = ("x.zip", zipped("x.eml", mail("mixed", "text/plain", wide)))
    found["a mail in a mail"] = ("x.eml", mail("mixed", "message/rfc822", mail("mixed", "text/plain", wide)))
    return found
