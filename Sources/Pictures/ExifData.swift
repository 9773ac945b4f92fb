/// What is in a block of Exif: a TIFF file without a picture (Exif 2.32, section 4.6).
struct ExifData {
  /// 1 to 8; nil where it is not said.
  private(set) var orientation: Int?
  private(set) var carried: [CarriedData] = []

  private let reader: ByteReader
  private var visited: Set<Int> = []

  /// - Parameter bytes: from the byte order mark on.
  init(_ bytes: ArraySlice<UInt8>) {
    var reader = ByteReader(bytes)
    reader.isBigEndian = !bytes.starts(with: "II".utf8)
    self.reader = reader
    guard let first = reader.number(at: 4, bytes: 4) else {
      carried = [.other("Exif")]
      return
    }
    readDirectories(from: first, isFirst: true)
    if carried.isEmpty, orientation == nil { carried = [.other("Exif")] }
  }

  private static let people: [Int: String] = [
    0x013B: "Artist", 0x8298: "Copyright", 0x9C9D: "XPAuthor", 0xA430: "CameraOwnerName",
  ]
  private static let texts: [Int: String] = [
    0x010E: "ImageDescription", 0x010D: "DocumentName", 0x013C: "HostComputer", 0x9286: "UserComment",
    0x9C9B: "XPTitle", 0x9C9C: "XPComment", 0x9C9E: "XPKeywords", 0x9C9F: "XPSubject", 0xA431: "BodySerialNumber",
    0xA435: "LensSerialNumber", 0xA420: "ImageUniqueID", 0x9003: "DateTimeOriginal", 0x010F: "Make", 0x0110: "Model",
    0x0131: "Software",
  ]

  private mutating func readDirectories(from first: Int, isFirst: Bool) {
    var place = first
    var isFirst = isFirst
    while place > 0, visited.count < 16, visited.insert(place).inserted {
      guard let count = reader.number(at: place, bytes: 2) else { return }
      for index in 0..<count {
        guard let tag = reader.number(at: place + 2 + index * 12, bytes: 2) else { return }
        read(tag, at: place + 2 + index * 12, isFirst: isFirst)
      }
      guard let next = reader.number(at: place + 2 + count * 12, bytes: 4) else { return }
      // The second directory is that of the thumbnail.
      if isFirst, next > 0, next < reader.count { carried.append(.picture) }
      (place, isFirst) = (next, false)
    }
  }

  private mutating func read(_ tag: Int, at entry: Int, isFirst: Bool) {
    switch tag {
    case 0x0112 where isFirst && orientation == nil:
      if let value = reader.number(at: entry + 8, bytes: 2), 1...8 ~= value { orientation = value }
    case 0x8825: carried.append(.position)
    case 0x8769:
      if let place = reader.number(at: entry + 8, bytes: 4) { readDirectories(from: place, isFirst: false) }
    case 0x927C: carried.append(.other("a maker’s note"))
    default:
      if let field = Self.people[tag] {
        carried.append(.person(field))
      } else if let field = Self.texts[tag] {
        carried.append(.text(field))
      }
    }
  }

  /// A block that says how the picture is turned, and no more; nil where it is not.
  var turnedOnly: [UInt8]? {
    guard let orientation, orientation > 1 else { return nil }
    var bytes: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
    bytes.append(0x0112, bytes: 2)
    bytes.append(3, bytes: 2)
    bytes.append(1, bytes: 4)
    bytes.append(orientation, bytes: 2)
    bytes.append(0, bytes: 2)
    bytes.append(0, bytes: 4)
    return bytes
  }
}
