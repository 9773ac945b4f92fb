"""Each check of check_site.py holds on a good site and can fail: python3 -m unittest discover Tests/Tools"""

import os
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_site  # noqa: E402

HEAD = (
    '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; base-uri \'none\'; form-action \'none\'"><title>A &amp; B</title>'
)


def page(body="", head="", title="h1"):
    return f'{HEAD}{head}</head>\n<body><main><h1 id="top">Title</h1>\n{body}\n</main></body></html>\n'


def good():
    """A small site with one of everything that is allowed."""
    return {
        "index.html": page(
            '<a href="entities/amaq.html#m1">x</a> <a href="#top">y</a> <a href="mailto:a@b.org">z</a>'
            ' <a href="https://example.org/a:b" rel="noopener noreferrer" referrerpolicy="no-referrer">e</a>'
            ' <a href="media/d%C3%A9%20x.txt">f</a> <a href="entities/amaq.html#m1:~:text=a">t</a>'
            ' <img src="data:image/png;base64,AA" alt=""> <img srcset="media/a.png 1x, media/a.png 2x" alt="">'
            ' <script type="application/ld+json">{"url": "https://example.org"}</script>',
            '<link rel="stylesheet" href="assets/style.css"><link rel="canonical" href="https://example.org/">'
            '<meta property="og:url" content="https://example.org/">',
        ),
        "entities/amaq.html": page('<ul><li class="a mention" id="m1"><a href="../index.html">b</a></li></ul>'),
        "entities/old.html": page('<a href="amaq.html">b</a>', '<meta http-equiv="refresh" content="0; url=amaq.html">'),
        "assets/style.css": '@import "b.css";\n/* url(https://x) */ a { background: url(../media/a.png) }',
        "assets/b.css": "b { background: url('data:image/png;base64,AA') }",
        "media/a.png": "x",
        "media/dé x.txt": "x",
        "media/i.svg": '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/><use href="#a"/></svg>',
    }


class CheckSite(unittest.TestCase):
    def problems(self, files, **options):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                full = os.path.join(folder, path)
                os.makedirs(os.path.dirname(full), exist_ok=True)
                with open(full, "wb") as file:
                    file.write(text if isinstance(text, bytes) else text.encode("utf-8"))
            return [(p, l, m) for p, l, m in check_site.check(folder, **options).problems]

    def finds(self, message, body="", head="", path="index.html", line=None):
        """The good site with more on one page has just this problem."""
        files = good()
        files[path] = page(body, head)
        found = self.problems(files)
        self.assertEqual(len(found), 1, found)
        self.assertIn(message, found[0][2])
        self.assertEqual(found[0][0], path)
        if line is not None:
            self.assertEqual(found[0][1], line)

    def test_a_good_site_has_no_problems(self):
        self.assertEqual(self.problems(good(), at_least=3, entities_have_backlinks=True), [])

    def test_links_lead_to_files(self):
        for address in ("gone.html", "entities/", "entities", "Index.html", "index.html/x", "media/d%C3%A9.txt", "a%2Fb.html"):
            self.finds("leads to no file", f'<a href="{address}">x</a>', line=4)
        self.finds("leads to no file", '<img src="media/gone.png" alt="">')
        self.finds("leads to no file", '<img srcset="media/a.png 1x, media/gone.png 2x" alt="">')
        self.finds("leads to no file", head='<link rel="stylesheet" href="assets/gone.css">')
        self.finds("leads to no file", head='<link rel="next" href="gone.html">')
        self.finds("leads to no file", head='<meta http-equiv="refresh" content="0; url=gone.html">')
        self.finds("leads to no file", '<a href="../entities/gone.html">x</a>', path="entities/old.html")

    def test_links_stay_within_the_site(self):
        self.finds("leads out of the site", '<a href="../other.html">x</a>')
        self.finds("leads out of the site", '<a href="entities/../../other.html">x</a>')
        self.finds("leads out of the site", '<a href="%2e%2e/other.html">x</a>')

    def test_links_are_relative(self):
        self.finds("is not relative", '<a href="/index.html">x</a>')
        self.finds("is not relative", '<img src="/media/a.png" alt="">')
        self.finds("is not relative", '<a href=" /index.html">x</a>')

    def test_fragments_lead_to_ids(self):
        self.finds("no id “gone”", '<a href="#gone">x</a>')
        self.finds("no id “gone”", '<a href="entities/amaq.html#gone">x</a>')
        self.finds("no id “é”", '<a href="entities/amaq.html#%C3%A9">x</a>')
        files = good()
        files["index.html"] = page('<a href="media/a.png#x">a part of a file that is no page</a>', "")
        self.assertEqual(self.problems(files), [])

    def test_ids_are_unique(self):
        self.finds("stands on line 4 already", '<p id="a"></p>\n<p id="a"></p>', line=5)
        self.finds("white space", '<p id="a b"></p>')
        self.finds("empty", '<p id=""></p>')

    def test_structure(self):
        self.finds("2 h1", "<h1>x</h1>")
        self.finds("2 main", "<main></main>")
        for old, new, message in (
            ("<h1 id=\"top\">Title</h1>", "", "0 h1"), ("main>", "div>", "0 main"), (' lang="en"', "", "no lang"),
            ('lang="en"', 'lang=""', "no lang"), ("A &amp; B", " ", "no title"), ("<title>A &amp; B</title>", "", "no title"),
            ("Content-Security-Policy", "X", "no strict Content-Security-Policy"),
            *((old, new, "no strict Content-Security-Policy") for old, new in (
                ("default-src", "img-src"), ("base-uri 'none'; ", ""), ("form-action 'none'", "form-action 'self'"), ("'none'; base", "'none' https:; base"),
                ("base-uri", "style-src 'unsafe-inline'; base-uri"), ("base-uri", "script-src data:; base-uri"), ("base-uri", "img-src *; base-uri"),
                ('<meta charset="utf-8">', '<link rel="icon" href="../media/a.png">'))),
            ("<!DOCTYPE html>", "", "DOCTYPE"),
        ):
            files = good()
            files["entities/old.html"] = page().replace(old, new)
            found = self.problems(files)
            self.assertEqual([(p, m) for p, _, m in found if message in m], [("entities/old.html", found[0][2])], message)

    def test_the_title_of_a_drawing_is_not_the_page_s(self):
        files = good()
        files["index.html"] = page("<svg><title>x</title></svg>").replace("<title>A &amp; B</title>", "<title></title>")
        self.assertIn("no title", str(self.problems(files)))

    def test_nothing_is_loaded_from_elsewhere(self):
        for body in (
            '<img src="https://evil.example/a.png">', '<img src="//evil.example/a.png">', '<img src="\\\\evil.example/a.png">',
            '<img srcset="https://evil.example/a.png 1x">', '<img src="ht\ntps://evil.example/a.png">', '<script src="https://evil.example"></script>',
            '<iframe src="https://evil.example"></iframe>', '<video src="https://evil.example"></video>',
            '<video poster="https://evil.example"></video>', '<audio src="https://evil.example"></audio>',
            '<source src="https://evil.example">', '<source srcset="https://evil.example 2x">', '<track src="https://evil.example">',
            '<object data="https://evil.example"></object>', '<embed src="https://evil.example">', '<input src="https://evil.example">',
            '<form action="https://evil.example"></form>', '<button formaction="https://evil.example"></button>',
            '<svg><image href="https://evil.example"/></svg>', '<svg><use xlink:href="https://evil.example"/></svg>',
            '<p style="background: url(https://evil.example)">', "<style>p { background: url('//evil.example') }</style>",
            "<style>\n@import 'https://evil.example';</style>", '<table background="https://evil.example"></table>',
            '<img src="blob:https://evil.example">', '<img src="file:///x">',
        ):
            self.finds("from elsewhere", body)
        files = good()
        files["media/plan.svg"] = '<svg xmlns="http://www.w3.org/2000/svg"><a xlink:href="https://example.org"/></svg>'
        self.assertEqual([m for _, _, m in self.problems(files) if "from elsewhere" in m], [])
        for relation in ("stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "manifest", "prerender", ""):
            self.finds("from elsewhere", head=f'<link rel="{relation}" href="https://evil.example/x">')

    def test_style_sheets_load_nothing_from_elsewhere(self):
        for css in ("a { b: url(https://evil.example) }", "@import '//evil.example';", "@import url( \"https://evil.example\" );"):
            files = good()
            files["assets/b.css"] = "\n" + css
            self.assertEqual([(p, l) for p, l, m in self.problems(files) if "from elsewhere" in m], [("assets/b.css", 2)])
        files = good()
        files["assets/b.css"] = "a { b: url(gone.png) }"
        self.assertEqual([m for _, _, m in self.problems(files)], ["gone.png leads to no file"])

    def test_drawings_load_and_run_nothing(self):
        for drawing in ('<svg onload="x()"/>', "<svg><script>x</script></svg>", '<svg><image href="https://evil.example"/></svg>'):
            files = good()
            files["media/i.svg"] = drawing
            self.assertEqual([p for p, _, _ in self.problems(files)], ["media/i.svg"])

    def test_nothing_runs(self):
        self.finds("inline handler onclick", '<p onclick="x()">')
        self.finds("inline handler onerror", '<img src="media/a.png" OnError=x>')
        self.finds("hash the policy does not name", "<script>x()</script>")
        self.finds("without src", '<script type="module">x()</script>')
        self.finds("srcdoc", '<iframe srcdoc="x"></iframe>')
        self.finds("<base>", head='<base href="x">')
        self.finds("ping", '<a href="index.html" ping="https://evil.example">x</a>')
        for address in ("javascript:x", " JavaScript:x", "java&#10;script:x", "data:text/html,x", "vbscript:x", "file:///x", "//evil.example"):
            self.finds("is not http", f'<a href="{address}">x</a>')
        self.finds("which is elsewhere", head='<meta http-equiv="refresh" content="0; URL=\'https://evil.example\'">')

    def test_external_links_say_nothing_of_the_reader(self):
        self.finds("no rel=noopener", '<a href="https://example.org" referrerpolicy="no-referrer">x</a>')
        self.finds("no referrerpolicy", '<a href="https://example.org" rel="noopener">x</a>')
        files = good()
        files["index.html"] = page('<a href="https://example.org" rel="noopener">x</a>', '<meta name="referrer" content="no-referrer">')
        self.assertEqual(self.problems(files), [])

    def test_other_problems(self):
        self.finds("attribute twice", '<p class="a" class="b">')
        files = good()
        files["entities/old.html"] = page().encode() + b"\n\xff"
        self.assertEqual([m for _, _, m in self.problems(files)], ["is not UTF-8"])

    def test_enough_pages(self):
        self.assertEqual(self.problems(good(), at_least=3), [])
        self.assertIn("at least 4", str(self.problems(good(), at_least=4)))
        self.assertIn("0 pages", str(self.problems({})))

    def test_entities_have_backlinks(self):
        files = good()
        files["entities/amaq.html"] = files["entities/amaq.html"].replace("a mention", "a mentions")
        self.assertEqual(self.problems(files), [])
        self.assertEqual(
            self.problems(files, entities_have_backlinks=True), [("entities/amaq.html", 1, "nothing mentions this entity")])
        del files["entities/amaq.html"], files["entities/old.html"]
        files["index.html"] = page()
        self.assertIn("no entities", str(self.problems(files, entities_have_backlinks=True)))

    def test_as_a_command(self):
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "check_site.py")
        with tempfile.TemporaryDirectory() as folder:
            def run(text):
                with open(os.path.join(folder, "index.html"), "w", encoding="utf-8") as file:
                    file.write(text)
                done = subprocess.run([sys.executable, script, folder], capture_output=True, text=True, check=False)
                return done.returncode, done.stdout
            self.assertEqual(run(page()), (0, "1 pages, 0 links within the site, 0 problems\n"))
            code, output = run(page('\n<a href="gone.html">x</a>'))
            self.assertEqual(code, 1)
            self.assertTrue(output.startswith("index.html:5: gone.html leads to no file\n"), output)


if __name__ == "__main__":
    unittest.main()
