extension Construct {
  /// The same with the parts that it has in a vault of Dendron's: the words stand before the bar there, and the name after it,
  /// perhaps as `dendron://vault/name`. An embed may say how far it goes, `#from,1:#to`: all of the section is shown.
  ///
  /// Source: Dendron's documentation of links and of note references.
  func asOfDendron(_ file: UnsafeBufferPointer<UInt8>) -> Construct {
    var link = self
    if let label, labelParts == nil, kind == .wikilink || !Self.isSize(file[label]) {
      let hash = file[label].firstIndex(of: UInt8(ascii: "#")) ?? label.upperBound
      link.name = Bytes.trimmed(file, label.lowerBound..<hash)
      link.fragment = Bytes.trimmed(file, min(hash + 1, label.upperBound)..<label.upperBound)
      let end = fragment.isEmpty ? name.upperBound : fragment.upperBound
      link.label = (name.isEmpty ? max(0, fragment.lowerBound - 1) : name.lowerBound)..<end
    }
    let scheme = Array("dendron://".utf8)
    if file[link.name].starts(with: scheme),
      let slash = file[link.name].dropFirst(scheme.count).firstIndex(of: UInt8(ascii: "/"))
    {
      link.name = (slash + 1)..<link.name.upperBound
    }
    let range = file[link.fragment].indices.dropLast().first {
      file[$0] == UInt8(ascii: ":") && file[$0 + 1] == UInt8(ascii: "#")
    }
    if let range { link.fragment = link.fragment.lowerBound..<range }
    if let comma = file[link.fragment].lastIndex(of: UInt8(ascii: ",")),
      comma + 1 < link.fragment.upperBound,
      file[(comma + 1)..<link.fragment.upperBound].allSatisfy({ 0x30...0x39 ~= $0 })
    {
      link.fragment = link.fragment.lowerBound..<comma
    }
    // `#*` is all there is.
    if file[link.fragment].elementsEqual([UInt8(ascii: "*")]) {
      link.fragment = link.fragment.lowerBound..<link.fragment.lowerBound
    }
    return link.name.isEmpty && link.fragment.isEmpty ? self : link
  }

  /// `300` or `300x200`, as pictures have it.
  private static func isSize(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    label.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "x") }
  }
}
