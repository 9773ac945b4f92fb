internal import Diagnostics

/// What the last build of a site was made from and what came of it, in a file of ``RecordStore``, so that the next build can
/// tell that there is nothing to do.
///
///     dossier-record 2 9c1185a5c5e9fc54 44bc2cf5ad770999 86 12034 678 4 ef46db3751d8e999
///
/// with the digest of its inputs, the hash of the manifest that it left, its pages, words, links and remarks, and the hash
/// of all that with what follows: its warnings, as ``WarningArchive`` has them. It guards nothing: the site's files are held against the
/// manifest besides, and without it a build just takes longer.
struct BuildRecord: Sendable, Hashable {
  /// Under this name earlier versions kept it in the output folder, where a web server hands it out.
  static let oldName = ".dossier-record"
  /// Bytes. A build with more to say leaves no record.
  static let limit = 1 << 20

  var inputs: UInt64
  var statistics: BuildStatistics
  /// Sorted.
  var warnings: [Diagnostic]

  func text(manifest: [UInt8]) -> [UInt8] {
    let archive = WarningArchive.bytes(of: warnings)
    let figures = [statistics.pages, statistics.words, statistics.links, statistics.remarks]
    let parts = ["dossier-record", "2", String(inputs, radix: 16), Self.hash(manifest)] + figures.map(String.init)
    let line = parts.joined(separator: " ")
    return Array("\(line) \(Self.hash(Array(line.utf8) + archive))\n".utf8) + archive
  }

  private static func hash(_ bytes: [UInt8]) -> String {
    String(bytes.withUnsafeBytes { XXH64.hash($0) }, radix: 16)
  }

  init(inputs: UInt64, statistics: BuildStatistics, warnings: [Diagnostic] = []) {
    self.inputs = inputs
    self.statistics = statistics
    self.warnings = warnings
  }

  /// Of what came of a build.
  init(inputs: UInt64, of outcome: SiteBuilder.Outcome) {
    self.init(
      inputs: inputs, statistics: outcome.statistics,
      warnings: outcome.diagnostics.filter { $0.severity == .warning })
  }

  /// Nil for a record of another manifest, or for what is none.
  init?(_ text: [UInt8], manifest: [UInt8]) {
    guard let end = text.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let archive = text[(end + 1)...]
    let parts = text[..<end].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 9, let inputs = UInt64(parts[2], radix: 16), let pages = Int(parts[4]),
      let words = Int(parts[5]), let links = Int(parts[6]), let remarks = Int(parts[7]),
      let warnings = WarningArchive.warnings(in: archive)
    else { return nil }
    var statistics = BuildStatistics()
    (statistics.pages, statistics.words, statistics.links, statistics.remarks) = (pages, words, links, remarks)
    self.init(inputs: inputs, statistics: statistics, warnings: warnings)
    guard self.text(manifest: manifest) == text else { return nil }
  }
}
