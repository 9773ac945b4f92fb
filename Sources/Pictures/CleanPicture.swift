/// A picture without what it carries besides itself: where and by whom it was taken, what was cut off, who worked on it.
///
/// Its pixels, its orientation and its colour profile stay as they were, byte for byte.
public struct CleanPicture: Sendable, Hashable {
  public var bytes: [UInt8]
  /// What was taken out, in the order in which it stood there, each once.
  public var removed: [CarriedData]
  /// What is still in it though it is not drawn, as nobody can say that it never is; each once.
  public var unshown: [CarriedData]

  init(_ bytes: [UInt8], _ removed: [CarriedData], unshown: [CarriedData] = []) {
    func once(_ all: [CarriedData]) -> [CarriedData] {
      var seen: Set<CarriedData> = []
      return all.filter { seen.insert($0).inserted }
    }
    (self.bytes, self.removed, self.unshown) = (bytes, once(removed), once(unshown))
  }
}

/// Something that a file carries and does not show.
public enum CarriedData: Sendable, Hashable {
  /// Where it was made: coordinates.
  case position
  /// Who made or owns it, by the field's name.
  case person(String)
  /// Other text, or a number of a device, by the field's name.
  case text(String)
  /// A second picture, such as a thumbnail, which may show what was cut off.
  case picture
  /// Something else, by the name of the block that it is in.
  case other(String)

  /// As a part of a sentence: “a position (GPS)”.
  public var shown: String {
    switch self {
    case .position: "a position (GPS)"
    case .person(let field): "a name (\(field))"
    case .text(let field): "text (\(field))"
    case .picture: "another picture"
    case .other(let block): block
    }
  }
}

/// Why a picture was not read to its end: what it carries cannot be told then, and it is not published.
public struct PictureFlaw: Error, Sendable, Hashable {
  /// As the end of a sentence: “a segment of it ends after the file”.
  public var reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}

/// The kinds of picture that are cleaned.
public enum Pictures {
  /// Whether some first bytes of a file may be those of a picture of a kind that is known here.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xD8, 0xFF]) || bytes.starts(with: PNGCleaner.signature)
      || bytes.starts(with: "GIF8".utf8)
      || bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8) || isSVG(bytes)
  }

  public static func isSVG(_ bytes: [UInt8]) -> Bool { SVGCleaner.isLikely(bytes) }

  /// The picture without what it carries; nil for what is no picture of a kind that is known here.
  public static func cleaned(_ bytes: [UInt8]) throws(PictureFlaw) -> CleanPicture? {
    try cleaned(bytes, depth: 0)
  }

  /// - Parameter depth: how many pictures it stands in.
  static func cleaned(_ bytes: [UInt8], depth: Int) throws(PictureFlaw) -> CleanPicture? {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return try JPEGCleaner.clean(bytes) }
    if bytes.starts(with: PNGCleaner.signature) { return try PNGCleaner.clean(bytes) }
    if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return try GIFCleaner.clean(bytes) }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return try WebPCleaner.clean(bytes)
    }
    return SVGCleaner.isLikely(bytes) ? try SVGCleaner.clean(bytes, depth: depth) : nil
  }
}
