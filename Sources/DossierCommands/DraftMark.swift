import Model

/// What in a file's front matter keeps it back: `draft: true`, or in a note `publish: false`.
struct DraftMark {
  /// As it is written.
  let key: String
  let range: Range<Int>

  /// Nil where the file says nothing of the kind itself, as of a note that is kept back with its article; and where its front
  /// matter is none that is read.
  init?(_ document: Document) {
    let entry = FrontMatterKeys(document).entries.first { entry in
      guard case .scalar(let text) = entry.value.content else { return false }
      let isNo = ["false", "no", "off", "0"].contains(text.lowercased())
      switch entry.key.lowercased() {
      case "draft": return !isNo
      case "publish": return isNo
      default: return false
      }
    }
    guard let entry else { return nil }
    (key, range) = (entry.key, entry.keyRange)
  }
}
