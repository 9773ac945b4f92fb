/// A mail, or a page that was saved as one with all that it shows: what of it is read, and what its head says.
public struct SavedMessage: Sendable, Hashable {
  /// UTF-8: a text, or a page, tags and all.
  public let text: [UInt8]
  public let subject: String?
  /// The day on which a mail was sent, as its head writes it; nil of a page, where it would be the day of the saving.
  public let date: String?
  /// Where the page was.
  public let address: String?
  /// What a file with these bytes is to be called, so that it is read as such: `mht`, `eml`.
  public let fileEnding: String

  /// Why nothing is read of a message.
  public enum Failure: Error, Sendable, Hashable {
    /// It holds no text and no page.
    case noText
    /// With the name of the encoding, where it says one.
    case unknownEncoding(String?)
  }

  /// Whether bytes, or the name of their file, say that they are a message.
  public static func isLikely(_ bytes: [UInt8], called name: String) -> Bool {
    let name = ASCII.lowered(name.utf8)
    return [".mht", ".mhtml", ".eml"].contains { name.hasSuffix($0) } || MHTML.isLikely(bytes)
  }

  /// Whether a text is what a mail is sent as, with nothing around it that says so: `=E2=80=9Csold=E2=80=9D`, thrice or more.
  public static func isBodyAlone(_ text: [UInt8]) -> Bool {
    var count = 0
    var index = 0
    while count < 3, let sign = text[index...].firstIndex(of: UInt8(ascii: "=")) {
      let isEncoded =
        sign + 5 < text.count && text[sign + 3] == UInt8(ascii: "=")
        && [sign + 1, sign + 4].allSatisfy { "89ABCDEF".utf8.contains(text[$0]) }
        && [sign + 2, sign + 5].allSatisfy { ASCII.digit(text[$0], isHexadecimal: true) != nil }
      count += isEncoded ? 1 : 0
      index = isEncoded ? sign + 6 : sign + 1
    }
    return count == 3
  }

  public init(_ bytes: [UInt8]) throws(Failure) {
    guard let part = MHTML.part(of: bytes) else { throw .noText }
    switch ReadableText.decoded(part.bytes, nil, label: part.label) {
    case .text(let text): self.text = text
    case .none: throw .noText
    case .unknownEncoding(let label): throw .unknownEncoding(label)
    }
    var start = 0
    let header = MIMEHeader(bytes[...], bodyStart: &start)
    let isPage = header.type == "multipart/related"
    subject = header["subject"].map(EncodedWords.decoded)
    date = isPage ? nil : header["date"]
    address = isPage ? header["snapshot-content-location"] ?? part.header["content-location"] : nil
    fileEnding = isPage ? "mht" : "eml"
  }
}

/// Words of a message's head that are not ASCII (RFC 2047): `=?utf-8?Q?Zo=C3=AB?=`.
enum EncodedWords {
  /// What a reader sees of a value; words that stand side by side are one.
  static func decoded(_ value: String) -> String {
    var out: [UInt8] = []
    var isAfterWord = false
    for word in value.split(separator: " ") {
      let found = self.word(word)
      if !out.isEmpty, !(isAfterWord && found != nil) { out.append(0x20) }
      out += found ?? Array(word.utf8)
      isAfterWord = found != nil
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func word(_ word: Substring) -> [UInt8]? {
    guard word.hasPrefix("=?"), word.hasSuffix("?=") else { return nil }
    let fields = word.dropFirst(2).dropLast(2).split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let encoding = TextEncoding(label: String(fields[0])) else { return nil }
    let words = Array(fields[2].utf8)
    switch fields[1].lowercased() {
    case "b": return encoding.utf8(of: MHTML.base64(words[...])[...])
    case "q":
      return encoding.utf8(of: MHTML.quotedPrintable(words.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])[...])
    default: return nil
    }
  }
}
