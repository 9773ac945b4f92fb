/// Why an inventory is not one. It may have been cut off, merged by a version control system, or forged.
struct InventoryFlaw: Error, Sendable, Hashable {
  /// From 1.
  let line: Int
  /// For a sentence that begins with the line.
  let reason: String
}

extension Inventory {
  /// Reads what ``text(_:)`` wrote, and nothing else: every path is checked like one that is to be written.
  init(_ kind: Kind, parsing text: [UInt8]) throws(InventoryFlaw) {
    guard text.last == UInt8(ascii: "\n") else {
      throw InventoryFlaw(line: 1, reason: "has no end: the file is cut off")
    }
    var reader = LineReader(text)
    let heading = Array("\(kind.rawValue) 1 ".utf8)
    guard var first = reader.next() else { throw InventoryFlaw(line: 1, reason: "is empty") }
    if first.suffix(Self.draftsMark.utf8.count).elementsEqual(Self.draftsMark.utf8) {
      includesDrafts = true
      first = first.dropLast(Self.draftsMark.utf8.count)
    }
    guard first.starts(with: heading), let count = Self.number(first.dropFirst(heading.count))
    else { throw InventoryFlaw(line: 1, reason: "does not say “\(kind.rawValue) 1” and a number") }

    // A number from a file is no reason to take memory: no line is shorter than `folder x`.
    files.reserveCapacity(min(count, text.count / 9))
    var seen: Set<OutputPath> = []
    while let line = reader.next() {
      if line.starts(with: "folder ".utf8) {
        folders.append(try Self.path(line.dropFirst(7), line: reader.line))
      } else {
        let file = try Self.file(line, line: reader.line)
        if kind == .manifest && !seen.insert(file.path).inserted {
          throw InventoryFlaw(line: reader.line, reason: "names a file a second time")
        }
        files.append(file)
      }
    }
    guard files.count + folders.count == count else {
      throw InventoryFlaw(line: 1, reason: "says \(count) lines, and \(files.count + folders.count) follow")
    }
  }

  private static func file(_ text: ArraySlice<UInt8>, line: Int) throws(InventoryFlaw) -> File {
    guard text.count > 19, let hash = hash(text.prefix(16)), text[text.startIndex + 16] == UInt8(ascii: " "),
      let space = text.dropFirst(17).firstIndex(of: UInt8(ascii: " ")),
      let size = number(text[(text.startIndex + 17)..<space])
    else { throw InventoryFlaw(line: line, reason: "is not a hash, a size and a path") }
    return File(path: try path(text[(space + 1)...], line: line), stamp: FileStamp(hash: hash, size: size))
  }

  private static func path(_ text: ArraySlice<UInt8>, line: Int) throws(InventoryFlaw) -> OutputPath {
    do throws(InvalidOutputPath) {
      return try OutputPath(bytes: text)
    } catch {
      throw InventoryFlaw(line: line, reason: "has a path that \(error.flaw)")
    }
  }

  /// Sixteen digits in lower case.
  private static func hash(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: value = value << 4 | UInt64(digit - 0x30)
      case 0x61...0x66: value = value << 4 | UInt64(digit - 0x57)
      default: return nil
      }
    }
    return value
  }

  /// Decimal digits only, and no more than a file's size can have.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...18).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}

/// Lines of a text that ends with a newline, without copies.
private struct LineReader {
  private let text: [UInt8]
  private var place = 0
  /// The number of the line that came last, from 1.
  private(set) var line = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard place < text.count, let end = text[place...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { place = end + 1 }
    line += 1
    return text[place..<end]
  }
}
