/// Coasts, borders, lakes and countries of Natural Earth, which is in the public domain. `Tests/Maps/natural_earth.py` makes the
/// texts that are read here, and says how they are written.
struct WorldAtlas: Sendable {
  enum Line: Sendable { case coast, border, disputed, unseen }

  /// A line between two places where lines meet, or a closed one.
  struct Arc: Sendable {
    var line: Line
    /// In grid steps: x is the longitude, y the latitude.
    var points: [Drawing.Point]
    var bounds: Bounds
    /// The countries whose outlines it is part of, by their place among all.
    var owners: [Int] = []
  }

  struct Country: Sendable {
    /// Of ISO 3166-1 alpha-2 where there is one.
    var code: String
    /// Numbers of arcs; `~n` is arc n backwards.
    var rings: [[Int]]
  }

  /// Grid steps a degree.
  private(set) var unit = 1
  private(set) var arcs: [Arc] = []
  private(set) var lakes: [[Drawing.Point]] = []
  private(set) var countries: [Country] = []

  /// For maps of more than eight kilometres a unit, and for others. Each is read when it is first asked for.
  static let coarse = WorldAtlas(EmbeddedFiles.world_110m_txt.text)
  static let fine = WorldAtlas(EmbeddedFiles.world_50m_txt.text)

  init(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) { read(line) }
    }
    for (number, country) in countries.enumerated() {
      for arc in country.rings.joined() { arcs[arc < 0 ? ~arc : arc].owners.append(number) }
    }
  }

  func country(_ code: String) -> Int? { countries.firstIndex { $0.code == code } }

  /// A closed line's points, the first not said again.
  func points(of ring: [Int], _ points: (Int) -> [Drawing.Point]) -> [Drawing.Point] {
    ring.flatMap { arc in arc < 0 ? points(~arc).reversed().dropLast() : points(arc).dropLast() }
  }

  func bounds(of ring: [Int]) -> Bounds {
    ring.dropFirst().reduce(arcs[ring[0] < 0 ? ~ring[0] : ring[0]].bounds) { bounds, arc in
      bounds.union(arcs[arc < 0 ? ~arc : arc].bounds)
    }
  }

  private mutating func read(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let kind = line.first else { return }
    let rest = line.dropFirst()
    switch kind {
    case UInt8(ascii: "u"): unit = Int(String(decoding: rest.drop { $0 != 0x20 }.dropFirst(), as: UTF8.self)) ?? 1
    case UInt8(ascii: "c"): addArc(.coast, rest)
    case UInt8(ascii: "e"): addArc(.unseen, rest)
    case UInt8(ascii: "b"): addArc(.border, rest)
    case UInt8(ascii: "d"): addArc(.disputed, rest)
    case UInt8(ascii: "l"): lakes.append(Self.points(rest))
    default:
      let parts = rest.split(separator: 0x20)
      guard parts.count == 2 else { return }
      let rings = parts[1].split(separator: UInt8(ascii: ".")).map { Self.numbers($0) }
      countries.append(Country(code: String(decoding: parts[0], as: UTF8.self), rings: rings))
    }
  }

  private mutating func addArc(_ line: Line, _ text: Slice<UnsafeBufferPointer<UInt8>>) {
    let points = Self.points(text)
    arcs.append(Arc(line: line, points: points, bounds: Bounds(points)))
  }

  private static func points(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [Drawing.Point] {
    let numbers = numbers(text)
    var points: [Drawing.Point] = []
    points.reserveCapacity(numbers.count / 2)
    var (x, y) = (0, 0)
    for index in stride(from: 0, to: numbers.count - 1, by: 2) {
      x += numbers[index]
      y += numbers[index + 1]
      points.append(.init(x, y))
    }
    return points
  }

  /// Each in groups of five bits, the lowest first.
  private static func numbers(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [Int] {
    var numbers: [Int] = []
    var (number, shift) = (0, 0)
    for byte in text {
      let digit =
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
        case UInt8(ascii: "-"): 62
        default: 63
        }
      number |= (digit & 31) << shift
      if digit & 32 != 0 {
        shift += 5
      } else {
        numbers.append(number & 1 == 0 ? number >> 1 : ~(number >> 1))
        (number, shift) = (0, 0)
      }
    }
    return numbers
  }
}
