import Model

/// Content that is the same on any machine: sentences of few words, with links in them.
enum Synthetic {
  private static let words = """
    police server network raid statement official operation country minister agency outlet radio website seizure arrest
    evidence investigation court member union parliament security service officer report claim video channel account
    """.split { $0 == " " || $0 == "\n" }
  private static let kinds = ["person", "organization", "place", "outlet"]
  private static let entities = 400
  private static let articles = 100
  static let quote = "police server network"

  static var files: [ContentFile] {
    let settings = file("dossier.yml", "title: Benchmark\nlanguage: en\n")
    let people = (0..<entities).map { number in
      file(
        "entities/e\(number).md",
        "---\ntitle: Entity \(number)\nkind: \(kinds[number % kinds.count])\nsummary: One of \(entities).\n---\n"
          + body(seed: UInt64(number), plain: true))
    }
    let texts = (0..<articles).map { number in
      file(
        "articles/a\(number).md",
        "---\ntitle: Article \(number)\ndate: 2018-04-\(10 + number % 20)\n---\n"
          + body(seed: UInt64(1000 + number), plain: number % 2 == 0))
    }
    return [settings] + people + texts
  }

  /// Three paragraphs; with what only the library reads in the second, where it is not to be plain.
  static func body(seed: UInt64, plain: Bool) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    func sentence() -> String {
      let before = (0..<8).map { _ in words[next(below: words.count)] }.joined(separator: " ")
      let after = (0..<6).map { _ in words[next(below: words.count)] }.joined(separator: " ")
      return "The \(before) of [[e\(next(below: entities))|Entity]] and \(after)."
    }
    let paragraphs = (0..<3).map { _ in (0..<5).map { _ in sentence() }.joined(separator: " ") }
    let rich = "- *one* of `two`\n- three ~~four~~, https://example.org/\n\n| a | b |\n| - | - |\n| c | d |\n"
    let first = "Then \(quote) followed. " + paragraphs[0]
    return "\n\(first)\n\n\(plain ? "" : rich + "\n")\(paragraphs[1])\n\n## Later\n\n\(paragraphs[2])\n"
  }

  private static func file(_ path: String, _ text: String) -> ContentFile {
    ContentFile(relativePath: path, displayPrefix: "Content/", bytes: Array(text.utf8))
  }
}
