/// Names as the coarsest of the usual file systems compares them: APFS takes `Straße` and `STRASSE`, `ﬁ` and `fi` for one,
/// as full case folding has it, where exFAT and NTFS tell the two apart.
///
/// By a fixed table, and never by what the system at hand says: the same content gives the same addresses anywhere.
public enum CaseFolding {
  /// Two names that a system may take for one are equal as strings, which compare by canonical equivalence.
  public static func fold(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      guard name.utf8.contains(where: { 0x41...0x5A ~= $0 }) else { return name }
      return String(decoding: name.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        folded.append(0x41...0x5A ~= scalar.value ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      } else if let letters = table[scalar] {
        folded.append(contentsOf: letters)
      } else {
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  private static let table: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for run in CaseFoldingTable.runs.split(separator: " ") {
      let sides = run.split(separator: ">")
      let source = sides[0].split(whereSeparator: { $0 == "-" || $0 == "+" }).compactMap { UInt32($0, radix: 16) }
      guard sides.count == 2, let first = source.first, let target = UInt32(sides[1], radix: 16) else { continue }
      let isRun = source.count == 3
      for value in stride(from: first, through: isRun ? source[1] : first, by: isRun ? Int(source[2]) : 1) {
        if let scalar = Unicode.Scalar(value), let folded = Unicode.Scalar(target + value - first) {
          table[scalar] = [folded]
        }
      }
    }
    for entry in CaseFoldingTable.sequences.split(separator: " ") {
      let sides = entry.split(separator: "=")
      guard sides.count == 2, let scalar = UInt32(sides[0], radix: 16).flatMap(Unicode.Scalar.init) else { continue }
      table[scalar] = sides[1].split(separator: ",").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
    }
    return table
  }()
}
