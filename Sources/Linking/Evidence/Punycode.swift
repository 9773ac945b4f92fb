/// Names of hosts as people read them: letters that the network knows by signs of ASCII alone (RFC 3492).
enum Punycode {
  /// `bücher.example` of `xn--bcher-kva.example`; what is none stays as it is.
  static func readable(_ host: String) -> String {
    host.split(separator: ".", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("xn--") ? decoded($0.dropFirst(4)) ?? String($0) : String($0) }.joined(separator: ".")
  }

  /// A longer label is no host's.
  private static let limit = 63

  private static func decoded(_ label: Substring) -> String? {
    guard label.utf8.count <= limit else { return nil }
    let bytes = Array(label.utf8)
    let dash = bytes.lastIndex(of: UInt8(ascii: "-"))
    var scalars = bytes[..<(dash ?? 0)].map(UInt32.init)
    var rest = bytes[(dash.map { $0 + 1 } ?? 0)...]
    var (letter, place, bias): (UInt32, Int, Int) = (128, 0, 72)
    while !rest.isEmpty {
      let start = place
      var (weight, base) = (1, 36)
      while true {
        guard let byte = rest.popFirst(), let digit = digit(byte), place < 1 << 31, weight < 1 << 31 else { return nil }
        place += digit * weight
        let threshold = min(max(base - bias, 1), 26)
        if digit < threshold { break }
        (weight, base) = (weight * (36 - threshold), base + 36)
      }
      let count = scalars.count + 1
      bias = adapted(place - start, count, isFirst: start == 0)
      guard place / count < 0x11_0000 else { return nil }
      letter += UInt32(place / count)
      place %= count
      scalars.insert(letter, at: place)
      place += 1
    }
    var text = String.UnicodeScalarView()
    for value in scalars {
      guard let scalar = Unicode.Scalar(value) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    if (byte | 0x20) &- 0x61 < 26 { return Int((byte | 0x20) - 0x61) }
    return byte &- 0x30 < 10 ? Int(byte - 0x30) + 26 : nil
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var base = 0
    while delta > 455 { (delta, base) = (delta / 35, base + 36) }
    return base + 36 * delta / (delta + 38)
  }
}
