import Pictures

/// A file of the content that is published: a picture without what it carries, anything else as it is.
struct PublishedFile {
  /// A larger picture is not held in memory: bytes.
  static let limit = 256 * 1024 * 1024

  private let path: String
  private let folder: ContentFolder

  /// - Parameter path: from the content folder.
  init(_ path: String, in folder: ContentFolder) {
    (self.path, self.folder) = (path, folder)
  }

  /// What became of a picture, or why it is none that may be published.
  enum Kind {
    case picture(CleanPicture)
    case unreadable(String)
    case other
  }

  func kind() throws(SystemError) -> Kind {
    guard Pictures.isLikely(try folder.beginning(of: path, count: 1 << 16)) else { return .other }
    guard let bytes = try folder.bytes(of: path, limit: Self.limit) else {
      return .unreadable("it is larger than \(Self.limit >> 20) MiB")
    }
    do throws(PictureFlaw) {
      return try Pictures.cleaned(bytes).map { .picture($0) } ?? .other
    } catch {
      return .unreadable(error.reason)
    }
  }

  /// A picture's bytes as they are published; nil for any other file.
  ///
  /// - Throws: for a picture that cannot be read to its end, as one may become after it was looked at.
  func picture() throws(SystemError) -> [UInt8]? {
    switch try kind() {
    case .picture(let picture): return picture.bytes
    case .unreadable: throw SystemError(SystemError.notAFile, .read, folder.label(path))
    case .other: return nil
    }
  }
}
