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
  var mirrored: PagePicture {
    var picture = PagePicture(name: name, wide: wide.mirrored, narrow: narrow?.mirrored, key: key)
    picture.panels = panels.map(\.mirrored)
    return picture
  }
}

extension PageContext {
  /// As the language of the pages runs.
  func turned(_ picture: PagePicture?) -> PagePicture? { isRightToLeft ? picture?.mirrored : picture }
}
