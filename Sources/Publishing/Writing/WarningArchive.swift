internal import Diagnostics

/// Warnings as bytes, to be told again when nothing has changed since.
///
/// A list of fields, each as a [netstring](https://cr.yp.to/proto/netstrings.txt): `14:articles/a.md,`. A warning is its id,
/// message, path, the bounds of its range, its fix and what it would write (nothing, or one field) and its notes, each with its place (nothing, or
/// path and bounds), its other places, and whether its line is not to be shown; what may be missing or repeated has its number before it.
enum WarningArchive {
  static func bytes(of warnings: [Diagnostic]) -> [UInt8] {
    var fields = Fields()
    for warning in warnings {
      fields.add(warning.id)
      fields.add(warning.message)
      fields.add(warning.location)
      fields.add(warning.fix == nil ? 0 : 1)
      if let fix = warning.fix { fields.add(fix) }
      fields.add(warning.replacement == nil ? 0 : 1)
      if let replacement = warning.replacement { fields.add(replacement) }
      fields.add(warning.notes.count)
      for note in warning.notes {
        fields.add(note.message)
        fields.add(note.location == nil ? 0 : 1)
        if let location = note.location { fields.add(location) }
      }
      fields.add(warning.others.count)
      for other in warning.others { fields.add(other) }
      fields.add(warning.hidesExcerpt ? 1 : 0)
    }
    return fields.bytes
  }

  /// Nil for bytes that are no archive.
  static func warnings(in bytes: ArraySlice<UInt8>) -> [Diagnostic]? {
    var fields = FieldReader(rest: bytes)
    var warnings: [Diagnostic] = []
    while !fields.rest.isEmpty {
      guard let id = fields.text(), let message = fields.text(), let location = fields.location(),
        let fixCount = fields.number()
      else { return nil }
      var warning = Diagnostic.warning(id, message, at: location)
      if fixCount > 0 {
        guard let fix = fields.text() else { return nil }
        warning.fix = fix
      }
      guard let replacementCount = fields.number() else { return nil }
      if replacementCount > 0 {
        guard let replacement = fields.text() else { return nil }
        warning.replacement = replacement
      }
      guard let noteCount = fields.number() else { return nil }
      for _ in 0..<noteCount {
        guard let message = fields.text(), let placeCount = fields.number() else { return nil }
        var note = Diagnostic.Note(message)
        if placeCount > 0 {
          guard let location = fields.location() else { return nil }
          note.location = location
        }
        warning.notes.append(note)
      }
      guard let otherCount = fields.number() else { return nil }
      for _ in 0..<otherCount {
        guard let other = fields.location() else { return nil }
        warning.others.append(other)
      }
      guard let isHidden = fields.number() else { return nil }
      warning.hidesExcerpt = isHidden > 0
      warnings.append(warning)
    }
    return warnings
  }

  private struct Fields {
    var bytes: [UInt8] = []

    mutating func add(_ text: String) {
      bytes += "\(text.utf8.count):".utf8
      bytes += text.utf8
      bytes.append(UInt8(ascii: ","))
    }

    mutating func add(_ number: Int) { add(String(number)) }

    mutating func add(_ location: SourceLocation) {
      add(location.path)
      add(location.range.lowerBound)
      add(location.range.upperBound)
    }
  }

  private struct FieldReader {
    var rest: ArraySlice<UInt8>

    mutating func text() -> String? {
      guard let colon = rest.prefix(8).firstIndex(of: UInt8(ascii: ":")),
        let count = Self.number(rest[..<colon]), count < rest.endIndex - colon - 1,
        rest[colon + 1 + count] == UInt8(ascii: ",")
      else { return nil }
      let bytes = rest[(colon + 1)..<(colon + 1 + count)]
      rest = rest[(colon + 2 + count)...]
      return String(validating: bytes, as: UTF8.self)
    }

    mutating func number() -> Int? { text().flatMap { Self.number(Array($0.utf8)[...]) } }

    mutating func location() -> SourceLocation? {
      guard let path = text(), let lower = number(), let upper = number(), lower <= upper else { return nil }
      return SourceLocation(path: path, range: lower..<upper)
    }

    /// Digits, and few enough for any number that is written.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
      guard (1...10).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }
}
