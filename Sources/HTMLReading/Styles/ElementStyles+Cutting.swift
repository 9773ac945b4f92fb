/// What cuts words off: a box that is too small for them, and shapes that are laid upon them.
extension ElementStyles {
  /// What does not fit into it is not seen.
  private var cuts: Bool {
    ["overflow", "overflow-x", "overflow-y"].contains { name in
      ["hidden", "clip", "auto", "scroll"].contains { value(name).hasPrefix($0) }
    } || ASCII.words(value("contain")).contains { ["paint", "strict", "content"].contains($0) }
  }

  // MARK: Boxes

  private static let heights = ["height", "max-height", "block-size", "max-block-size"]
  private static let widths = ["width", "max-width", "inline-size", "max-inline-size"]

  /// Without room for anything, and cut off there.
  var isClosed: Bool {
    guard cuts else { return false }
    // A box without height may have room in what pads it.
    if Self.heights.contains(where: { StyleLength.isZero(value($0)) }), !isPadded(["top", "bottom"], 0),
      !isHeld(open: ["min-height", "min-block-size"])
    {
      return true
    }
    if Self.widths.contains(where: { StyleLength.isZero(value($0)) }), !isPadded(["left", "right"], 1),
      !isHeld(open: ["min-width", "min-inline-size"])
    {
      return true
    }
    // What only programs that read out are to find.
    return StyleLength.isPoint(value("width")) && StyleLength.isPoint(value("height"))
  }

  /// By a size that it has at the least, in which words are seen.
  private func isHeld(open names: [String]) -> Bool {
    names.contains { (StyleLength.pixels(of: value($0)) ?? 0) >= Self.smallest }
  }

  /// So low or so narrow that hardly a word is seen whole: pixels.
  private static let smallest = 8.0

  /// Without room by what it says itself, where what is around it may give it some: as part of a flexible box, or by a share of the
  /// size there.
  var mayGrow: Bool {
    guard isClosed else { return false }
    let first = ASCII.words(value("flex")).first ?? ""
    let growth = value("flex-grow").isEmpty ? (first == "auto" ? "1" : first) : value("flex-grow")
    if StyleLength.value(of: growth).map({ $0.unit.isEmpty && $0.number > 0 }) == true { return true }
    return ["min-height", "min-block-size", "min-width", "min-inline-size"].contains { name in
      if value(name).hasSuffix("-content") { return true }
      return StyleLength.value(of: value(name)).map { $0.number > 0 && StyleLength.pixels(of: value(name)) == nil }
        ?? false
    }
  }

  /// - Parameter place: where its first side stands in the shorthand.
  private func isPadded(_ sides: [String], _ place: Int) -> Bool {
    let all = ASCII.words(value("padding"))
    let lengths =
      sides.map { value("padding-" + $0) }
      + (all.count == 1 ? all : all.indices.filter { $0 % 2 == place }.map { all[$0] })
    return lengths.contains {
      !$0.isEmpty && !StyleLength.isZero($0) && !StyleLength.isFarAfter($0) && !StyleValidity.isForAll($0)
    }
  }

  // MARK: What nobody can say

  /// Whether something may cut words off, as where its box ends, or how large it is, only a browser knows.
  var isPerhapsCut: Bool { isMasked || isPerhapsClipped || isSqueezed || cuts && (isCutInLines || isLow || isIndented) }

  private var isMasked: Bool {
    ["mask", "mask-image", "-webkit-mask", "-webkit-mask-image"].contains {
      !value($0).isEmpty && value($0) != "none" && !StyleValidity.isForAll(value($0))
    }
  }

  /// After some lines, or in one.
  private var isCutInLines: Bool {
    has(["white-space"], ["nowrap", "pre"])
      || ["line-clamp", "-webkit-line-clamp"].contains { StyleLength.isNumber(ASCII.words(value($0)).first ?? "") }
  }

  private var isLow: Bool {
    (Self.heights + Self.widths).contains { name in
      StyleLength.value(of: value(name)).map { $0.unit == "px" && $0.number > 0 && $0.number <= Self.smallest } ?? false
    }
  }

  private var isIndented: Bool {
    guard let (number, unit) = StyleLength.value(of: value("text-indent")) else { return false }
    return unit == "%" ? abs(number) >= 100 : abs(StyleLength.pixels(of: value("text-indent")) ?? 0) >= 300
  }

  /// So close that its letters stand upon one another.
  private var isSqueezed: Bool {
    guard let (number, unit) = StyleLength.value(of: value("letter-spacing")) else { return false }
    return unit == "em" || unit == "rem" ? number <= -0.4 : unit == "px" && number <= -6
  }

  // MARK: Shapes

  /// How wide and how high what `clip` leaves is, in pixels.
  var clippedSize: (width: Double, height: Double)? {
    guard value("clip").hasPrefix("rect("), value("clip").hasSuffix(")") else { return nil }
    let sides = value("clip").dropFirst(5).dropLast().split { ", ".contains($0) }.map {
      StyleLength.pixels(of: String($0))
    }
    guard sides.count == 4 else { return nil }
    return ((sides[1] ?? .infinity) - (sides[3] ?? 0), (sides[2] ?? .infinity) - (sides[0] ?? 0))
  }

  /// What a function of `clip-path` is given; nothing where it is another.
  private func arguments(ofPath function: String) -> [String] {
    let path = value("clip-path")
    return path.hasPrefix(function + "(")
      ? path.dropFirst(function.utf8.count + 1).split { " ,)".contains($0) }.map(String.init) : []
  }

  var isClippedAway: Bool {
    if ["circle", "ellipse"].contains(where: { radii(of: $0).contains(where: StyleLength.isZero) }) { return true }
    let rect = arguments(ofPath: "rect")
    if !rect.isEmpty && rect.allSatisfy(StyleLength.isZero) { return true }
    if polygonShare == 0 { return true }
    // `xywh(0 0 0 0)`; a path that draws no line.
    if arguments(ofPath: "xywh").dropFirst(2).prefix(2).contains(where: StyleLength.isZero) { return true }
    let path = value("clip-path")
    if path.hasPrefix("path("), !path.dropFirst(5).contains(where: { "lhvcsqta".contains($0) }) { return true }
    return insets.map { $0.width >= 100 || $0.height >= 100 } ?? false
  }

  private func radii(of function: String) -> [String] {
    Array(arguments(ofPath: function).prefix { $0 != "at" }.prefix(2))
  }

  private var isPerhapsClipped: Bool {
    if value("clip-path").hasPrefix("url(") { return true }
    if has(["position"], ["absolute", "fixed"]), let (width, height) = clippedSize,
      width < 100 || height < Self.smallest
    {
      return true
    }
    let shape = arguments(ofPath: "circle") + arguments(ofPath: "ellipse")
    let end = shape.firstIndex(of: "at") ?? shape.count
    for (index, word) in shape.enumerated() {
      guard let (number, unit) = StyleLength.value(of: word) else { continue }
      let isRadius = index < end
      if isRadius ? number < (unit == "%" ? 20 : 100) : unit == "%" ? !(0...100 ~= number) : number < 0 { return true }
    }
    if let share = polygonShare, share < 0.25 { return true }
    return insets.map { $0.width > 75 || $0.height > 75 || $0.isLong } ?? false
  }

  /// How much `inset(…)` takes off, in hundredths, and whether it does so by a length that may be all of it.
  private var insets: (width: Double, height: Double, isLong: Bool)? {
    let sides = arguments(ofPath: "inset").prefix { $0 != "round" }
    let lengths = sides.map { StyleLength.value(of: $0) ?? (0, "") }
    guard let top = lengths.first else { return nil }
    let right = lengths.count > 1 ? lengths[1] : top
    let bottom = lengths.count > 2 ? lengths[2] : top
    let left = lengths.count > 3 ? lengths[3] : right
    func share(_ one: (number: Double, unit: String), _ other: (number: Double, unit: String)) -> Double {
      [one, other].reduce(0) { $0 + ($1.unit == "%" ? $1.number : 0) }
    }
    let isLong = sides.contains { (StyleLength.pixels(of: $0) ?? 0) > Self.smallest }
    return (share(left, right), share(top, bottom), isLong)
  }

  /// How much of the box a polygon leaves, of one: by its corners in hundredths; in lengths, nothing or a little. Nil where that cannot
  /// be told.
  private var polygonShare: Double? {
    let words = arguments(ofPath: "polygon").filter { $0 != "evenodd" && $0 != "nonzero" }
    let values = words.compactMap { StyleLength.value(of: $0) }
    guard !words.isEmpty, values.count == words.count, words.count.isMultiple(of: 2) else { return nil }
    let units = Set(values.filter { $0.number != 0 }.map(\.unit))
    guard units.count <= 1 else { return nil }
    let corners = stride(from: 0, to: values.count, by: 2).map { (x: values[$0].number, y: values[$0 + 1].number) }
    // One that crosses itself may have an area of nought and show much.
    let first = corners[0]
    let isLine = zip(corners, corners.dropFirst()).allSatisfy { one, next in
      (one.x - first.x) * (next.y - first.y) == (next.x - first.x) * (one.y - first.y)
    }
    if isLine { return 0 }
    guard units.first == "%" else { return 0.1 }
    var area = 0.0
    for (index, corner) in corners.enumerated() {
      let next = corners[(index + 1) % corners.count]
      area += corner.x * next.y - next.x * corner.y
    }
    return max(abs(area) / 2 / 10_000, 0.01)
  }
}
