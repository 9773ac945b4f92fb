public import Markup

/// A picture as a value: marks, words and links at places, and no word of how any of it is written. All numbers are tenths of a
/// unit, from the upper left corner.
public struct Drawing: Sendable, Hashable {
  public var width: Int
  public var height: Int
  /// What it shows, in a few words, and how to read it.
  public var title: String
  public var description: String
  public var marks: [Mark] = []

  public init(width: Int, height: Int = 0, title: String, description: String) {
    (self.width, self.height) = (width, height)
    (self.title, self.description) = (title, description)
  }

  /// For what screens it is drawn.
  public struct Format: Sendable, Hashable {
    /// In tenths of a unit.
    public var width: Int
    /// Whether there is no room for words beside their marks.
    public var isNarrow: Bool

    public static let wide = Format(width: 6400, isNarrow: false)
    public static let narrow = Format(width: 3200, isNarrow: true)
  }

  /// One thing that is drawn. Later ones lie above.
  public indirect enum Mark: Sendable, Hashable {
    case shape(Shape, Paint)
    case text(Label)
    /// The sign of a kind of entity, ten units wide, by its upper left corner.
    case sign(String, Point, isOnFocus: Bool)
    /// What is in it leads somewhere; the words say where.
    case link(Href, String, [Mark])
  }

  /// A place.
  public struct Point: Sendable, Hashable {
    public var x: Int
    public var y: Int

    public init(_ x: Int, _ y: Int) {
      (self.x, self.y) = (x, y)
    }
  }

  /// A rectangle along the axes.
  public struct Box: Sendable, Hashable {
    public var x: Int
    public var y: Int
    public var width: Int
    public var height: Int

    public init(x: Int, y: Int, width: Int, height: Int) {
      (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }

    public var maxX: Int { x + width }
    public var maxY: Int { y + height }

    /// Whether the two have more than an edge in common.
    public func overlaps(_ other: Box) -> Bool {
      x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }
  }

  /// What a mark's outline is.
  public enum Shape: Sendable, Hashable {
    case box(Box)
    case circle(Point, radius: Int)
    case line(Point, Point)
    case polygon([Point])
    /// From a left edge to a right one, as high as both: what flows. Its edges turn that far from the middle of the way, the upper one
    /// after it and the lower one before it where the band goes down.
    case band(from: Point, to: Point, height: Int, turn: Int)
    /// Many lines or closed shapes as one; a shape in a shape is a hole.
    case outlines([[Point]], areClosed: Bool)
  }

  /// What a mark means; the style gives it colours.
  public enum Paint: String, Sendable, Hashable, CaseIterable {
    /// Lines after all else, and the line that they hang on.
    case grid, axis
    /// A moment somewhere in it; one that is not certain; what lasts; a point.
    case moment, uncertain, solid, point
    /// What lasts and has no certain start, no certain end, neither.
    case fadeStart, fadeEnd, fadeBoth
    /// Beyond the edge.
    case beyond
    /// Several in one; where they are shown apart; a line at one day.
    case cluster, panel, marker
    /// Squares by number.
    case count
    /// A number of notes, and where it goes through.
    case flow, gate
    /// A thing; the one that the picture is about; what ties them, without a source, and its end.
    case node, focus, edge, unsourcedEdge, arrow
    /// Of a map: land, a country that is meant as a whole, water in land; coasts, borders, those that are disputed; its edge.
    case land, area, lake, coast, border, disputed, frame
    /// Around a country in which something happened.
    case areaHere
    /// Something happened there, and the ring that tells so; someone has a seat there; it is only named; more than one place.
    case here, hereRing, seat, named, several
    /// No spot; from a place to its words.
    case region, leader
    /// What joins those who were in an event.
    case crossbar
    /// Where a link is touched, beside its words.
    case target
  }

  /// Words in one line.
  public struct Label: Sendable, Hashable {
    /// Where the text begins, has its middle, or ends, as it is read on the page.
    public enum Anchor: Sendable, Hashable { case start, middle, end }

    /// How large and how loud.
    public enum Style: String, Sendable, Hashable, CaseIterable {
      case name, heading, note, onCount, again, onFocus

      /// In tenths of a unit.
      public var size: Int {
        switch self {
        case .name, .heading, .again, .onFocus: 115
        case .note: 105
        case .onCount: 95
        }
      }

      public var isBold: Bool { self == .heading }
    }

    /// What it stands on; the style keeps what lies behind it away from its letters.
    public enum Ground: Sendable, Hashable { case page, panel, flow }

    public var text: String
    /// Its baseline.
    public var at: Point
    public var anchor: Anchor
    public var style: Style
    public var ground = Ground.page
    /// Where it is another than the page's.
    public var language: TextLanguage?

    public init(_ text: String, at point: Point, anchor: Anchor = .start, style: Style = .name) {
      (self.text, self.at, self.anchor, self.style) = (text, point, anchor, style)
    }

    public var width: Int { TextWidth.of(text, size: style.size, isBold: style.isBold) }

    /// What it covers at the most.
    public var box: Box {
      let left =
        switch anchor {
        case .start: at.x
        case .middle: at.x - width / 2
        case .end: at.x - width
        }
      return Box(x: left, y: at.y - style.size * 78 / 100, width: width, height: style.size)
    }
  }
}

extension Drawing {
  /// All marks, those in links too.
  public var allMarks: [Mark] {
    marks.flatMap { mark -> [Mark] in
      if case .link(_, _, let inner) = mark { inner } else { [mark] }
    }
  }

  /// Where it leads to, in order.
  public var links: [(href: Href, name: String)] {
    marks.compactMap { mark in
      if case .link(let href, let name, _) = mark { (href, name) } else { nil }
    }
  }

  /// The same for pages that are read from right to left: time and flows run as the text does.
  public var mirrored: Drawing {
    var drawing = self
    drawing.marks = marks.map { $0.mirrored(in: width) }
    return drawing
  }
}

extension Drawing.Mark {
  fileprivate func mirrored(in width: Int) -> Drawing.Mark {
    switch self {
    case .shape(let shape, let paint): return .shape(shape.mirrored(in: width), paint.mirrored)
    case .sign(let kind, var point, let isOnFocus):
      point.x = width - point.x - 100
      return .sign(kind, point, isOnFocus: isOnFocus)
    case .text(var label):
      label.at.x = width - label.at.x
      label.anchor =
        switch label.anchor {
        case .start: .end
        case .middle: .middle
        case .end: .start
        }
      return .text(label)
    case .link(let href, let name, let marks): return .link(href, name, marks.map { $0.mirrored(in: width) })
    }
  }
}

extension Drawing.Shape {
  fileprivate func mirrored(in width: Int) -> Drawing.Shape {
    func mirrored(_ point: Drawing.Point) -> Drawing.Point { Drawing.Point(width - point.x, point.y) }
    switch self {
    case .box(let box):
      return .box(Drawing.Box(x: width - box.maxX, y: box.y, width: box.width, height: box.height))
    case .circle(let center, let radius): return .circle(mirrored(center), radius: radius)
    case .line(let from, let to): return .line(mirrored(from), mirrored(to))
    case .polygon(let points): return .polygon(points.map(mirrored))
    case .band(let from, let to, let height, let turn):
      return .band(from: mirrored(to), to: mirrored(from), height: height, turn: turn)
    case .outlines(let lines, let areClosed):
      return .outlines(lines.map { $0.map(mirrored) }, areClosed: areClosed)
    }
  }
}

extension Drawing.Paint {
  fileprivate var mirrored: Drawing.Paint {
    switch self {
    case .fadeStart: .fadeEnd
    case .fadeEnd: .fadeStart
    default: self
    }
  }
}
