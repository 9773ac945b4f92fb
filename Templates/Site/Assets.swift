/// A file that the pages need beside them.
public struct Asset: Sendable {
  /// From the top of the site. It holds a hash of the bytes, so that no reader's browser shows a page with the asset of an
  /// earlier one.
  public let path: String
  public let bytes: [UInt8]

  init(_ name: String, _ type: String, _ bytes: [UInt8]) {
    path = "assets/\(name).\(ContentHash.text(of: bytes)).\(type)"
    self.bytes = bytes
  }
}

/// What is written to `assets/`. It is part of the program, so that the built program is one file.
public enum Assets {
  public static let all: [Asset] = [stylesheet, icon]

  static let icon = Asset("icon", "svg", bytes(of: EmbeddedFiles.icon_svg))

  /// One stylesheet of files with one idea each. The order counts: later ones may refine what earlier ones say. What is
  /// shared comes first, then what each look has of its own, then what holds on paper for all.
  static let stylesheet = Asset("dossier", "css", stylesheetBytes)

  private static var stylesheetBytes: [UInt8] {
    let style = (shared + looks).flatMap(bytes) + Array(NotePlaces.css.utf8) + bytes(of: EmbeddedFiles.print_css)
    return StyleSheet.compact(style)
  }

  private static let shared = [
    EmbeddedFiles.tokens_css, EmbeddedFiles.base_css, EmbeddedFiles.frame_css, EmbeddedFiles.prose_css,
    EmbeddedFiles.signs_css, EmbeddedFiles.cards_css, EmbeddedFiles.components_css, EmbeddedFiles.notes_css,
    EmbeddedFiles.note_lists_css, EmbeddedFiles.figures_css,
  ]

  /// Several types of page may have one look.
  private static let looks: [StaticString] = {
    var seen: Set<ObjectIdentifier> = []
    return PageTypes.all.map(\.look).filter { seen.insert(ObjectIdentifier($0)).inserted }.compactMap { $0.style }
  }()

  private static func bytes(of text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { Array($0) }
  }
}

/// A short name for bytes, other for others: FNV-1a of 64 bits (RFC 9923), in hexadecimal digits. It tells the versions of
/// a file apart and guards nothing.
enum ContentHash {
  static func text(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
