/// What the animations of a page's sheets leave of words (CSS Animations): one that ends with them hidden, and stays so, takes them away
/// from a reader who comes later than the first moment.
struct StyleAnimations {
  /// What holds at both ends of one.
  struct Frames {
    var start: [String: InlineStyle.Value] = [:]
    var end: [String: InlineStyle.Value] = [:]

    /// - Parameter block: `from { … } 50% { … } to { … }`
    init(_ block: ArraySlice<UInt8>, quirks: Bool) {
      var index = block.startIndex
      while index < block.endIndex {
        let open = StyleText.end(of: block, from: index, at: "{")
        guard open < block.endIndex else { return }
        let close = StyleText.closing(block, open + 1)
        let names = StyleSelector.items(of: block[index..<open]).map { ASCII.lowered(ASCII.trimmed($0).utf8) }
        let values = InlineStyle.values(in: Array(block[(open + 1)..<close]), quirks: quirks)
        if names.contains(where: { $0 == "from" || $0 == "0%" }) { start.merge(values) { $1 } }
        if names.contains(where: { $0 == "to" || $0 == "100%" }) { end.merge(values) { $1 } }
        index = min(close + 1, block.endIndex)
      }
    }
  }

  /// By their names, in lower case.
  private var frames: [String: Frames] = [:]
  private static let most = 2_000
  /// How many of one element are looked at, and how long what it says of them may be: bytes. Of more, nobody can say what they hide.
  private static let mostOfOne = 16
  private static let longest = 1_000

  mutating func add(_ name: String, _ frames: Frames) {
    if self.frames.count < Self.most || self.frames[name] != nil { self.frames[name] = frames }
  }

  /// What is seen of an element, of which nobody can say whether it is seen where an animation hides it in the end.
  func sight(
    _ values: [String: InlineStyle.Value], within outer: ElementSight.Veils, paint: TextPaint
  ) -> ElementSight {
    var sight = ElementSight(values, within: outer, paint: paint)
    if frames.isEmpty || sight.isUnseen { return sight }
    let isLong = Self.properties.contains { values[$0].map { $0.text.utf8.count > Self.longest } ?? false }
    let ends = isLong ? [] : last(of: values)
    if isLong || ends.count > Self.mostOfOne {
      sight.isPerhapsShown = true
      return sight
    }
    for last in ends {
      let after = ElementSight(values.merging(last) { $1 }, within: outer, paint: paint)
      if after.isUnseen || after.isPerhapsShown || !after.veils.isSubset(of: sight.veils) {
        sight.isPerhapsShown = true
        break
      }
    }
    return sight
  }

  private static let properties = [
    "animation", "animation-name", "animation-fill-mode", "animation-direction", "animation-iteration-count",
  ]

  /// What stays of the animations that an element has, each once, in no order.
  private func last(of values: [String: InlineStyle.Value]) -> [[String: InlineStyle.Value]] {
    func words(_ name: String) -> [String] {
      guard let text = values[name]?.text.utf8 else { return [] }
      return text.split { $0 == UInt8(ascii: ",") || $0 == 0x20 }.map { word in
        String(decoding: word.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }, as: UTF8.self)
      }
    }
    let all = words("animation")
    let found = Set(all + words("animation-name")).compactMap { frames[$0] }
    if found.isEmpty { return [] }
    let said = Set(
      all + words("animation-fill-mode") + words("animation-direction") + words("animation-iteration-count"))
    let turns = !said.isDisjoint(with: ["reverse", "alternate", "alternate-reverse"])
    let stays = !said.isDisjoint(with: ["forwards", "both"])
    let isEndless = said.contains("infinite")
    return found.flatMap { frames -> [[String: InlineStyle.Value]] in
      if stays { return turns ? [frames.start, frames.end] : [frames.end] }
      // What has the same at both ends has it all the time, as far as anybody knows.
      return isEndless ? [frames.start.filter { frames.end[$0.key] == $0.value }] : []
    }.filter { !$0.isEmpty }
  }
}
