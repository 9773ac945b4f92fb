import Model
import Words

/// The order of names in lists: by letters without their accents, the same in any locale.
enum NameOrder {
  /// What a document is sorted by: the name that its front matter gives for it, or its title without “The” before it.
  static func name(of document: Document, in words: any Wording) -> String {
    if let name = document.entity?.sortName { return name }
    let title = document.title
    for article in words.leadingArticles where title.utf8.starts(with: article.utf8) {
      return String(title.utf8.dropFirst(article.utf8.count)) ?? title
    }
    return title
  }

  static func precedes(_ a: Document, _ b: Document, in words: any Wording) -> Bool {
    let (left, right) = (Key(name(of: a, in: words)), Key(name(of: b, in: words)))
    return left != right ? left < right : a.id < b.id
  }

  static func sorted(_ documents: some Sequence<Document>, in words: any Wording) -> [Document] {
    documents.map { (key: Key(name(of: $0, in: words)), document: $0) }.sorted { a, b in
      a.key != b.key ? a.key < b.key : a.document.id < b.document.id
    }.map(\.document)
  }

  /// What a name is sorted by: its bytes in lower case and without accents, after them those with accents where it has any, so
  /// that “Özdemir” stands before “Öztürk” and both among the names in O. What begins with no letter goes last, as its letter
  /// does. Numbers stand by their value, “Town 2” before “Town 10”. The first sixteen bytes are two integers, as most names differ
  /// there.
  struct Key: Comparable, Sendable {
    private let first: UInt64
    private let second: UInt64
    /// Nil for a name that ends within the sixteen bytes; of others all bytes.
    private let bytes: [UInt8]?

    init(_ name: String) {
      let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
      let hasNumber = name.utf8.contains(where: Self.isDigit)
      if isASCII, !hasNumber, name.utf8.count <= 16, name.utf8.first.map(Self.isLetter) ?? true {
        (first, second) = Self.numbers(of: name.utf8.lazy.map(Self.lowered))
        bytes = nil
      } else {
        var bytes = NameOrder.beginsWithLetter(name) ? [] : [0xFF as UInt8]
        if isASCII {
          bytes += name.utf8.lazy.map(Self.lowered)
        } else {
          bytes += NameOrder.withoutAccents(name).lowercased().utf8
          bytes.append(0)
          bytes += name.lowercased().utf8
        }
        if hasNumber { bytes = Self.byValue(bytes) }
        (first, second) = Self.numbers(of: bytes)
        self.bytes = bytes.count > 16 ? bytes : nil
      }
    }

    static func < (a: Key, b: Key) -> Bool {
      if a.first != b.first { return a.first < b.first }
      if a.second != b.second { return a.second < b.second }
      return (a.bytes ?? []).lexicographicallyPrecedes(b.bytes ?? [])
    }

    /// The first sixteen bytes as two numbers of the same order; what is shorter is filled up with zeros, which no name
    /// holds.
    private static func numbers(of bytes: some Sequence<UInt8>) -> (UInt64, UInt64) {
      var numbers: (UInt64, UInt64) = (0, 0)
      var count: UInt64 = 0
      for byte in bytes {
        if count < 8 {
          numbers.0 |= UInt64(byte) << (56 - count * 8)
        } else if count < 16 {
          numbers.1 |= UInt64(byte) << (120 - count * 8)
        } else {
          break
        }
        count += 1
      }
      return numbers
    }

    /// The same with the count of its digits before each number, but for zeros that it begins with.
    private static func byValue(_ name: [UInt8]) -> [UInt8] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(name.count + 8)
      var index = 0
      while index < name.count {
        guard isDigit(name[index]) else {
          bytes.append(name[index])
          index += 1
          continue
        }
        let digits = name[index...].prefix(while: isDigit)
        let value = digits.dropFirst(digits.count - 1 - digits.dropLast().drop { $0 == UInt8(ascii: "0") }.count)
        // Among the digits and the signs after them, so that a number stands where it would as letters.
        bytes.append(UInt8(ascii: "0") + UInt8(min(value.count, 15)))
        bytes += value
        index = digits.endIndex
      }
      return bytes
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

    private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
  }
}
