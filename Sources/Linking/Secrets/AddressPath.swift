/// What stands in the path of an address and leads nowhere: `//`, `/./`, `/x/..`.
enum AddressPath {
  /// How many parts a detour has at the most.
  private static let mostParts = 32

  /// A path without the detours at its beginning, from its slash on.
  ///
  /// - Parameter isAtRoot: whether there is nothing above, so that `/..` leads to where it stands.
  static func afterDetours(_ path: ArraySlice<UInt8>, isAtRoot: Bool) -> ArraySlice<UInt8> {
    var rest = path
    while let next = afterDetour(rest, isAtRoot: isAtRoot) { rest = next }
    return rest
  }

  private static func afterDetour(_ path: ArraySlice<UInt8>, isAtRoot: Bool) -> ArraySlice<UInt8>? {
    var rest = path
    var depth = 0
    for _ in 0..<mostParts {
      guard let (part, after) = part(of: rest) else { return nil }
      rest = after
      switch part {
      case .empty, .here: break
      case .above where depth > 0: depth -= 1
      case .above: if !isAtRoot { return nil }
      case .name: depth += 1
      }
      if depth == 0 { return rest }
    }
    return nil
  }

  private enum Part { case empty, here, above, name }

  /// Whether what stands after a path leads above where that leads: `/..`.
  static func leadsAbove(_ path: ArraySlice<UInt8>) -> Bool { part(of: path)?.0 == .above }

  /// The part after a slash, and what is after that; an empty one only where another slash follows.
  private static func part(of path: ArraySlice<UInt8>) -> (Part, after: ArraySlice<UInt8>)? {
    guard path.first == UInt8(ascii: "/") else { return nil }
    let dots = path.dropFirst().prefix { $0 == UInt8(ascii: ".") }
    // `/x/...`: the full stop of a sentence stands after the part, and so may any other sign that ends one.
    if 2...3 ~= dots.count, !goesOn(path[dots.endIndex...]) { return (.above, path[(dots.startIndex + 2)...]) }
    let name = path.dropFirst().prefix { $0 > 0x20 && !"/?#\"'<>)]".utf8.contains($0) }
    let after = path[name.endIndex...]
    if name.isEmpty { return after.first == UInt8(ascii: "/") ? (.empty, after) : nil }
    if name.elementsEqual(".".utf8) { return after.first == UInt8(ascii: "/") ? (.here, after) : nil }
    return (name.elementsEqual("..".utf8) ? .above : .name, after)
  }

  private static func goesOn(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first == UInt8(ascii: "/") || rest.first == UInt8(ascii: ".") || SecretAddress.goesOn(rest)
  }
}
