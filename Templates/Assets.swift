/// A file that the pages need beside them.
public struct Asset: Sendable {
  /// From the top of the site.
  public let path: String
  public let bytes: [UInt8]
}

/// What is written to `assets/`. It is part of the program, so that the built program is one file.
public enum Assets {
  public static let all: [Asset] = [
    Asset(path: "assets/dossier.css", bytes: stylesheet),
    Asset(path: "assets/icon.svg", bytes: PackageResources.icon_svg),
  ]

  /// One stylesheet of several files with one idea each. The order counts: later ones may refine what earlier ones say.
  private static let stylesheet = [
    PackageResources.tokens_css, PackageResources.base_css, PackageResources.layout_css, PackageResources.prose_css,
    PackageResources.signs_css, PackageResources.cards_css, PackageResources.components_css, PackageResources.notes_css,
    PackageResources.ledgers_css, PackageResources.print_css,
  ].flatMap { $0 }
}
