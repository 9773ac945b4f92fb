internal import CMemory

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Looking at text many bytes at a time.
public enum ByteScan {
  /// How many bytes from `start` are none of `&`, `<`, `>`, `"`, `'` and NUL: most text has none of them at all.
  public static func plainPrefix(_ start: UnsafePointer<UInt8>, count: Int) -> Int {
    dossier_bytes_before_markup(start, count)
  }

  /// Where the first byte from `F8` on stands, none of which UTF-8 holds; nil where there is none.
  public static func firstMark(_ start: UnsafePointer<UInt8>, count: Int) -> Int? {
    let index = dossier_bytes_before_mark(start, count)
    return index < count ? index : nil
  }

  /// How many bytes from `start` are letters, digits, spaces and commas of ASCII: they neither end nor enclose anything.
  public static func wordsPrefix(_ start: UnsafePointer<UInt8>, count: Int) -> Int {
    dossier_bytes_before_punctuation(start, count)
  }

  /// How many bytes from `start` are neither a capital nor a digit of ASCII, nor beyond it: few words begin so.
  public static func prefixBeforeName(_ start: UnsafePointer<UInt8>, count: Int) -> Int {
    dossier_bytes_before_name(start, count)
  }

  /// How many bytes from `start` are letters, digits and other bytes of ASCII that prose is full of and that mean nothing in
  /// Markdown; a `w` with another after it is none. Of the last sixteen bytes or fewer nothing is said: it ends there.
  public static func prosePrefix(_ start: UnsafePointer<UInt8>, count: Int) -> Int {
    dossier_bytes_before_doubt(start, count)
  }

  /// How many bytes from `start` come before the first `\`, or `/` with another after it.
  public static func prefixBeforeSlashes(_ start: UnsafePointer<UInt8>, count: Int) -> Int {
    dossier_bytes_before_slashes(start, count)
  }

  /// Whether the bytes at both places are the same, and stand in a line of HTML's text as they are: none is `&`, `<`, `>`,
  /// `"` or NUL, or ends a line.
  public static func arePlainAndEqual(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, count: Int) -> Bool {
    dossier_are_plain_and_equal(a, b, count)
  }

  /// The word of ASCII's letters and digits that begins at `start`: how many bytes it has, 0 where there is none and 16 where
  /// it has as many or more, and a hash of them without their case, the same in one run of the program wherever it stands.
  @inline(__always)
  public static func word(_ start: UnsafePointer<UInt8>, count: Int) -> (length: Int, hash: UInt64) {
    let word = dossier_read_word(start, count)
    return (word.length, word.hash)
  }

  /// Where a byte stands first; nil where it stands nowhere. The system looks for one several times as fast as it could be
  /// written here.
  @inline(__always)
  public static func first(_ byte: UInt8, _ start: UnsafePointer<UInt8>, count: Int) -> Int? {
    memchr(start, CInt(byte), count).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) }
  }
}
