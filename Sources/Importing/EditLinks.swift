/// What stands behind the headings of pages that readers may edit.
enum EditLinks {
  private static let ends = [
    "[edit]", "[edit source]", "[edit | edit source]", "[change]", "[change source]", "[change | change source]",
    "[bearbeiten]", "[bearbeiten | quelltext bearbeiten]", "[quelltext bearbeiten]", "[modifier]",
    "[modifier | modifier le code]", "[modifier le code]", "[editar]", "[editar código]", "[modifica]",
    "[modifica | modifica wikitesto]", "[bewerken]", "[bewerken | brontekst bewerken]",
  ]

  /// A page without them.
  static func removed(from page: PastedPage) -> PastedPage {
    var page = page
    for index in page.blocks.indices {
      let text = page.blocks[index].text
      guard text.utf8.last == UInt8(ascii: "]"), text.utf8.count < 200, text.split(separator: " ").count <= 14 else {
        continue
      }
      let lowered = text.lowercased()
      guard let end = ends.first(where: lowered.hasSuffix), lowered.count == text.count else { continue }
      let rest = text.dropLast(end.count).trimmingBlanks
      if !rest.isEmpty { page.blocks[index].text = rest }
    }
    return page
  }
}
