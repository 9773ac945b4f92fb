extension PublishedRecord {
  /// The same with the names that its documents have now in the places of those that they had, as their `formerly:` tells: who gave
  /// a file another name by hand published nothing new, and took nothing back.
  ///
  /// A name that another document has by now is that document's.
  public func following(_ documents: [Document]) -> PublishedRecord {
    let renamed = Self.renamed(documents)
    if renamed.isEmpty { return self }
    let recorded = Set(facts.map(\.subject))
    let followed = facts.map { Self.following($0, renamed, recorded) }
    return PublishedRecord(followed, asIn: self)
  }

  /// A document's present slug, and how a record calls what it is.
  private struct Present {
    var slug: String
    var subject: String?
  }

  /// By the slugs that they had.
  private static func renamed(_ documents: [Document]) -> [String: Present] {
    guard documents.contains(where: { !$0.header.formerly.isEmpty }) else { return [:] }
    let slugs = Set(documents.map(\.slug))
    var (renamed, twice): ([String: Present], Set<String>) = ([:], [])
    for document in documents {
      for former in document.header.formerly.map(\.value) where !slugs.contains(former) {
        let kind = document.isArticle ? "article" : document.annotation?.kind.value
        let present = Present(slug: document.slug, subject: kind)
        if let other = renamed.updateValue(present, forKey: former), other.slug != document.slug {
          twice.insert(former)
        }
      }
    }
    return renamed.filter { !twice.contains($0.key) }
  }

  private static func following(_ fact: Fact, _ renamed: [String: Present], _ recorded: Set<String>) -> Fact {
    var fact = fact
    let parts = fact.subject.split(separator: " ", maxSplits: 1).map(String.init)
    if parts.count == 2, let present = renamed[parts[1]], present.subject == parts[0] {
      let subject = "\(parts[0]) \(present.slug)"
      if !recorded.contains(subject) { fact.subject = subject }
    }
    switch fact.key {
    case "article", "speaker", "about", "accuses": fact.text = renamed[fact.text]?.slug ?? fact.text
    case "sentence", "heading", "embed": fact.text = withPresentTargets(fact.text, renamed)
    case "embedded":
      if let end = fact.text.firstRange(of: ": "), let present = renamed[String(fact.text[..<end.lowerBound])] {
        fact.text = present.slug + fact.text[end.lowerBound...]
      }
    default: break
    }
    return fact
  }

  /// In bytes, as file systems have it.
  private static let longestName = 256

  /// `[[former|words]]` with the present name.
  private static func withPresentTargets(_ text: String, _ renamed: [String: Present]) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index...].starts(with: "[[".utf8) else {
        out.append(bytes[index])
        index += 1
        continue
      }
      let start = index + 2
      let end = bytes[start...].prefix(longestName).firstIndex {
        $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "]")
      }
      let name = String(decoding: bytes[start..<(end ?? start)], as: UTF8.self)
      out += "[[".utf8
      out += (renamed[name]?.slug ?? name).utf8
      index = end ?? start
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Corpus {
  /// What was published before, under the names that it has now.
  public var publishedUnderPresentNames: PublishedRecord? { published?.following(documents) }
}
