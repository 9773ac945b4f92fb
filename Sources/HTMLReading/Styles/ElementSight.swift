/// What of an element's text a reader sees, by what its styles say.
struct ElementSight: Sendable, Hashable {
  /// What hides the text in an element, and in those within it that do not say otherwise of themselves: the properties that
  /// are inherited.
  struct Veils: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let fontSize = Veils(rawValue: 1)
    static let visibility = Veils(rawValue: 2)
    static let color = Veils(rawValue: 4)
    static let fill = Veils(rawValue: 8)
    static let indent = Veils(rawValue: 16)
  }

  /// Nothing within the element is seen, whatever is said there.
  var isUnseen: Bool
  var veils: Veils
  /// Whether nobody can say whether what is in it is seen: an animation may show it, or something may cut it off.
  var isPerhapsShown = false
  /// Whether it has no room, which leaves nothing to see of what shows no text of its own, such as a frame.
  var hasNoRoom = false
  /// What kind of box it is, where its styles say so, and whether the text around it runs past it.
  var display = ""
  var floats = false
  /// Whether its letters have the colour that a page has of which nobody says another.
  var isPerhapsInvisible = false
  /// The colours of its letters and behind them.
  var paint = TextPaint()

  init(isUnseen: Bool, veils: Veils, paint: TextPaint = TextPaint()) {
    (self.isUnseen, self.veils, self.paint) = (isUnseen, veils, paint)
  }

  /// - Parameters:
  ///   - values: all that holds for the element.
  ///   - outer: what veils the element around it.
  ///   - paint: the colours there.
  init(_ values: [String: InlineStyle.Value], within outer: Veils = [], paint: TextPaint = TextPaint()) {
    self.init(isUnseen: false, veils: outer, paint: paint)
    if values.isEmpty { return }
    let styles = ElementStyles(values: values)
    // Most have only what colours letters or makes them larger.
    if !styles.isBare {
      isUnseen = styles.hideAll
      isPerhapsShown = !isUnseen && (styles.isFaint || styles.mayGrow || styles.isPerhapsCut)
      (hasNoRoom, display) = (styles.hasNoRoom, styles.value("display"))
    }
    floats = ["left", "right", "inline-start", "inline-end"].contains(styles.value("float"))
    veils = styles.veils(within: outer)
    self.paint = paint.within(styles.value)
    isPerhapsInvisible = self.paint.isLikeCanvas && styles.value("text-shadow").isEmpty
    if self.paint == paint || styles.clipsBackgroundToText || values["-webkit-text-fill-color"] != nil { return }
    if self.paint.isInvisible { veils.insert(.color) } else if self.paint.isSeen { veils.remove(.color) }
  }

  /// All that one of both hides.
  func union(_ other: ElementSight) -> ElementSight {
    var both = ElementSight(isUnseen: isUnseen || other.isUnseen, veils: veils.union(other.veils), paint: paint)
    (both.display, both.floats) = (display, floats)
    (both.isPerhapsShown, both.hasNoRoom) = (isPerhapsShown || other.isPerhapsShown, hasNoRoom || other.hasNoRoom)
    both.isPerhapsInvisible = isPerhapsInvisible || other.isPerhapsInvisible
    return both
  }

  /// What both hide.
  func intersection(_ other: ElementSight) -> ElementSight {
    var both = ElementSight(isUnseen: isUnseen && other.isUnseen, veils: veils.intersection(other.veils), paint: paint)
    (both.display, both.floats) = (display, floats)
    (both.isPerhapsShown, both.hasNoRoom) = (isPerhapsShown && other.isPerhapsShown, hasNoRoom && other.hasNoRoom)
    both.isPerhapsInvisible = isPerhapsInvisible && other.isPerhapsInvisible
    return both
  }
}

/// The values that hold for one element.
struct ElementStyles {
  let values: [String: InlineStyle.Value]

  func value(_ name: String) -> String { values[name]?.text ?? "" }

  /// Whether one of some properties has one of some values.
  func has(_ names: [String], _ texts: Set<String>) -> Bool { names.contains { texts.contains(value($0)) } }

  /// Whether none of them hides all that is in an element.
  var isBare: Bool { values.keys.allSatisfy { Self.bare.contains($0) || $0.hasPrefix("--") } }

  private static let bare = ASCII.wordSet(
    "color background background-color background-image -webkit-text-fill-color font font-size visibility text-shadow float "
      + "flex flex-grow min-width min-height padding padding-top padding-bottom padding-left padding-right white-space "
      + "text-indent all animation animation-name animation-fill-mode animation-direction background-clip "
      + "-webkit-background-clip")

  // MARK: All that is in it

  var hideAll: Bool {
    ["none", "table-column", "table-column-group"].contains(value("display")) || value("content-visibility") == "hidden"
      || isFaint && !isAnimated || isBlurred
      || ["disc", "circle", "square"].contains(value("-webkit-text-security"))
      || isStruck || isShrunk || isOffScreen || isReplaced || isTurnedAway
  }

  var isFaint: Bool { StyleLength.isFaint(value("opacity")) }

  private var isAnimated: Bool {
    ["animation", "animation-name"].contains { !["", "none", "initial"].contains(value($0)) }
  }

  private var isBlurred: Bool {
    arguments(of: "blur", in: value("filter")).contains { (StyleLength.pixels(of: $0) ?? 0) >= 10 }
  }

  /// A picture stands in the place of all that is in it.
  private var isReplaced: Bool {
    GeneratedContent.isPicture(value("content"))
  }

  /// Its back is seen, which shows nothing.
  private var isTurnedAway: Bool {
    guard ["backface-visibility", "-webkit-backface-visibility"].contains(where: { value($0) == "hidden" }) else {
      return false
    }
    let turns = ["rotatex", "rotatey"].flatMap { arguments(of: $0, in: value("transform")) }
    return turns == ["180deg"] || turns == ["-180deg"]
  }

  /// So narrow or so low that nothing fits in.
  var hasNoRoom: Bool {
    ["width", "height", "max-width", "max-height", "inline-size", "block-size", "max-inline-size", "max-block-size"]
      .contains {
        StyleLength.isPoint(value($0))
      }
  }

  private var isStruck: Bool {
    ["text-decoration", "text-decoration-line"].contains { value($0).contains("line-through") }
  }

  /// Made so small that nothing of it is seen.
  private var isShrunk: Bool {
    if isClosed && !mayGrow { return true }
    if ASCII.words(value("scale")).contains(where: StyleLength.isZero) { return true }
    let turn = ASCII.words(value("rotate"))
    if turn.last == "90deg", turn.first == "x" || turn.first == "y" { return true }
    let transform = value("transform")
    if ["rotatex", "rotatey"].contains(where: { arguments(of: $0, in: transform).contains("90deg") }) { return true }
    let matrix = arguments(of: "matrix", in: transform)
    if !matrix.isEmpty, matrix.prefix(4).allSatisfy(StyleLength.isZero) { return true }
    return ["scale", "scalex", "scaley", "scale3d"].contains { name in
      arguments(of: name, in: transform).contains(where: StyleLength.isZero)
    } || arguments(of: "opacity", in: value("filter")).contains(where: StyleLength.isFaint)
  }

  private func arguments(of function: String, in text: String) -> [String] {
    guard let found = text.firstRange(of: function + "(") else { return [] }
    return text[found.upperBound...].prefix { $0 != ")" }.split(separator: ",").map { String($0.filter { $0 != " " }) }
  }

  /// Put where no screen reaches, or cut off to nothing.
  private var isOffScreen: Bool {
    let places =
      ["left", "right", "top", "inset-inline-start", "inset-inline-end", "inset-block-start"].map(value)
      + ASCII.words(value("inset") + " " + value("inset-inline"))
    if value("position") == "relative", places.contains(where: { isFar($0) }) { return true }
    if ["absolute", "fixed"].contains(value("position")) {
      if places.contains(where: { StyleLength.isFarBefore($0) }) { return true }
      if [value("left"), value("right")].contains(where: { StyleLength.isFarAfter($0) }) { return true }
      if [value("bottom"), value("inset-block-end")].contains(where: {
        !$0.hasSuffix("%") && StyleLength.isFarAfter($0)
      }) {
        return true
      }
      // What is fixed to the screen nobody reaches by scrolling.
      if value("position") == "fixed",
        StyleLength.isFarAfter(value("top")) || StyleLength.isFarBefore(value("bottom"))
      {
        return true
      }
      if let (width, height) = clippedSize, width <= 1 || height <= 1 { return true }
    }
    let margins =
      ["margin-left", "margin-right", "margin-top"].map(value) + ASCII.words(value("margin"))
    if margins.contains(where: { isFar($0) }) { return true }
    let moves =
      ASCII.words(value("translate"))
      + (value("transform").contains("translate")
        ? value("transform").split { "(,) ".contains($0) }.map(String.init) : [])
    return moves.contains { isFar($0) } || isClippedAway || isMovedOut
  }

  /// The known way to put a picture in the place of words: a line that begins where its box ends, and is cut off there.
  private var isMovedOut: Bool {
    value("overflow").hasPrefix("hidden") && value("white-space").hasPrefix("nowrap")
      && StyleLength.value(of: value("text-indent")).map { $0.unit == "%" && $0.number >= 100 } == true
  }

  /// In what is no share of the element's own size.
  func isFar(_ length: String) -> Bool { !length.hasSuffix("%") && StyleLength.isFarBefore(length) }

  // MARK: What is inherited

  func veils(within outer: ElementSight.Veils) -> ElementSight.Veils {
    var veils: ElementSight.Veils = value("all") == "initial" ? [] : outer
    /// - Parameter hides: nil where what is around it decides.
    func set(_ veil: ElementSight.Veils, _ hides: Bool?) {
      if hides == true { veils.insert(veil) } else if hides == false { veils.remove(veil) }
    }
    set(.fontSize, hidesBySize)
    set(.visibility, value("visibility").isEmpty ? nil : answer("visibility") { ["hidden", "collapse"].contains($0) })
    set(.indent, value("text-indent").isEmpty ? nil : answer("text-indent") { isFar($0) })
    set(.color, hidesByColor("color"))
    set(.fill, hidesByColor("-webkit-text-fill-color"))
    // Letters that are filled are not drawn in the text's colour.
    if hidesByColor("-webkit-text-fill-color") == false { veils.remove(.color) }
    return veils
  }

  private func answer(_ name: String, _ hides: (String) -> Bool) -> Bool? {
    let text = value(name)
    if text == "initial" { return false }
    return StyleValidity.isForAll(text) ? nil : hides(text)
  }

  private var hidesBySize: Bool? {
    if !value("font-size").isEmpty {
      return answer("font-size") { StyleLength.isTiny($0) } == true
        ? true : StyleLength.isOfFont(value("font-size")) ? nil : answer("font-size") { _ in false }
    }
    // `0/0 a`, `bold 0 serif`
    let font = ASCII.words(value("font")).map { String($0.prefix { $0 != "/" }) }
    if font.isEmpty || font.count == 1 { return nil }
    if font.contains(where: StyleLength.isZero) { return true }
    return font.contains(where: StyleLength.isOfFont) ? nil : false
  }

  /// In no colour, or in that of what lies behind it.
  private func hidesByColor(_ name: String) -> Bool? {
    let color = value(name)
    if color.isEmpty || color == "currentcolor" { return nil }
    return answer(name) { color in
      if clipsBackgroundToText { return false }
      if StyleColor.isClear(color) { return true }
      guard
        let behind = values["background-color"]?.text
          ?? values["background"].map({ StyleColor.background(of: $0.text) })
      else { return false }
      return StyleColor.isSame(color, as: behind)
    }
  }

  /// What lies behind the letters is seen in their place.
  var clipsBackgroundToText: Bool {
    ["background-clip", "-webkit-background-clip", "background"].contains {
      value($0).split { " ,".contains($0) }.contains("text")
    }
  }
}
