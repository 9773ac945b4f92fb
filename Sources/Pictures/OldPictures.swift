/// Bitmaps and icons, which are published as they are: what can be seen of what they carry.
enum OldPictures {
  /// Nil for what is none.
  static func carried(in bytes: [UInt8]) -> [CarriedData]? {
    if bytes.starts(with: "BM".utf8) { return bitmap(bytes) }
    // An icon, or a mouse's pointer.
    if bytes.starts(with: [0, 0, 1, 0]) || bytes.starts(with: [0, 0, 2, 0]) { return icon(bytes) }
    return nil
  }

  private static func reader(_ bytes: ArraySlice<UInt8>) -> ByteReader {
    var reader = ByteReader(bytes)
    reader.isBigEndian = false
    return reader
  }

  private static func bitmap(_ bytes: [UInt8]) -> [CarriedData]? {
    let reader = reader(bytes[...])
    guard let size = reader.number(at: 2, bytes: 4), let header = reader.number(at: 14, bytes: 4), 12...256 ~= header
    else { return nil }
    var carried: [CarriedData] = []
    // A colour profile may be a file on the computer where it was made, by its path.
    if header >= 124, reader.number(at: 14 + 56, bytes: 4) == 0x4C49_4E4B {
      carried.append(.text("the path of a colour profile"))
    }
    if size > 54, size < bytes.count { carried.append(.other("what stands after its end")) }
    return carried
  }

  private static let mostPictures = 256

  private static func icon(_ bytes: [UInt8]) -> [CarriedData]? {
    let reader = reader(bytes[...])
    guard let count = reader.number(at: 4, bytes: 2), 1...mostPictures ~= count else { return nil }
    var carried: [CarriedData] = []
    var end = 6 + 16 * count
    for index in 0..<count {
      guard let size = reader.number(at: 6 + 16 * index + 8, bytes: 4),
        let place = reader.number(at: 6 + 16 * index + 12, bytes: 4), let picture = reader.slice(at: place, count: size)
      else { return nil }
      end = max(end, place + size)
      if picture.starts(with: PNGCleaner.signature) {
        carried += (try? PNGCleaner.clean(Array(picture)))?.removed ?? [.other("a picture that cannot be read")]
      }
    }
    if end < bytes.count { carried.append(.other("what stands after its end")) }
    return carried
  }
}
