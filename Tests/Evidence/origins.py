"""Sources that state where they have what they say from, a claim on some of them, and what its page must say: a table."""

REPORTED = "reported"
ONE, TWO, NOT_STATED = "one origin", "2 independent origins", "origins not stated"


class Origin:
    """The sources by their names (A, B, …) with their keys, those that the claim cites, and the line on the claims page."""

    def __init__(self, name, sources, cited, expected, status=REPORTED, rests_on_one=False):
        self.name, self.sources, self.cited, self.expected = name, sources, cited, expected
        self.status, self.rests_on_one = status, rests_on_one


def own(*names):
    return {name: "origin: own" for name in names}


CASES = [
    Origin("two that are their own", own("A", "B"), "AB", f"2 sources, {TWO}"),
    Origin("two that say nothing", {"A": "", "B": ""}, "AB", f"2 sources, {NOT_STATED}"),
    Origin("one that says nothing", {"A": "origin: own", "B": ""}, "AB", f"2 sources, {NOT_STATED}"),
    Origin("one from the other", {"A": "origin: own", "B": "origin: [A]"}, "AB", f"2 sources, {ONE}"),
    Origin("both from a third", {"A": "origin: [C]", "B": "origin: [C]", "C": "origin: own"}, "AB", f"2 sources, {ONE}"),
    Origin("both from a third that says nothing", {"A": "origin: [C]", "B": "origin: [C]", "C": ""}, "AB", f"2 sources, {ONE}"),
    Origin("from a third that says nothing, and one of its own", {"A": "origin: [C]", "B": "origin: own", "C": ""}, "AB", f"2 sources, {NOT_STATED}"),
    Origin("a chain", {"A": "origin: [B]", "B": "origin: [C]", "C": "origin: own", "D": "origin: own"}, "AD", f"2 sources, {TWO}"),
    Origin("a chain and its end", {"A": "origin: [B]", "B": "origin: [C]", "C": "origin: own"}, "AC", f"2 sources, {ONE}"),
    Origin("two witnesses in one report", {"A": "origin: own", "B": "origin: own", "R": "origin: [A, B]"}, "AB", f"2 sources, {TWO}"),
    Origin("two witnesses and the report", {"A": "origin: own", "B": "origin: own", "R": "origin: [A, B]"}, "ABR", f"3 sources, {TWO}"),
    Origin("a report of two witnesses alone", {"A": "origin: own", "B": "origin: own", "R": "origin: [A, B]"}, "R", f"1 source, {TWO}"),
    Origin("two witnesses whose words are in the report's capture", {"A": "origin: own\ncapture: HERE", "B": "origin: own\ncapture: HERE", "R": "origin: [A, B]\ncapture: HERE"}, "ABR", f"3 sources, {TWO}"),
    Origin("a witness that the report does not name", {"A": "origin: own\ncapture: HERE", "B": "origin: own\ncapture: HERE", "R": "origin: [A]\ncapture: HERE"}, "BR", f"2 sources, {ONE}"),
    Origin("statements read in a report", {"A": "origin: [R]\ncapture: HERE", "B": "origin: [R]\ncapture: HERE", "R": "origin: own\ncapture: HERE"}, "ABR", f"3 sources, {ONE}"),
    Origin("one address", {"A": "origin: own\nurl: PAGE", "B": "origin: own\nurl: PAGE"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, and one of its files states two origins", {"A": "origin: own\nurl: PAGE", "B": "origin: [C, D]\nurl: PAGE", "C": "origin: own", "D": "origin: own"}, "A", f"1 source, {ONE}"),
    Origin("a chain that ends at a file that says nothing, beside one of its address that does", {"A": "origin: [B, D]", "B": "url: PAGE", "C": "origin: own\nurl: PAGE", "D": "origin: own"}, "A", f"1 source, {NOT_STATED}"),
    Origin("one address, two short names of one archive", {"A": "origin: own\nurl: https://archive.ph/xNUMBER", "B": "origin: own\nurl: https://archive.today/xNUMBER"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, archived without a day", {"A": "origin: own\nurl: PAGE", "B": "origin: own\nurl: https://archive.ph/PAGE"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, nothing stated", {"A": "url: PAGE", "B": "url: PAGE"}, "AB", f"2 sources, {ONE}"),
    Origin("one address but for a slash", {"A": "origin: own\nurl: PAGE", "B": "origin: own\nurl: PAGE/"}, "AB", f"2 sources, {ONE}"),
    Origin("one address but for a fragment", {"A": "origin: own\nurl: PAGE", "B": "origin: own\nurl: PAGE#x"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, archived", {"A": "origin: own\nurl: PAGE", "B": "origin: own\narchiveURL: https://web.archive.org/web/2020/PAGE"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, archived elsewhere", {"A": "origin: own\nurl: PAGE", "B": "origin: own\narchiveURL: https://archive.ph/20200101/PAGE"}, "AB", f"2 sources, {ONE}"),
    Origin("one address but for what counts readers", {"A": "origin: own\nurl: PAGE?id=1", "B": "origin: own\nurl: PAGE?utm_source=x&id=1&fbclid=2"}, "AB", f"2 sources, {ONE}"),
    Origin("one document by two resolvers", {"A": "origin: own\nurl: https://doi.org/10.1/NUMBER", "B": "origin: own\nurl: https://dx.doi.org/10.1/NUMBER"}, "AB", f"2 sources, {ONE}"),
    Origin("one message by two names of a site", {"A": "origin: own\nurl: https://twitter.com/a/status/NUMBER", "B": "origin: own\nurl: https://x.com/a/status/NUMBER?s=20"}, "AB", f"2 sources, {ONE}"),
    Origin("one film", {"A": "origin: own\nurl: https://youtu.be/xNUMBER", "B": "origin: own\nurl: https://www.youtube.com/watch?v=xNUMBER"}, "AB", f"2 sources, {ONE}"),
    Origin("one address for phones", {"A": "origin: own\nurl: https://m.example.org/NUMBER", "B": "origin: own\nurl: https://example.org/NUMBER/amp"}, "AB", f"2 sources, {ONE}"),
    Origin("one address but for a visit", {"A": "origin: own\nurl: PAGE/a;jsessionid=1A", "B": "origin: own\nurl: PAGE/a?ref=letter"}, "AB", f"2 sources, {ONE}"),
    Origin("one address but for what counts readers alone", {"A": "origin: own\nurl: PAGE", "B": "origin: own\nurl: PAGE?utm_source=x"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, its query in another order", {"A": "origin: own\nurl: PAGE?a=1&b=2", "B": "origin: own\nurl: PAGE?b=2&a=1"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, encoded", {"A": "origin: own\nurl: PAGE/~x", "B": "origin: own\nurl: PAGE/%7Ex"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, by way of its own folder", {"A": "origin: own\nurl: PAGE/a", "B": "origin: own\nurl: PAGE/./a"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, by way of another folder", {"A": "origin: own\nurl: PAGE/a", "B": "origin: own\nurl: PAGE/b/../a"}, "AB", f"2 sources, {ONE}"),
    Origin("one address with two slashes", {"A": "origin: own\nurl: PAGE/a", "B": "origin: own\nurl: PAGE//a"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, its host in letters and in ASCII", {"A": "origin: own\nurl: https://bücher.example/NUMBER", "B": "origin: own\nurl: https://xn--bcher-kva.example/NUMBER"}, "AB", f"2 sources, {ONE}"),
    Origin("one address, its host in capitals", {"A": "origin: own\nurl: https://BÜCHER.example/NUMBER", "B": "origin: own\nurl: https://xn--bcher-kva.example/NUMBER"}, "AB", f"2 sources, {ONE}"),
    Origin("two hosts in letters", {"A": "origin: own\nurl: https://bücher.example/NUMBER", "B": "origin: own\nurl: https://bucher.example/NUMBER"}, "AB", f"2 sources, {TWO}"),
    Origin("one address, its host encoded", {"A": "origin: own\nurl: https://b%C3%BCcher.example/NUMBER", "B": "origin: own\nurl: https://xn--bcher-kva.example/NUMBER"}, "AB", f"2 sources, {ONE}"),
    Origin("one address but for a name of its first page", {"A": "origin: own\nurl: PAGE/x/", "B": "origin: own\nurl: PAGE/x/index.html"}, "AB", f"2 sources, {ONE}"),
    Origin("one address but for a name of its first page, made by a program", {"A": "origin: own\nurl: PAGE/x/", "B": "origin: own\nurl: PAGE/x/INDEX.php?utm_medium=y"}, "AB", f"2 sources, {ONE}"),
    Origin("one address over two lines", {"A": "origin: own\nurl: PAGE/x-y", "B": 'origin: own\nurl: "PAGE/x-y\\n"'}, "AB", f"2 sources, {ONE}"),
    Origin("one address without its scheme's s", {"A": "origin: own\nurl: https://example.org/NUMBER/a", "B": "origin: own\nurl: http://www.example.org/NUMBER/a"}, "AB", f"2 sources, {ONE}"),
    Origin("one address with a port", {"A": "origin: own\nurl: https://example.org/NUMBER/a", "B": "origin: own\nurl: https://example.org:443/NUMBER/a"}, "AB", f"2 sources, {ONE}"),
    Origin("one address with a name for who reads it", {"A": "origin: own\nurl: https://example.org/NUMBER/a", "B": "origin: own\nurl: https://me@example.org/NUMBER/a"}, "AB", f"2 sources, {ONE}"),
    Origin("one text beside two PDFs", {"A": "origin: own\ncapture: ONE.pdf", "B": "origin: own\ncapture: TWO.pdf"}, "AB", f"2 sources, {ONE}"),
    Origin("two PDFs without a text", {"A": "origin: own\ncapture: SOLE.pdf", "B": "origin: own\ncapture: OTHER.pdf"}, "AB", f"2 sources, {TWO}"),
    Origin("two texts beside PDFs", {"A": "origin: own\ncapture: ONE.pdf", "B": "origin: own\ncapture: HERE"}, "AB", f"2 sources, {TWO}"),
    Origin("one text beside two PDFs, from the other", {"A": "origin: own\ncapture: ONE.pdf", "B": "origin: [A]\ncapture: TWO.pdf"}, "AB", f"2 sources, {ONE}"),
    Origin("one text, with other line ends", {"A": "origin: own\ncapture: HERE", "B": "origin: own\ncapture: LINES.txt"}, "AB", f"2 sources, {ONE}"),
    Origin("one text, as a page", {"A": "origin: own\ncapture: HERE", "B": "origin: own\ncapture: WEB.html"}, "AB", f"2 sources, {ONE}"),
    Origin("two addresses", {"A": "origin: own\nurl: PAGE/a", "B": "origin: own\nurl: PAGE/b"}, "AB", f"2 sources, {TWO}"),
    Origin("two queries", {"A": "origin: own\nurl: PAGE?id=1", "B": "origin: own\nurl: PAGE?id=2"}, "AB", f"2 sources, {TWO}"),
    Origin("one capture", {"A": "origin: own\ncapture: HERE", "B": "origin: own\ncapture: HERE"}, "AB", f"2 sources, {ONE}"),
    Origin("captures of the same bytes", {"A": "origin: own\ncapture: HERE", "B": "origin: own\ncapture: SAME"}, "AB", f"2 sources, {ONE}"),
    Origin("captures of other bytes", {"A": "origin: own\ncapture: HERE", "B": "origin: own\ncapture: OTHER"}, "AB", f"2 sources, {TWO}"),
    Origin("one checksum", {"A": "origin: own\nsha256: HASH", "B": "origin: own\nsha256: HASH"}, "AB", f"2 sources, {ONE}"),
    Origin("a copy that states it and one that does not", {"A": "origin: own\nurl: PAGE", "B": "url: PAGE", "C": "origin: own"}, "BC", f"2 sources, {NOT_STATED}"),
    Origin("a copy that states it, cited in its place", {"A": "origin: own\nurl: PAGE", "B": "url: PAGE", "C": "origin: own"}, "AC", f"2 sources, {TWO}"),
    Origin("one capture, stated by one of the two", {"A": "origin: own\ncapture: HERE", "B": "capture: HERE", "C": "origin: own"}, "BC", f"2 sources, {NOT_STATED}"),
    Origin("one checksum, stated by one of the two, and all cited", {"A": "origin: own\nsha256: HASH", "B": "sha256: HASH", "C": "origin: own"}, "ABC", f"3 sources, {NOT_STATED}"),
    Origin("a source cited twice", own("A"), "AA", f"1 source, {ONE}"),
    Origin("a source cited twice, nothing stated", {"A": ""}, "AA", "1 source, origin not stated"),
    Origin("one cited twice and another", own("A", "B"), "AAB", f"2 sources, {TWO}"),
    Origin("a confidential one", {"A": "origin: own\nconfidential: true", "B": "origin: own"}, "AB", f"2 sources, {TWO}"),
    Origin("from a confidential one", {"A": "origin: [C]", "B": "origin: [C]", "C": "origin: own\nconfidential: true"}, "AB", f"2 sources, {ONE}"),
    Origin("three", own("A", "B", "C"), "ABC", "3 sources, 3 independent origins"),
    Origin("confirmed by two", own("A", "B"), "AB", f"2 sources, {TWO}", "confirmed"),
    Origin("confirmed by one twice", {"A": "origin: own", "B": "origin: [A]"}, "AB", f"2 sources, {ONE}", "confirmed", True),
    Origin("confirmed by two that say nothing", {"A": "", "B": ""}, "AB", f"2 sources, {NOT_STATED}", "confirmed", True),
    Origin("confirmed by one that says nothing", {"A": "", "B": "origin: own"}, "AB", f"2 sources, {NOT_STATED}", "confirmed", True),
]
