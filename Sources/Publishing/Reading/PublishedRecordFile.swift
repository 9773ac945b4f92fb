internal import Diagnostics
public import Linking
internal import Model

/// `published.txt` beside the settings: what was published when someone last said so.
public enum PublishedRecordFile {
  /// In bytes; a record is about as long as the articles.
  private static let limit = 256 << 20

  /// Nil where there is none.
  static func read(from listing: ContentListing) -> Diagnosed<PublishedRecord?> {
    guard listing.entries.contains(where: { $0.path == PublishedRecord.fileName }) else { return Diagnosed(nil) }
    let location = SourceLocation(path: listing.folder.label(PublishedRecord.fileName))
    do throws(SystemError) {
      guard let bytes = try listing.folder.bytes(of: PublishedRecord.fileName, limit: limit) else {
        return Diagnosed(
          nil,
          [
            .error(
              "unreadable-record", "\(location.path) is too long", at: location,
              fix: "write it anew: dossier build --record")
          ])
      }
      let record = PublishedRecord(reading: bytes)
      guard let line = record.unreadLines.first else { return Diagnosed(record) }
      return Diagnosed(
        record,
        [
          .warning(
            "unreadable-record", "line \(line) of \(location.path) says nothing that was published", at: location,
            fix: "take it out, as where a merge left its marks, or write the file anew: dossier build --record")
        ])
    } catch {
      return Diagnosed(nil, [ContentDiagnostics.unreadable(error)])
    }
  }

  /// Writes down what a dossier publishes.
  public static func write(_ dossier: Dossier, of site: Site) throws(SystemError) {
    let folder = try ContentFolder.open(at: site.content, called: site.displayName)
    let bytes = Array(PublishedRecord(of: dossier).text.utf8)
    let path = PublishedRecord.fileName
    do throws(SystemError) {
      try folder.create(path, bytes)
    } catch  where error.isTaken {
      guard let old = try folder.bytes(of: path, limit: limit), old != bytes else { return }
      _ = try folder.replace(path, old, with: bytes)
    }
  }
}
