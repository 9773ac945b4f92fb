import Charts

/// Reads the pictures in a page as a reader's eyes do: words with their places, and marks.
struct SVGReader {
  private let width: Int
  private let height: Int
  private let labels: [(text: String, box: Drawing.Box)]
  private let isMap: Bool
  private let marks: [(name: String, box: Drawing.Box)]

  static func pictures(in page: String) -> [SVGReader] {
    page.matches(of: #/<svg[\s\S]*?</svg>/#).map { SVGReader(String($0.output)) }
  }

  private init(_ svg: String) {
    isMap = svg.contains("<path class=\"land\"")
    let size = svg.firstMatch(of: #/viewBox="0 0 ([\d.]+) ([\d.]+)"/#)
    width = Self.tenths(size?.1)
    height = Self.tenths(size?.2)
    labels = svg.matches(of: #/<text class="(\w+)[^"]*" x="([\d.-]+)" y="([\d.-]+)"([^>]*)>([^<]*)</text>/#).map {
      found in
      let anchor: Drawing.Label.Anchor =
        found.4.contains("middle") ? .middle : found.4.contains("end") ? .end : .start
      let label = Drawing.Label(
        Self.plain(found.5), at: .init(Self.tenths(found.2), Self.tenths(found.3)), anchor: anchor,
        style: Drawing.Label.Style(rawValue: String(found.1)) ?? .name)
      return (label.text, label.box)
    }
    let after: Set<Substring> = [
      "grid", "axis", "panel", "target", "count", "flow", "node", "focus", "marker", "frame",
    ]
    let boxes = svg.matches(
      of: #/<rect class="(\w+)"[^>]* x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/#
    ).filter { !after.contains($0.1) }.map { found in
      let box = Drawing.Box(
        x: Self.tenths(found.2), y: Self.tenths(found.3), width: Self.tenths(found.4), height: Self.tenths(found.5))
      return (name: String(found.1), box: box)
    }
    let circles = svg.matches(of: #/<circle class="(\w+)" cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"/#).map { found in
      let (x, y, radius) = (Self.tenths(found.2), Self.tenths(found.3), Self.tenths(found.4))
      return (
        name: String(found.1), box: Drawing.Box(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
      )
    }
    marks = boxes + circles
  }

  var isEmpty: Bool { labels.isEmpty && !isMap }

  /// Words on words, words on marks, words outside.
  var faults: [String] {
    var faults: [String] = []
    for (index, label) in labels.enumerated() {
      let box = label.box
      if box.x < 0 || box.maxX > width || box.y < 0 || box.maxY > height { faults.append("“\(label.text)” is outside") }
      for other in labels[(index + 1)...] where box.overlaps(other.box) {
        faults.append("“\(label.text)” lies on “\(other.text)”")
      }
      for mark in marks where box.overlaps(mark.box) { faults.append("“\(label.text)” lies on a \(mark.name)") }
    }
    return faults
  }

  private static func tenths(_ text: Substring?) -> Int {
    guard let text, let number = Double(text) else { return 0 }
    return Int((number * 10).rounded())
  }

  private static func plain(_ text: Substring) -> String {
    String(
      text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&"))
  }
}
