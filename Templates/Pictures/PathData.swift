import Charts

/// Lines as SVG writes them, each point from the one before it, in tenths of a unit: maps have thousands.
struct PathData {
  private(set) var text = ""

  init(_ lines: [[Drawing.Point]], areClosed: Bool) {
    var bytes: [UInt8] = []
    var at = Drawing.Point(0, 0)
    for line in lines {
      guard let first = line.first else { continue }
      var last = first
      var body: [UInt8] = []
      for point in line.dropFirst() where point != last {
        Self.append(point.x - last.x, point.y - last.y, to: &body)
        last = point
      }
      if body.isEmpty { continue }
      bytes.append(UInt8(ascii: bytes.isEmpty ? "M" : "m"))
      Self.append(first.x - at.x, first.y - at.y, to: &bytes)
      bytes.append(UInt8(ascii: "l"))
      bytes += body.first == 0x20 ? body.dropFirst() : body[...]
      if areClosed { bytes.append(UInt8(ascii: "z")) }
      at = areClosed ? first : last
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// A minus sign parts two numbers as well as a space does.
  private static func append(_ x: Int, _ y: Int, to bytes: inout [UInt8]) {
    for number in [x, y] {
      let needsSpace = number >= 0 && (0x30...0x39).contains(bytes.last ?? 0x20)
      if needsSpace || (bytes.isEmpty && number >= 0) { bytes.append(0x20) }
      bytes += String(number).utf8
    }
  }
}
