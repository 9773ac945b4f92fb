import Diagnostics

/// Names of authors and publishers as people write them who think of a line above an article: “By Jane Doe and Ann Lee”.
enum AuthorNames {
  static func warnings(for node: FrontMatterNode, under key: String, path: String) -> [Diagnostic] {
    guard case .scalar(let text) = node.content, !text.isEmpty else { return [] }
    let location = SourceLocation(path: path, range: node.range)
    if text.utf8.starts(with: "[[".utf8), text.utf8.suffix(2).elementsEqual("]]".utf8) {
      let link = text.dropFirst(2).dropLast(2).split(separator: "|", maxSplits: 1)
      guard let name = link.last.map({ String($0) }), !name.contains("[") else { return [] }
      return [
        warning(
          "link-in-value", "front matter makes no links, so that pages show these brackets", at: location, writing: name
        )
      ]
    }
    guard key == "authors" else { return [] }
    for mark in ["By ", "by ", "Von ", "von ", "Par "] where text.hasPrefix(mark) {
      let name = String(text.dropFirst(mark.count))
      // “Von der Leyen”, “von Trotta” are names.
      guard mark.lowercased() == "by " || name.split(separator: " ").count > 1 && mark.first?.isUppercase == true,
        name.first?.isUppercase == true
      else { continue }
      return [
        warning(
          "author-name", "pages write “\(mark.dropLast())” before authors, and show it twice", at: location,
          writing: name)
      ]
    }
    if text.utf8.contains(UInt8(ascii: "@")), !text.utf8.contains(0x20) {
      return [
        .warning(
          "author-name", "an address stands in the place of an author’s name, and pages show it", at: location,
          fix: "write the name")
      ]
    }
    for and in [" and ", " & ", " und ", " et "] {
      guard let range = text.utf8.firstRange(of: and.utf8) else { continue }
      let names = [String(text[..<range.lowerBound]), String(text[range.upperBound...])]
      guard names.allSatisfy(isOfPerson) else { continue }
      return [
        .warning(
          "author-name", "two authors stand in one name, and are one on all pages", at: location,
          fix: "write them apart: [\(names.map(YAMLText.value).joined(separator: ", "))]")
      ]
    }
    return []
  }

  private static func warning(_ id: String, _ message: String, at location: SourceLocation, writing name: String)
    -> Diagnostic
  {
    let value = YAMLText.value(name)
    var diagnostic = Diagnostic.warning(id, message, at: location, fix: "write \(value)")
    diagnostic.replacement = value
    return diagnostic
  }

  /// Two or three words with capitals, none of them of an office or a firm.
  private static func isOfPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return 2...3 ~= words.count
      && words.allSatisfy { word in
        word.first?.isUppercase == true && !word.dropFirst().contains(where: \.isUppercase)
          && !ofOrganizations.contains(word.lowercased())
      }
  }

  private static let ofOrganizations: Set = [
    "the", "office", "agency", "department", "ministry", "board", "institute", "university", "society", "trust", "news",
    "press", "post", "times", "group", "team", "desk", "staff", "council", "health", "safety", "food", "drug", "human",
    "rights", "public", "national", "international", "science", "technology", "research", "media", "fund", "bank",
    "centre", "center", "commission", "committee", "union", "company", "associates", "partners", "sons", "data",
  ]
}
