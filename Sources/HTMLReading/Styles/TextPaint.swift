/// The colour of letters and the colour behind them, as the styles of a page say them, on whichever elements they say so: words in the
/// colour of what lies behind them are seen by nobody.
struct TextPaint: Sendable, Hashable {
  /// Nil where nothing is known of it.
  var ink: String?
  var ground: String?
  /// The colour of the page itself, where they lie on that and a script may give it another; where nothing is said of it, browsers make
  /// it white.
  var canvas: String?

  /// Whether letters have the colour of what lies behind them.
  var isInvisible: Bool {
    guard let ink, let ground else { return false }
    return StyleColor.isSame(ink, as: ground)
  }

  /// Whether letters have the colour of the page.
  var isLikeCanvas: Bool {
    guard let canvas, let ink, ground == nil else { return false }
    return canvas == Self.white ? StyleColor.isNearlyWhite(ink) : StyleColor.isSame(ink, as: canvas)
  }

  static let white = "white"

  /// What the page has behind it, by what its outermost elements have.
  var ofPage: String? { ground ?? canvas }

  /// Whether letters are seen for certain.
  var isSeen: Bool {
    guard let ink, let ground else { return false }
    return !StyleColor.isClear(ink) && !StyleColor.isSame(ink, as: ground)
  }

  /// What an element within makes of it.
  ///
  /// - Parameter value: what its style says, by property.
  func within(_ value: (String) -> String) -> TextPaint {
    var paint = self
    let color = value("color")
    if color == "initial" {
      paint.ink = nil
    } else if !color.isEmpty, color != "currentcolor", !StyleValidity.isForAll(color) {
      paint.ink = color
    }
    if Self.mayLieElsewhere(value) { (paint.ground, paint.canvas) = (nil, nil) }
    let (background, own) = (value("background"), value("background-color"))
    let hasPicture = ["url(", "gradient(", "image-set("].contains {
      background.contains($0) || value("background-image").contains($0)
    }
    if hasPicture {
      (paint.ground, paint.canvas) = (nil, nil)
    } else if !own.isEmpty || !background.isEmpty {
      let color = own.isEmpty ? StyleColor.background(of: background) : own
      if !StyleColor.isClear(color) { paint.canvas = nil }
      if StyleColor.isColor(color), color != "currentcolor", !StyleColor.isClear(color) {
        paint.ground = StyleColor.isSolid(color) ? color : nil
      }
    }
    return paint
  }

  /// Whether an element need not lie upon the one around it, as its place is another than that of its text.
  private static func mayLieElsewhere(_ value: (String) -> String) -> Bool {
    if ["absolute", "fixed", "sticky"].contains(value("position")) { return true }
    if value("display").hasSuffix("grid") { return true }
    let moves = [
      "transform", "translate", "left", "right", "top", "inset", "inset-inline-start", "inset-inline-end",
      "inset-block-start",
    ]
    if moves.contains(where: { !["", "none", "auto"].contains(value($0)) }) { return true }
    return ["margin", "margin-left", "margin-right", "margin-top"].contains { value($0).contains("-") }
  }
}
