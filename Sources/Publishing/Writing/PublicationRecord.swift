import Parallel

extension Publication {
  /// Removes a record that an earlier version left in an output folder. It tells of drafts and confidential sources, so it
  /// goes whatever becomes of the build; a file of that name which does not begin as one is someone else's. Of a symbolic link to
  /// one, as a web server would follow, only the link goes.
  static func removeOldRecord(in folder: String) {
    guard let root = try? Folder.open(folder, fault: nil),
      let file = try? root.openToRead(BuildRecord.oldName, followsLink: true),
      (try? file.status(BuildRecord.oldName))?.kind == .file
    else { return }
    let heading = Array("dossier-record ".utf8)
    let isRecord = withUnsafeTemporaryAllocation(byteCount: heading.count, alignment: 1) { buffer in
      (try? file.read(into: buffer, BuildRecord.oldName)) == heading.count && buffer.elementsEqual(heading)
    }
    if isRecord { try? root.remove(BuildRecord.oldName) }
  }

  /// What is told before anything is made for a folder, as that may take long: who is publishing there, and that drafts
  /// are not to go there.
  static func refusal(in folder: String, includesDrafts: Bool) -> PublishRefusal? {
    if includesDrafts, let output = publicBuild(around: folder) { return .holdsPublicBuild(output: output) }
    guard let root = try? Folder.open(folder, called: folder, fault: nil) else { return nil }
    return PublishLock.refusal(in: root)
  }

  /// A folder, or the nearest around it, that holds a build for the public: what lies in there is served with it.
  private static func publicBuild(around folder: String) -> String? {
    var path = folder
    for _ in 0..<256 {
      if let root = try? Folder.open(path, called: path, fault: nil),
        (try? OutputContents.ownedFiles(in: root))?.holdsPublicBuild == true
      {
        return path
      }
      if path.utf8.allSatisfy({ $0 == UInt8(ascii: "/") }) { return nil }
      path = parent(of: path)
    }
    return nil
  }

  private static func parent(of path: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard let last = parts.last else { return ".." }
    if last.elementsEqual("..".utf8) { return path + "/.." }
    if last.elementsEqual(".".utf8), parts.count == 1, path.utf8.first != UInt8(ascii: "/") { return ".." }
    let start = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    let rest = parts.dropLast().compactMap { String($0) }.joined(separator: "/")
    return start.isEmpty && rest.isEmpty ? "." : start + rest
  }

  /// The record of the last build, if it belongs to the manifest that is there and no publish was killed since.
  func record(_ text: [UInt8]) -> BuildRecord? {
    guard let manifest = owned.manifestText, owned.journalInventory == nil else { return nil }
    return BuildRecord(text, manifest: manifest)
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
