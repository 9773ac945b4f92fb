internal import HTMLReading

/// A text that is no document by its name, such as `plan.txt` or `plan.md.bak`, and begins with front matter all the same: what this
/// keeps back is kept back, as where the file were a note.
public enum KeptBackText {
  /// How much of a file tells: bytes.
  public static let reach = 80 * 1024

  /// What keeps a file back.
  public enum Mark: Sendable, Hashable {
    case draft, confidential
  }

  /// Nil for what nothing keeps back.
  ///
  /// - Parameters:
  ///   - beginning: the file's first bytes, ``reach`` of them if it has as many.
  ///   - path: from the content folder.
  public static func mark(in beginning: [UInt8], of path: String) -> Mark? {
    guard PossibleTexts.isText(beginning), let text = utf8(beginning) else { return nil }
    guard MisplacedFiles.isText(path) || beginsWithFence(text) else { return nil }
    let file = ContentFile(ContentFile(relativePath: path, displayPrefix: "", bytes: text), role: .note)
    guard let header = DocumentReader(reserved: []).read(file, at: DocumentID(0)).document?.header else { return nil }
    return header.isConfidential ? .confidential : header.isDraft ? .draft : nil
  }

  /// Without the half of a character that the last bytes may be.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    for text in [bytes] + PossibleTexts.of(bytes) {
      var text = text[...]
      if bytes.count >= reach, let lead = text.lastIndex(where: { $0 & 0xC0 != 0x80 }) { text = text[..<lead] }
      if (try? UTF8Span(validating: text.span)) != nil { return Array(text) }
    }
    return nil
  }

  /// A line of hyphens or of plus signs: whatever else a file is, front matter begins so.
  private static func beginsWithFence(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      let start = Lines.beginningOfWords(from: 0, in: bytes)
      return ["---", "+++"].contains { bytes[start...].starts(with: $0.utf8) }
    }
  }
}
