import Checking
import Model
import Testing

/// An article and a capture that nobody writes: what is held against what takes a time that grows with their length.
///
/// One case after the other, as each would wait for all others.
@Suite("Quotations of hostile articles are held in a time that doubles with them", .serialized)
struct QuotationTimeTests {
  struct Hostile: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Repeated, each with its number where it has a `#`, in the article and in the capture.
    var article: String
    var capture: String

    init(_ name: String, _ article: String, _ capture: String) {
      (testDescription, self.article, self.capture) = (name, article, capture)
    }

    static func repeated(_ part: String, _ length: Int) -> String {
      guard part.contains("#") else { return String(repeating: part, count: length / part.utf8.count) }
      var text = ""
      var number = 0
      while text.utf8.count < length {
        text += part.replacing("#", with: QuotationTimeTests.word(number))
        number += 1
      }
      return text
    }
  }

  /// `bab`, `bac`: words of three letters, over and over.
  private static func word(_ number: Int) -> String {
    let letters = Array("bcdfghjklmnpqrstvwxyz")
    return String([letters[number % 21], "a", letters[number / 21 % 21]])
  }

  private static let cases = [
    Hostile("interrupted at each word", "“a,” x, ", "a x. "), Hostile("in a capture like it", "“a,” x, ", "“a,” x, "),
    Hostile("in a capture of short paragraphs", "“a,” x, ", "a x.\n\n"),
    Hostile("with broken words", "“a,” x, ", "a-\nb c "),
    Hostile("each of other words", "“#,” x, ", "# "), Hostile("in no capture", "“#” x. ", "q#q "),
    Hostile("of two words", "“# … b#” x. ", "# b# "),
    Hostile("a sentence over and over", "“We stole it all,” he said, ", "We stole it all. "),
    Hostile("with brackets", "“# [a] b” x. ", "# b "), Hostile("with brackets that never close", "“[# x” ", "# "),
    Hostile("with much left out", "“# … 你” x. ", "# 我们不"), Hostile("with signs of notes", "“# b” x. ", "#[1] b "),
  ]

  private static func time(_ article: String, _ capture: String) throws -> Duration {
    var site = Fixture.raid.with([
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\nsource: report\n---\n\(article)\n",
      "sources/report.md": "---\ntitle: The report\ntype: report\ncapture: r.txt\n---\nA report.\n",
    ])
    site.captures = ["r.txt": Capture(.text(Array(capture.utf8)), sha256: "1")]
    return try ContinuousClock().measure { _ = try site.found(by: "uncovered-quotation") }
  }

  @Test("One beside another", arguments: cases)
  func doubles(hostile: Hostile) throws {
    let times = try [200_000, 400_000].map { length in
      try Self.time(Hostile.repeated(hostile.article, length), Hostile.repeated(hostile.capture, length))
    }
    #expect(times[1] < times[0] * 4 + .seconds(2), "\(times)")
    #expect(times[1] < .seconds(20), "\(times)")
  }

  @Test("One quotation of the length of its article", arguments: ["a … ", "a [b] ", "[", "we stole it … and went … "])
  func long(part: String) throws {
    let times = try [200_000, 400_000].map { length in
      try Self.time(
        "He said “\(Hostile.repeated(part, length))a”.", Hostile.repeated("we stole it and went a x ", length))
    }
    #expect(times[1] < times[0] * 4 + .seconds(2), "\(times)")
    #expect(times[1] < .seconds(20), "\(times)")
  }
}
