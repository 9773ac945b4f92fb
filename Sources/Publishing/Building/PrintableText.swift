/// The readable text in a file that is none, such as what a picture or a film says of itself.
enum PrintableText {
  /// Shorter ones are chance: characters.
  private static let shortest = 5

  /// Runs of printable characters in UTF-8, also where every other byte is zero, and in UTF-16 those of scripts with letters;
  /// and in ISO 8859-1; all as UTF-8.
  static func runs(in bytes: [UInt8]) -> [[UInt8]] {
    var runs: [[UInt8]] = []
    var run = Run()
    var wasZero = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if 0x20...0x7E ~= byte {
        run.append(byte)
        wasZero = false
      } else if let count = lengthOfCharacter(at: index, in: bytes) {
        run.append(bytes[index..<(index + count)])
        wasZero = false
        index += count - 1
      } else if byte == 0, !wasZero {
        wasZero = true
      } else {
        run.end(&runs)
        wasZero = byte == 0
      }
      index += 1
    }
    run.end(&runs)
    for isHighFirst in [false, true] {
      for start in [0, 1] { wide(in: bytes, from: start, isHighFirst: isHighFirst, &runs) }
    }
    western(in: bytes, &runs)
    return runs
  }

  /// Runs in ISO 8859-1, as old tags of sounds have them, that hold a letter beyond ASCII.
  private static func western(in bytes: [UInt8], _ runs: inout [[UInt8]]) {
    var start: Int?
    var isBeyond = false
    for (index, byte) in (bytes + [0]).enumerated() {
      if 0x20...0x7E ~= byte || byte >= 0xC0 {
        if start == nil { start = index }
        if byte >= 0xC0 { isBeyond = true }
      } else if let first = start {
        if isBeyond, index - first >= shortest {
          runs.append(Array(String(String.UnicodeScalarView(bytes[first..<index].map { Unicode.Scalar($0) })).utf8))
        }
        (start, isBeyond) = (nil, false)
      }
    }
  }

  private struct Run {
    private var bytes: [UInt8] = []
    private var count = 0

    mutating func append(_ byte: UInt8) {
      bytes.append(byte)
      count += 1
    }

    mutating func append(_ character: some Sequence<UInt8>) {
      bytes.append(contentsOf: character)
      count += 1
    }

    mutating func end(_ runs: inout [[UInt8]]) {
      if count >= shortest { runs.append(bytes) }
      bytes.removeAll(keepingCapacity: true)
      count = 0
    }
  }

  /// Of a character beyond ASCII in UTF-8; nil where none begins.
  private static func lengthOfCharacter(at index: Int, in bytes: [UInt8]) -> Int? {
    let count: Int
    switch bytes[index] {
    case 0xC3...0xDF: count = 2
    case 0xE0...0xEF: count = 3
    case 0xF0...0xF4: count = 4
    default: return nil
    }
    guard index + count <= bytes.count else { return nil }
    return bytes[(index + 1)..<(index + count)].allSatisfy { $0 & 0xC0 == 0x80 } ? count : nil
  }

  /// Runs that hold a letter beyond ASCII: those without one were found before.
  private static func wide(in bytes: [UInt8], from start: Int, isHighFirst: Bool, _ runs: inout [[UInt8]]) {
    var run = Run()
    var isBeyond = false
    func end(_ runs: inout [[UInt8]]) {
      var found: [[UInt8]] = []
      run.end(&found)
      if isBeyond { runs += found }
      isBeyond = false
    }
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
      let (high, low) = isHighFirst ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      let unit = UInt16(high) << 8 | UInt16(low)
      guard isLetter(unit), let scalar = Unicode.Scalar(unit) else {
        end(&runs)
        continue
      }
      if unit >= 0x80 { isBeyond = true }
      run.append(Array(String(scalar).utf8))
    }
    end(&runs)
  }

  /// Whether it is of a script that names are written in, or stands between them: most of what is no text is neither.
  private static func isLetter(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x20...0x7E, 0xA0...0x06FF, 0x0900...0x0DFF, 0x1E00...0x202F, 0x3040...0x30FF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      true
    default: false
    }
  }
}
