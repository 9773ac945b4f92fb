import Testing

@testable import Markdown

@Suite struct HeadingIDTests {
  @Test(arguments: [
    ("What is Amaq?", "what-is-amaq"), ("A - B", "a---b"), ("snake_case", "snake_case"),
    ("Ünïcode — ßtraße!", "ünïcode--ßtraße"),
    ("中文 标题", "中文-标题"), ("1.2 `code`", "12-code"), ("!?", ""), ("Ελλάδα", "ελλάδα"),
  ])
  func slugsAreGitHubs(words: String, slug: String) {
    #expect(String(decoding: HeadingID.slug(words.utf8), as: UTF8.self) == slug)
  }

  @Test func idsNeverCollide() {
    let reading = Reading("# A\n# A\n# A 1\n# A\n# a-1\n# ?\n# *Section*\n")
    let ids = reading.document.headings.map { reading.document.string($0.id) }
    #expect(ids == ["a", "a-1", "a-1-1", "a-2", "a-1-2", "section", "section-1"])
    #expect(Set(ids).count == ids.count)
  }

  @Test func headingsKnowTheirSections() {
    let reading = Reading("# A\n\na\n\n## B\n\nb[^1]\n\n## C\n\nc\n\n# D\n\n[^1]: note\n")
    let words = { (index: Int) in
      reading.document.section(ofHeading: index).filter { reading.document.nodes[$0].kind == .text }
        .map { reading.document.text(reading.document.nodes[$0].text) }.joined(separator: " ")
    }
    #expect((0..<4).map(words) == ["A a B b C c", "B b", "C c", "D"])
  }
}
