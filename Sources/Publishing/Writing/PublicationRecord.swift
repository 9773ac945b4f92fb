import Parallel

extension Publication {
  /// Whether it is worth while to look closely: a folder without a record is not even opened.
  static func mayHaveRecord(in folder: String) -> Bool {
    guard let root = try? Folder.open(folder, fault: nil) else { return false }
    return (try? root.status(of: BuildRecord.name))??.kind == .file
  }

  /// Who is publishing to a folder, if anyone: told before anything is made for it, as that may take long.
  static func lockRefusal(in folder: String) -> PublishRefusal? {
    guard let root = try? Folder.open(folder, called: folder, fault: nil) else { return nil }
    return PublishLock.refusal(in: root)
  }

  /// The record of the last build, if it belongs to the manifest that is there and no publish was killed since.
  var record: BuildRecord? {
    guard let manifest = owned.manifestText, owned.journalInventory == nil,
      let text = recordText
    else { return nil }
    return BuildRecord(text, manifest: manifest)
  }

  var recordText: [UInt8]? {
    guard let file = try? root.openToRead(BuildRecord.name) else { return nil }
    return try? file.bytes(expected: 128, limit: BuildRecord.limit, BuildRecord.name)
  }

  /// Ends the publication if every file of the last one is as it was written; nothing is written.
  func finishUnchanged(width: Width) -> PublishReport? {
    let files = Array(owned.manifest)
    let areWhole = files.concurrentMap(width: width) { path, stamp -> Bool in
      guard options.cancellation?.isCancelled != true, let folder = try? folders.parent(of: path),
        let file = try? open(path, in: folder), let status = try? file.status(label(path))
      else { return false }
      return status.kind == .file && status.size == stamp.size && (try? file.stamp(label(path))) == stamp
    }
    guard areWhole.allSatisfy(\.self) else { return nil }
    abandon()
    var report = PublishReport()
    report.unchanged = files.count
    return report
  }
}
