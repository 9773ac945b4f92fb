/// What in the output folder is Dossier's, and so may be replaced or deleted: a file is, if its path is in the manifest
/// or in the journal and its bytes are those that were written there. Everything else belongs to someone else.
struct OwnedFiles: Sendable {
  /// The files of the last whole publish.
  let manifest: [OutputPath: FileStamp]
  /// The same in the manifest's order.
  let manifestFiles: [Inventory.File]
  /// What publishes that were killed since may have written.
  let journal: [OutputPath: [FileStamp]]
  let folders: Set<OutputPath>
  /// Whether anything there was published without drafts.
  let holdsPublicBuild: Bool

  /// The inventories as they are on the disk.
  let manifestText: [UInt8]?
  let journalInventory: Inventory?

  init(manifest: Inventory?, manifestText: [UInt8]?, journal: Inventory?) {
    manifestFiles = manifest?.files ?? []
    self.manifest = Dictionary(
      manifestFiles.map { ($0.path, $0.stamp) }, uniquingKeysWith: { first, _ in first })
    self.journal = Dictionary((journal?.files ?? []).map { ($0.path, [$0.stamp]) }, uniquingKeysWith: +)
    holdsPublicBuild = manifest?.includesDrafts == false || journal?.includesDrafts == false
    folders = Set(manifest?.folders ?? []).union(journal?.folders ?? [])
    self.manifestText = manifestText
    journalInventory = journal
  }

  /// The path is one that Dossier may have written to.
  func knows(_ path: OutputPath) -> Bool { manifest[path] != nil || journal[path] != nil }

  /// Bytes that Dossier wrote there.
  func wrote(_ stamp: FileStamp, at path: OutputPath) -> Bool {
    manifest[path] == stamp || journal[path]?.contains(stamp) == true
  }

  /// Some bytes of this number were written there: whether it is worth while to read the file.
  func wroteSize(_ size: Int, at path: OutputPath) -> Bool {
    manifest[path]?.size == size || journal[path]?.contains { $0.size == size } == true
  }
}
