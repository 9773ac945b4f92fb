import Markdown

/// The part of a link's fragment that tells a browser which words to look for: `:~:text=`, and what follows.
enum TextDirective {
  static let mark = ":~:"
}

extension MarkdownDocument {
  /// As it is written, percent-encoded or not, with its mark; nil where there is none.
  func textDirective(of reference: Reference) -> String? {
    guard reference.fragmentKind != .none, string(reference.fragment).offset(of: TextDirective.mark) != nil else {
      return nil
    }
    // An address says which commas and hyphens are meant as signs.
    let whole = reference.address.isEmpty ? string(reference.fragment) : string(reference.address)
    guard let start = whole.offset(of: TextDirective.mark) else { return nil }
    return String(whole[start...])
  }
}

extension String {
  fileprivate func offset(of mark: String) -> Index? {
    var index = utf8.startIndex
    while index != utf8.endIndex {
      if utf8[index...].starts(with: mark.utf8) { return index }
      index = utf8.index(after: index)
    }
    return nil
  }

  /// What stands before a mark; all of it where there is none.
  func text(before mark: String) -> String {
    offset(of: mark).map { String(self[..<$0]) } ?? self
  }
}
