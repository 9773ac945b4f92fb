public import Charts

/// A picture on a page, for screens of any width. What it shows stands on the page in words, too.
public struct PagePicture: Sendable {
  /// Unique on the page; its ids are made of it.
  public var name: String
  /// For all screens where there is no other for narrow ones.
  public var wide: Drawing
  public var narrow: Drawing?
  /// Further ones beside it, each as wide as a narrow screen.
  public var panels: [Drawing] = []
  /// What its signs mean.
  public var key: String?

  public init(name: String, wide: Drawing, narrow: Drawing? = nil, key: String? = nil) {
    (self.name, self.wide, self.narrow, self.key) = (name, wide, narrow, key)
  }

  /// What is drawn for wide screens and for narrow ones.
  init(name: String, key: String?, drawing: (Drawing.Format) -> Drawing) {
    self.init(name: name, wide: drawing(.wide), narrow: drawing(.narrow), key: key)
  }

  /// The same for pages that are read from right to left.
  var mirrored: PagePicture { mapped(\.mirrored) }

  func mapped(_ change: (Drawing) -> Drawing) -> PagePicture {
    var picture = PagePicture(name: name, wide: change(wide), narrow: narrow.map(change), key: key)
    picture.panels = panels.map(change)
    return picture
  }
}

extension PageContext {
  /// As the language of the pages runs, and with what is written in another.
  func turned(_ picture: PagePicture?) -> PagePicture? {
    let picture = picture.map(withLanguages)
    return isRightToLeft ? picture?.mirrored : picture
  }

  /// Titles of documents are the only words in pictures that may be in another language; one that is cut is known by its script.
  func withLanguages(_ picture: PagePicture) -> PagePicture {
    picture.mapped { drawing in
      var drawing = drawing
      drawing.marks = drawing.marks.map { withLanguages($0, to: nil) }
      return drawing
    }
  }

  /// - Parameter title: that of the document in another language that the mark leads to.
  private func withLanguages(_ mark: Drawing.Mark, to title: String?) -> Drawing.Mark {
    switch mark {
    case .text(var label):
      // A title may stand in several lines.
      let whole = title.flatMap { $0.firstRange(of: label.text) == nil ? nil : $0 } ?? label.text
      label.language = languages.ofTitle(named: whole) ?? languages.language(of: label.text)
      return .text(label)
    case .link(let href, let name, let marks):
      // After the title there may be how many notes there are.
      let end = name.lastIndex(of: ":") ?? name.endIndex
      let title = [name, String(name[..<end])].first { languages.ofTitle(named: $0) != nil }
      return .link(href, name, marks.map { withLanguages($0, to: title) })
    case .shape, .sign: return mark
    }
  }
}
