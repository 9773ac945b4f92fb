internal import Diagnostics
public import Linking
internal import Model
public import Parallel

/// `published.txt` beside the settings: what was published when someone last said so.
public enum PublishedRecordFile {
  /// In bytes; a record is about as long as the articles.
  static let limit = 256 << 20

  /// Nil where there is none.
  ///
  /// - Parameter revised: what is to stand in the file, where that is another thing than what stands there.
  static func read(from listing: ContentListing, as revised: [UInt8]? = nil) -> Diagnosed<PublishedRecord?> {
    guard listing.entries.contains(where: { $0.path == PublishedRecord.fileName }) else { return Diagnosed(nil) }
    let location = SourceLocation(path: listing.folder.label(PublishedRecord.fileName))
    do throws(SystemError) {
      var bytes = revised
      if bytes == nil { bytes = try listing.folder.bytes(of: PublishedRecord.fileName, limit: limit) }
      guard let bytes else {
        return Diagnosed(
          nil,
          [
            .error(
              "unreadable-record", "\(location.path) is too long", at: location,
              fix: "write it anew: dossier build --record")
          ])
      }
      let record = PublishedRecord(reading: bytes)
      return Diagnosed(record, flaw(of: record, in: listing, at: location).map { [$0] } ?? [])
    } catch {
      return Diagnosed(nil, [ContentDiagnostics.unreadable(error)])
    }
  }

  private static func flaw(
    of record: PublishedRecord, in listing: ContentListing, at location: SourceLocation
  ) -> Diagnostic? {
    let anew = "or write the file anew: dossier build --record"
    func warning(_ message: String, fix: String) -> Diagnostic {
      .warning("unreadable-record", message, at: location, fix: "\(fix), \(anew)")
    }
    // Of a later form lines may be anything.
    if record.form > PublishedRecord.form {
      return warning(
        "\(location.path) was written by a later version of Dossier, and what only that keeps is not told",
        fix: "use that version")
    }
    if let line = record.unreadLines.first {
      return warning(
        "line \(line) of \(location.path) says nothing that was published",
        fix: "take it out, as where a merge left its marks")
    }
    let hasArticles = listing.entries.contains { $0.file != nil && $0.path.utf8.starts(with: "articles/".utf8) }
    if record.facts.isEmpty, hasArticles || !record.hasHead {
      return warning(
        "\(location.path) says nothing of what was published, so no change since then is told",
        fix: "bring it back from version control")
    }
    if !record.hasHead {
      return warning(
        "\(location.path) does not begin as dossier build --record writes it, so lines may be gone, and what they kept is not told",
        fix: "bring it back from version control")
    }
    switch record.ending {
    case .fits: return nil
    case .missing:
      return warning(
        "\(location.path) does not end as dossier build --record writes it, so lines may be gone, and what they kept is not told",
        fix: "bring it back from version control")
    case .differs(let written):
      func lines(_ count: Int, _ one: String, _ several: String) -> String {
        count == 1 ? "1 line \(one)" : "\(count) lines \(several)"
      }
      let more = record.facts.count - written
      let what =
        more < 0
        ? lines(-more, "of it is gone", "of it are gone")
        : more > 0 ? lines(more, "came to it", "came to it") : "its lines are not those that were written"
      return warning(
        "\(location.path) is not as dossier build --record wrote it: \(what), and what they kept is not told",
        fix: "bring it back from version control; where it was merged, look at dossier diff")
    }
  }

  /// What is told where a record was there when the site was built last, and none is now.
  static func lost(from listing: ContentListing) -> Diagnostic {
    let path = listing.folder.label(PublishedRecord.fileName)
    return .warning(
      "lost-record", "\(path) was there and is gone, so no change of what was published is told",
      at: SourceLocation(path: path), fix: "bring it back from version control, or begin anew: dossier build --record")
  }

  /// What is told where a record is begun that the settings expect to be there: a first build, or one after a loss.
  static func begun(in listing: ContentListing) -> Diagnostic {
    let path = listing.folder.label(PublishedRecord.fileName)
    return Diagnostic(
      .information, "lost-record", "\(path) begins with this build; whether it was there before is not known here",
      at: SourceLocation(path: path), fix: "bring it back from version control, if there was one")
  }

  /// Writes down what a dossier publishes.
  public static func write(_ dossier: Dossier, of site: Site, width: Width = .one) throws(SystemError) {
    let folder = try ContentFolder.open(at: site.content, called: site.displayName)
    let files = PublishedRecord.files(shownIn: dossier, width: width)
    let fingerprints = PictureFingerprints.of(files, in: folder, width: width)
    let bytes = Array(PublishedRecord(of: dossier, fingerprints: fingerprints, width: width).text.utf8)
    let path = PublishedRecord.fileName
    do throws(SystemError) {
      try folder.create(path, bytes)
    } catch  where error.isTaken {
      guard let old = try folder.bytes(of: path, limit: limit), old != bytes else { return }
      _ = try folder.replace(path, old, with: bytes)
    }
  }
}
