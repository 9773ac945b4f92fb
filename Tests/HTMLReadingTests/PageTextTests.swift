import HTMLReading
import Testing

@Suite("What a reader sees of a page")
struct PageTextTests {
  private func text(_ html: String) -> String {
    String(decoding: HTMLPage.text(of: Array(html.utf8)), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
      .joined(separator: "|")
  }

  @Test(
    "Tags go, blocks stay apart, words stay together",
    arguments: [
      ("<p>One</p><p>two</p>", "One|two"), ("a<b>b</b>c", "abc"), ("a<br>b", "a|b"), ("<td>a</td><td>b</td>", "a|b"),
      ("<P CLASS=x>One</P>", "One"), ("<a href='x'>li</a>nk", "link"), ("<custom-thing>a</custom-thing>b", "a b"),
    ])
  func tags(html: String, expected: String) { #expect(text(html) == expected) }

  @Test(
    "Signs that are none of a tag",
    arguments: [
      ("a < b > c", "a < b > c"), ("1<2", "1<2"), ("<p title='a > b'>c</p>", "c"), ("<p title=\"</p>\">c", "c"),
      ("<p data-x = '>'>c", "c"), ("a <", "a <"), ("a <b", "a"), ("<p", ""), ("</>a", "a"), ("</ x>a", "a"),
      ("<?x y?>a", "a"),
    ])
  func signs(html: String, expected: String) { #expect(text(html) == expected) }

  @Test(
    "What is not shown",
    arguments: [
      ("a<!-- <p>x</p> -->b", "ab"), ("a<!-->b", "ab"), ("a<!--->b", "ab"), ("a<!-- x --!>b", "ab"), ("a<!-- x", "a"),
      ("<script>if (a < b) '</p>'</script>c", "c"), ("<STYLE>p{}</Style >c", "c"), ("<script>x", ""),
      ("<script>'</scripty>'</script>c", "c"), ("<!DOCTYPE html><title>t</title>b", "b"), ("<script/>x</script>y", "y"),
    ])
  func hidden(html: String, expected: String) { #expect(text(html) == expected) }

  @Test(
    "Character references",
    arguments: [
      ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"), ("caf&eacute;", "café"), ("&ldquo;a&rdquo;", "“a”"),
      ("&#8220;&#x201d;", "“”"),
      ("&#147;a&#148;", "“a”"), ("AT&T", "AT&T"), ("a & b", "a & b"), ("&unknown;", "&unknown;"),
      ("&#xD800;", "\u{FFFD}"),
      ("&#0;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"), ("?a=1&copy=2", "?a=1©=2"),
      ("&notit; &notin; &CounterClockwiseContourIntegral;", "¬it; ∉ ∳"), ("&", "&"), ("&;", "&;"),
      ("&#;", "&#;"), ("&amp;lt;", "&lt;"), ("&#65", "A"), ("&mdash;", "—"),
    ])
  func references(html: String, expected: String) { #expect(text(html) == expected) }

  @Test(
    "A page is known by its beginning",
    arguments: [
      ("<!DOCTYPE html>", true), ("\n <html lang=en>", true), ("\u{FEFF}<HTML>", true), ("# Text <html>", false),
      ("", false),
    ])
  func likely(text: String, expected: Bool) { #expect(HTMLPage.isLikely(Array(text.utf8)) == expected) }
}
