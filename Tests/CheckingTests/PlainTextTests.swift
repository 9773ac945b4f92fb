import Checking
import Diagnostics
import TestBasics
import Testing

@Suite("Rules on how a text is typed")
struct PlainTextTests {
  private static let rules = ["almost-link", "lost-cell", "picture-without-words", "typed-bullet", "unclosed-emphasis"]
  private static let pieces = [
    "words", " ", " ", "\n", "\n\n", "# ", "[[ann]]", "[[ann|her]]", "[[ann|300]]", "[[door.jpg|300]]",
    "[[door.jpg|30x40]]",
    "(so)", "(", ")", "[", "]", "**", "*", "==", "~~", "“", "•", "• ", "– ", "·", "［［ann］］", "［［",
    "［words］（https://a.org/）",
    "|", "| - |", "`", "![](door.jpg)", "\\", "é", ".",
  ]

  /// A list after a text has the library read it, of which none is taken for plain.
  @Test("find the same in a text that is read as plain and in one that is not", arguments: 0..<40)
  func plain(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<40 {
      // Few pieces, as one that is not plain decides of all.
      let text = "On " + (0..<Int.random(in: 1...5, using: &chance)).map { _ in chance.pick(Self.pieces) }.joined()
      let (alone, followed) = (found(in: text), found(in: text + "\n\n- The end\n"))
      #expect(alone == followed, "\(text)")
    }
  }

  private func found(in text: String) -> [String] {
    var site: Fixture = [
      "entities/ann.md": "---\ntitle: Ann Example\nkind: person\n---\nA person.\n",
      "articles/a.md": "---\ntitle: An article\ndate: 2018\n---\n\(text)\n",
    ]
    site.media = ["door.jpg"]
    let rules = Self.rules.compactMap(CheckRules.named)
    #expect(rules.count == Self.rules.count)
    return CheckRules.check(site.linked().value, rules: rules).sortedForPrinting()
      .map { "\($0.id) \($0.location.range) \($0.message)" }
  }
}
