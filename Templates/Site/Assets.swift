/// A file that the pages need beside them.
public struct Asset: Sendable {
  /// From the top of the site. It holds a hash of the bytes, so that no reader's browser shows a page with the asset of an
  /// earlier one.
  public let path: String
  public let bytes: [UInt8]
  /// What it is made of, by what stands in each file.
  typealias Composition = @Sendable (_ bytes: (EmbeddedFile) -> [UInt8]) -> [UInt8]
  private let composition: Composition

  init(_ name: String, _ type: String, _ composition: @escaping Composition) {
    self.composition = composition
    bytes = composition(\.bytes)
    path = "assets/\(name).\(ContentHash.text(of: bytes)).\(type)"
  }

  /// The same with other files in the place of those that are part of the program: what whoever works on a look sees.
  ///
  /// - Parameter file: the file of a name; nil for the program's own.
  public func bytes(replacing file: (_ name: String) -> [UInt8]?) -> [UInt8] {
    composition { file($0.name) ?? $0.bytes }
  }
}

/// What is written to `assets/`. It is part of the program, so that the built program is one file.
public enum Assets {
  public static let all: [Asset] = [stylesheet, script, icon]

  static let script = Asset("dossier", "js") { bytes in bytes(EmbeddedFiles.dossier_js) }

  static let icon = Asset("icon", "svg") { bytes in bytes(EmbeddedFiles.icon_svg) }

  /// One stylesheet of files with one idea each. The order counts: later ones may refine what earlier ones say. What is
  /// shared comes first, then what each look has of its own, then what holds on paper for all.
  static let stylesheet = Asset("dossier", "css") { bytes in
    StyleSheet.compact((shared + looks).flatMap(bytes) + Array(NotePlaces.css.utf8) + bytes(EmbeddedFiles.print_css))
  }

  private static let shared = [
    EmbeddedFiles.tokens_css, EmbeddedFiles.base_css, EmbeddedFiles.frame_css, EmbeddedFiles.prose_css,
    EmbeddedFiles.signs_css, EmbeddedFiles.cards_css, EmbeddedFiles.components_css, EmbeddedFiles.notes_css,
    EmbeddedFiles.margin_notes_css, EmbeddedFiles.note_lists_css, EmbeddedFiles.figures_css, EmbeddedFiles.pictures_css,
    EmbeddedFiles.preview_css,
  ]

  /// Several types of page may have one look.
  private static let looks: [EmbeddedFile] = {
    var seen: Set<ObjectIdentifier> = []
    return PageTypes.all.map(\.look).filter { seen.insert(ObjectIdentifier($0)).inserted }.compactMap { $0.style }
  }()
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
