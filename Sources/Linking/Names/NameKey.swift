/// Folds a name to the form in which names are compared: white space trimmed and each run of it one space, case folded,
/// canonically equivalent spellings equal, and an apostrophe of any kind the one of ASCII: `O’Brien` is `O'Brien`.
///
/// Almost every name is ASCII, and folds on its bytes without a `String` being made. For the rest Swift's `String`
/// compares by canonical equivalence (NFC), which is just what is wanted here, as nothing is guarded by it.
enum NameKey: Hashable {
  case ascii([UInt8])
  case unicode(String)

  /// Calls `body` with the folded bytes of an ASCII name, which it must not keep; nil where the name is not ASCII.
  static func withASCII<Result>(
    _ name: String.UTF8View, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    if let answer = name.withContiguousStorageIfAvailable({ withASCII($0, body) }) { return answer }
    var copy = String(name)
    return copy.withUTF8 { withASCII($0, body) }
  }

  @inline(__always)
  static func withASCII<Result>(
    _ name: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { buffer in
      var count = 0
      var pendingSpace = false
      for byte in name {
        if byte >= 0x80 { return nil }
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
          pendingSpace = count > 0
          continue
        }
        if pendingSpace {
          buffer[count] = 0x20
          count += 1
          pendingSpace = false
        }
        buffer[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        count += 1
      }
      return body(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }

  init(_ name: some Collection<UInt8>) {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.count)
    var pendingSpace = false
    for byte in name {
      if byte >= 0x80 {
        self = NameKey(unicode: String(decoding: name, as: UTF8.self))
        return
      }
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        pendingSpace = !folded.isEmpty
        continue
      }
      if pendingSpace {
        folded.append(0x20)
        pendingSpace = false
      }
      folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    self = .ascii(folded)
  }

  /// The folded name.
  var text: String {
    switch self {
    case .ascii(let bytes): String(decoding: bytes, as: UTF8.self)
    case .unicode(let text): text
    }
  }

  private init(unicode name: String) {
    var folded = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in name.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !folded.isEmpty
        continue
      }
      if pendingSpace {
        folded.append(" ")
        pendingSpace = false
      }
      // Lower, upper, lower: “ẞ”, “ß” and “SS” meet, as full case folding has it.
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        for upper in lower.properties.uppercaseMapping.unicodeScalars {
          for last in upper.properties.lowercaseMapping.unicodeScalars {
            folded.append(last == "’" || last == "\u{2BC}" ? "'" : last)
          }
        }
      }
    }
    let text = String(folded)
    self = text.utf8.allSatisfy { $0 < 0x80 } ? .ascii(Array(text.utf8)) : .unicode(text)
  }
}
