import Markup

/// What an address may be so that it is a file wherever a site is carried: on any disk, on a USB stick, on Windows.
///
/// The limits are fixed, and never those of the disk at hand: the same content gives the same site on any machine.
public enum PortableName {
  /// The most bytes of one part of an address, as nearly all file systems have it.
  public static let mostBytes = 255
  /// The most bytes of a whole address.
  public static let mostAddressBytes = 1024

  /// Why an address cannot be a file everywhere.
  public enum Flaw: Sendable, Hashable {
    /// A part of it has so many bytes.
    case longPart(Int)
    /// All of it has so many bytes.
    case longAddress(Int)
    /// A name that Windows keeps for a device.
    case reservedName(String)
    /// A character that no name may have on Windows.
    case reservedCharacter(Unicode.Scalar)
    /// A part that ends with a full stop or a space, which Windows drops.
    case dropped(Unicode.Scalar)

    /// For a sentence that begins with the address.
    public var reason: String {
      switch self {
      case .longPart(let count): "has a part of \(count) bytes, and a file’s name may have \(mostBytes)"
      case .longAddress(let count): "has \(count) bytes, and an address may have \(mostAddressBytes)"
      case .reservedName(let name): "has the name “\(name)”, which Windows keeps for a device"
      case .reservedCharacter(let scalar): "holds \(Self.shown(scalar)), which no file’s name may have on Windows"
      case .dropped(let scalar): "has a part that ends with \(Self.shown(scalar)), which Windows drops"
      }
    }

    /// The next step, for who can rename what the address comes from.
    public var fix: String {
      switch self {
      case .longPart, .longAddress: "choose a shorter name"
      case .reservedName(let name): "choose another name, such as \(name)-1"
      case .reservedCharacter(let scalar): "take \(Self.shown(scalar)) out of the name"
      case .dropped(let scalar): "take \(Self.shown(scalar)) from the end of the name"
      }
    }

    private static func shown(_ scalar: Unicode.Scalar) -> String {
      if scalar == " " { return "a space" }
      guard scalar.value < 0x20 || scalar.value == 0x7F else { return "“\(scalar)”" }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "the control character U+\(digits.utf8.count < 2 ? "000" : "00")\(digits)"
    }
  }

  /// The first flaw of an address with `/` between its parts; nil where there is none.
  public static func flaw(inAddress address: some BidirectionalCollection<UInt8>) -> Flaw? {
    var count = 0
    var start = address.startIndex
    var index = start
    while true {
      let isEnd = index == address.endIndex
      let byte = isEnd ? UInt8(ascii: "/") : address[index]
      if byte == UInt8(ascii: "/") {
        if let flaw = flaw(inPart: address[start..<index]) { return flaw }
        if isEnd { break }
        start = address.index(after: index)
      } else if isReserved(byte) {
        return .reservedCharacter(Unicode.Scalar(byte))
      }
      index = address.index(after: index)
      count += 1
    }
    return count > mostAddressBytes ? .longAddress(count) : nil
  }

  private static func flaw(inPart part: some BidirectionalCollection<UInt8>) -> Flaw? {
    if part.count > mostBytes { return .longPart(part.count) }
    // Whatever follows the first full stop or space.
    let base = part.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: " ") }
    if (3...7).contains(base.count) {
      let name = String(decoding: base, as: UTF8.self)
      if devices.contains(name.uppercased()) { return .reservedName(name) }
    }
    guard let last = part.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") else { return nil }
    return .dropped(Unicode.Scalar(last))
  }

  private static func isReserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""),
      UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "?"), UInt8(ascii: "*"):
      true
    default: false
    }
  }

  /// “Naming Files, Paths, and Namespaces” of Microsoft's has them.
  private static let devices: Set<String> = Set(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"]
      + "0123456789¹²³".flatMap { ["COM\($0)", "LPT\($0)"] })
}

extension PortableName {
  /// A name that fits everywhere, made from one that does not: without the characters that it must not have, cut to length,
  /// and with digits of a hash after it, by which names that were cut to the same are told apart.
  ///
  /// - Parameters:
  ///   - name: without its folder and its ending.
  ///   - whole: what is hashed: all that tells it from others.
  ///   - ending: what will follow it, such as `.html`; at most 32 bytes.
  public static func fitted(_ name: String, hashing whole: String, before ending: String) -> String {
    let mark = "-" + digits(of: whole)
    var bytes = name.utf8.map { isReserved($0) || $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }
    bytes.removeLast(max(0, bytes.count - (mostBytes - mark.utf8.count - ending.utf8.count)))
    // A character is kept whole or not at all.
    while !bytes.isEmpty, String(validating: bytes, as: UTF8.self) == nil { bytes.removeLast() }
    while let last = bytes.last, last == UInt8(ascii: "-") || last == UInt8(ascii: " ") || last == UInt8(ascii: ".") {
      bytes.removeLast()
    }
    var base = Array(bytes.drop { $0 == UInt8(ascii: ".") })
    // `AUX cable` begins with a device's name.
    if case .reservedName? = flaw(inPart: base + mark.utf8),
      let end = base.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") })
    {
      base[end] = UInt8(ascii: "-")
    }
    return String(decoding: base, as: UTF8.self) + mark
  }

  /// Twelve digits of a hash.
  private static func digits(of text: String) -> String {
    String(Fingerprint(text.utf8).text.suffix(12))
  }
}
