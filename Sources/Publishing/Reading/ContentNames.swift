/// What a name in the content folder says about the thing, decided on its bytes.
enum ContentNames {
  enum Flaw: Hashable {
    case notUTF8, controlCharacter
  }

  /// Dot files and folders, what package managers and systems leave behind, and the `~$` files by which word processors lock another.
  static func isSkipped(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.first == UInt8(ascii: ".") || name.starts(with: "~$".utf8)
      || leftBehind.contains { left in
        name.count == left.utf8CodeUnitCount
          && name.indices.allSatisfy { name[$0] == left.utf8Start[$0] || name[$0] | 0x20 == left.utf8Start[$0] }
      }
  }

  /// In lower case.
  private static let leftBehind: [StaticString] = ["node_modules", "thumbs.db", "desktop.ini", "ehthumbs.db"]

  static func isMarkdown(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    hasExtension(name, ".md") || hasExtension(name, ".markdown")
  }

  /// Markdown and YAML.
  static func isSource(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    isMarkdown(name) || hasExtension(name, ".yml") || hasExtension(name, ".yaml")
  }

  /// Text that may have been meant for Markdown.
  static func isText(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let endings: [StaticString] = [
      ".txt", ".text", ".mdx", ".mkd", ".mkdn", ".mdown", ".mdwn", ".mdtext", ".qmd", ".rmd",
    ]
    return endings.contains { hasExtension(name, $0) }
  }

  /// Folders of the top level whose files are a dossier's texts.
  static func isOfTexts(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    ["articles", "entities", "annotations", "sources", "pages"].contains { name.elementsEqual($0.utf8) }
  }

  /// Folders of the top level whose files are listed and not read.
  static func isListedOnly(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.elementsEqual("media".utf8) || name.elementsEqual("captures".utf8)
  }

  /// The folder of the top level from which nothing is published, in a folder of notes, too.
  static func isCaptures(_ name: UnsafeBufferPointer<UInt8>) -> Bool { name.elementsEqual("captures".utf8) }

  /// The name as text, or what stands against it. C0 and C1 controls and DEL are control characters.
  static func text(_ name: UnsafeBufferPointer<UInt8>) -> Result<String, ContentNameError> {
    guard let text = String(validating: name, as: UTF8.self) else { return .failure(ContentNameError(flaw: .notUTF8)) }
    for index in name.indices {
      let byte = name[index]
      let isC1 = byte == 0xC2 && index + 1 < name.endIndex && (0x80..<0xA0).contains(name[index + 1])
      if byte < 0x20 || byte == 0x7F || isC1 { return .failure(ContentNameError(flaw: .controlCharacter)) }
    }
    return .success(text)
  }

  /// A name that no link can name in a form that one can: a picture for each control character, and U+FFFD for bytes that are
  /// no text.
  static func respelt(_ name: UnsafeBufferPointer<UInt8>) -> String {
    let scalars = String(decoding: name, as: UTF8.self).unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
      case 0x7F: "\u{2421}"
      case 0x80..<0xA0: "\u{FFFD}"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func hasExtension(_ name: UnsafeBufferPointer<UInt8>, _ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard name.count > count else { return false }
    return suffix.withUTF8Buffer { suffix in
      for index in 0..<count {
        let byte = name[name.count - count + index]
        let lowered = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if lowered != suffix[index] { return false }
      }
      return true
    }
  }
}

struct ContentNameError: Error {
  let flaw: ContentNames.Flaw
}
