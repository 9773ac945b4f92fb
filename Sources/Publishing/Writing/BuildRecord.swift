/// What the last build of a site was made from and what came of it, in a file beside the manifest, so that the next build
/// can tell that there is nothing to do.
///
///     dossier-record 1 9c1185a5c5e9fc54 44bc2cf5ad770999 86 12034 678 4
///
/// with the digest of its inputs, the hash of the manifest that it left, and its pages, words, links and remarks. It is
/// written for a build without warnings only, as others have something to say each time. It guards nothing: the site's
/// files are held against the manifest besides, and without it a build just takes longer.
struct BuildRecord: Sendable, Hashable {
  static let name = ".dossier-record"

  var inputs: UInt64
  var statistics: BuildStatistics

  func text(manifest: [UInt8]) -> [UInt8] {
    let hash = manifest.withUnsafeBytes { XXH64.hash($0) }
    let figures = [statistics.pages, statistics.words, statistics.links, statistics.remarks]
    return Array(
      ("dossier-record 1 \(String(inputs, radix: 16)) \(String(hash, radix: 16)) "
        + figures.map(String.init).joined(separator: " ") + "\n").utf8)
  }

  init(inputs: UInt64, statistics: BuildStatistics) {
    self.inputs = inputs
    self.statistics = statistics
  }

  /// Nil for a record of another manifest, or for what is none.
  init?(_ text: [UInt8], manifest: [UInt8]) {
    let parts = text.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 8, parts[0] == "dossier-record", parts[1] == "1", let inputs = UInt64(parts[2], radix: 16),
      let pages = Int(parts[4]), let words = Int(parts[5]), let links = Int(parts[6]),
      let remarks = Int(parts[7].utf8.dropLast().map { String(UnicodeScalar($0)) }.joined())
    else { return nil }
    var statistics = BuildStatistics()
    statistics.pages = pages
    statistics.words = words
    statistics.links = links
    statistics.remarks = remarks
    self.init(inputs: inputs, statistics: statistics)
    guard self.text(manifest: manifest) == text else { return nil }
  }
}
