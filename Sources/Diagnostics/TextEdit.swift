/// Bytes that are to stand in the place of a range of a file's bytes.
public struct TextEdit: Sendable, Hashable {
  /// UTF-8 offsets into the file as it is; empty where something is put in.
  public var range: Range<Int>
  public var bytes: [UInt8]

  public init(_ range: Range<Int>, _ bytes: some Sequence<UInt8>) {
    self.range = range
    self.bytes = Array(bytes)
  }

  public init(_ range: Range<Int>, _ text: String) {
    self.init(range, text.utf8)
  }
}

extension [TextEdit] {
  /// The bytes with all edits made; nil where two of them overlap, or one reaches beyond the bytes. Edits that are equal
  /// are made once.
  public func applied(to bytes: some RandomAccessCollection<UInt8>) -> [UInt8]? {
    let bytes = Array<UInt8>(bytes)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var end = 0
    var last: TextEdit?
    for edit in sorted(by: { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) })
    {
      if edit == last, !edit.range.isEmpty { continue }
      guard edit.range.lowerBound >= end, edit.range.upperBound <= bytes.count else { return nil }
      out += bytes[end..<edit.range.lowerBound]
      out += edit.bytes
      end = edit.range.upperBound
      last = edit
    }
    return out + bytes[end...]
  }
}
