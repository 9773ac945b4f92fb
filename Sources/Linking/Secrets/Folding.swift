/// What each character beyond ASCII is where names are looked for: letters without their case, marks and widths.
struct Folding: Sendable {
  /// What a character is to a name.
  enum Class: UInt32 {
    case letter, ignored
    /// May stand between the words of a name: a space, a hyphen, an apostrophe.
    case soft
    /// Ends a name.
    case hard
  }

  /// The only one: made when the first confidential source asks for it.
  static let shared = Folding()

  /// Which page of ``entries`` the 256 characters of a block are on.
  private var pages: [UInt16]
  /// A class in the two lowest bits; of a letter above them what it becomes, and of one that becomes several or none
  /// ``sequenceMark`` and its place in ``sequences``.
  private var entries: [UInt32]
  private var sequences: [[Unicode.Scalar]] = []
  private var sharedPages: Set<UInt16> = []

  private static let sequenceMark: UInt32 = 1 << 31

  private init() {
    pages = [UInt16](repeating: 0, count: 0x1100)
    entries = []
    var classes: [(start: UInt32, value: UInt32)] = [(0, Class.hard.rawValue)]
    for step in FoldingTable.classes.split(separator: " ") {
      guard let start = UInt32(step.dropLast(), radix: 16) else { continue }
      let value: Class =
        switch step.last {
        case "l": .letter
        case "i": .ignored
        case "s": .soft
        default: .hard
        }
      classes.append((start, value.rawValue))
    }
    // Blocks of one class share a page. A letter's entry is 0 where it stays itself.
    var uniform: [UInt32: UInt16] = [:]
    var step = 0
    for block in 0..<UInt32(0x1100) {
      while step + 1 < classes.count, classes[step + 1].start <= block << 8 { step += 1 }
      let isUniform = step + 1 == classes.count || classes[step + 1].start >= (block + 1) << 8
      if isUniform, let page = uniform[classes[step].value] {
        pages[Int(block)] = page
        continue
      }
      let page = UInt16(entries.count >> 8)
      pages[Int(block)] = page
      if isUniform { uniform[classes[step].value] = page }
      var inner = step
      for scalar in (block << 8)..<((block + 1) << 8) {
        while inner + 1 < classes.count, classes[inner + 1].start <= scalar { inner += 1 }
        entries.append(classes[inner].value)
      }
    }
    sharedPages = Set(uniform.values)
    for run in FoldingTable.runs.split(separator: " ") {
      let sides = run.split(separator: ">")
      let source = sides[0].split(whereSeparator: { $0 == "-" || $0 == "+" }).compactMap { UInt32($0, radix: 16) }
      guard sides.count == 2, let first = source.first, let target = UInt32(sides[1], radix: 16) else { continue }
      let last = source.count == 3 ? source[1] : first
      for scalar in stride(from: first, through: last, by: source.count == 3 ? Int(source[2]) : 1) {
        set(scalar, (target + scalar - first) << 2)
      }
    }
    for entry in FoldingTable.sequences.split(separator: " ") {
      let sides = entry.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let scalar = UInt32(sides[0], radix: 16) else { continue }
      set(scalar, Self.sequenceMark | UInt32(sequences.count) << 2)
      sequences.append(
        sides[1].split(separator: ",").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) })
    }
  }

  private mutating func set(_ scalar: UInt32, _ entry: UInt32) {
    let block = Int(scalar >> 8)
    // A page that blocks share is copied before anything in it is set.
    if sharedPages.contains(pages[block]) {
      let start = Int(pages[block]) << 8
      let copy = Array(entries[start..<(start + 256)])
      pages[block] = UInt16(entries.count >> 8)
      entries += copy
    }
    entries[Int(pages[block]) << 8 | Int(scalar & 255)] = entry
  }

  @inline(__always)
  private func entry(of scalar: Unicode.Scalar) -> UInt32 {
    entries[Int(pages[Int(scalar.value >> 8)]) << 8 | Int(scalar.value & 255)]
  }

  func kind(of scalar: Unicode.Scalar) -> Class { Class(rawValue: entry(of: scalar) & 3) ?? .hard }

  /// The consonants and vowels that a syllable of Hangul consists of (Unicode, section 3.12), which it may be written as.
  private static func forEachPart(ofSyllable syllable: UInt32, _ found: (Unicode.Scalar) -> Void) {
    let index = syllable - 0xAC00
    let last = index % 28
    for part in [0x1100 + index / 588, 0x1161 + index % 588 / 28] + (last > 0 ? [0x11A7 + last] : []) {
      if let scalar = Unicode.Scalar(part) { found(scalar) }
    }
  }

  /// Calls `found` for each letter that a letter becomes.
  @inline(__always)
  func forEachLetter(of scalar: Unicode.Scalar, _ found: (Unicode.Scalar) -> Void) {
    let entry = entry(of: scalar)
    if entry < 4 {
      guard 0xAC00...0xD7A3 ~= scalar.value else { return found(scalar) }
      return Self.forEachPart(ofSyllable: scalar.value, found)
    }
    if entry & Self.sequenceMark == 0 {
      if let letter = Unicode.Scalar(entry >> 2) { found(letter) }
      return
    }
    for letter in sequences[Int((entry & ~Self.sequenceMark) >> 2)] { found(letter) }
  }
}
