import Model
import Parallel

/// What tells whether a picture that was published is still the same: a hash of the bytes that lie there.
enum PictureFingerprints {
  /// In bytes. What is larger is no picture that pages show.
  private static let limit = 256 << 20

  /// By their paths from the content folder; of what is not there, or cannot be read, others tell.
  static func of(_ paths: [String], in folder: ContentFolder, width: Width) -> [String: String] {
    if paths.isEmpty { return [:] }
    let found = paths.concurrentMap(width: width) { path -> String? in
      guard let bytes = try? folder.bytes(of: path, limit: limit) else { return nil }
      let digits = String(bytes.withUnsafeBytes { XXH64.hash($0) }, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    return Dictionary(
      zip(paths, found).compactMap { path, hash in hash.map { (path, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// Those that a record keeps; nothing is read where it keeps none.
  static func of(_ record: PublishedRecord, in listing: ContentListing, width: Width) -> [String: String] {
    let kept = Set(record.facts.compactMap(\.filePath))
    return of(listing.entries.map(\.path).filter(kept.contains), in: listing.folder, width: width)
  }
}
