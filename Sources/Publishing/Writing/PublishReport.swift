/// What a publish did.
public struct PublishReport: Sendable, Hashable {
  /// In the order of the paths' bytes, as all of these.
  public internal(set) var created: [OutputPath] = []
  public internal(set) var changed: [OutputPath] = []
  public internal(set) var deleted: [OutputPath] = []
  /// Files of Dossier's that someone changed since, and that were left as they are.
  public internal(set) var edited: [OutputPath] = []
  /// Files that someone changed since and that are not for the public any more: taken away or written anew.
  public internal(set) var withdrawn: [WithdrawnFile] = []
  /// What another program packed of deleted files, and what lies there still.
  public internal(set) var copiesOfDeleted: [OutputPath] = []
  public internal(set) var unchanged = 0
  /// How many bytes were written to pages and other files.
  public internal(set) var bytes = 0

  public var isEmpty: Bool { created.isEmpty && changed.isEmpty && deleted.isEmpty }
}

/// What became of a file that was put.
public enum PutOutcome: Sendable, Hashable {
  case created, changed, unchanged
  /// Someone changed the file since Dossier wrote it: it was left as it is.
  case edited
}

/// How to publish.
public struct PublishOptions: Sendable {
  /// Replaces and deletes files of Dossier's that someone changed since.
  public var force = false
  /// Whether drafts are among what is published: the manifest says so, and a folder that holds a public build is refused.
  public var includesDrafts = false
  /// Waits for the disk, so that a power failure leaves the folder as whole as the end of the process does. A preview
  /// can do without.
  public var synchronizes = true
  /// What keeps the bytes of changed files that must go; without it they stay, and are named.
  public var withdrawn: WithdrawnFiles?
  /// Whether bytes that someone changed show what is not for the public.
  var showsUnpublished: @Sendable ([UInt8]) -> Bool = { _ in false }
  /// Whether a file that someone changed leads to what goes with this publish.
  var leadsToDeleted: @Sendable ([UInt8]) -> Bool = { _ in false }
  /// Whether what was written to an output, by its stamp, may have shown what is not for the public now.
  var mayHaveShownUnpublished: @Sendable (OutputPath, FileStamp) -> Bool = { _, _ in false }
  /// Whether what stands at an address that is no part of the site any more is not for the public.
  var isUnpublished: @Sendable (OutputPath) -> Bool = { _ in false }
  /// Checked before every file.
  public var cancellation: Cancellation?
  /// For tests.
  public var fault: FaultPoint?

  public init() {}
}
