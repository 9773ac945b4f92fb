/// Keys that other generators of sites have, such as Hugo, Jekyll and Docusaurus, and a dossier has another way for.
enum ForeignKeys {
  /// In lower case.
  static let ofLooks: Set = ["layout", "template", "theme"]
  static let ofMenus: Set = [
    "menu", "menus", "weight", "nav_order", "nav_exclude", "sidebar_position", "sidebar_label", "has_children",
    "eleventynavigation",
  ]
  private static let ofAddresses: Set = ["permalink", "url"]

  /// Whether front matter is that of a page of such a site, and says nothing else of itself: it has no day, and is nothing of a
  /// kind. Among articles a place in a menu does not say so, as an article may lack its day.
  static func areOfPage(_ entries: [FrontMatterEntry], amongArticles: Bool) -> Bool {
    let keys = Set(entries.lazy.map { $0.key.lowercased() })
    guard keys.isDisjoint(with: ["kind", "date", "article", "quote", "issued", "capture"]) else { return false }
    return entries.contains { entry in
      let key = entry.key.lowercased()
      let isOfMenu = !amongArticles && ofMenus.contains(key)
      guard case .scalar(let value) = entry.value.content else { return isOfMenu }
      return isOfMenu || key == "type" && value == "page" || key == "layout" && value != "post"
        || ofAddresses.contains(key) && value.utf8.first == UInt8(ascii: "/")
    }
  }
}
