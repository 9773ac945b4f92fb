/// What a publish did.
package struct PublishReport: Sendable, Hashable {
  /// In the order of the paths' bytes, as all of these.
  package internal(set) var created: [OutputPath] = []
  package internal(set) var changed: [OutputPath] = []
  package internal(set) var deleted: [OutputPath] = []
  /// Files of Dossier's that someone changed since, and that were left as they are.
  package internal(set) var edited: [OutputPath] = []
  package internal(set) var unchanged = 0
  /// How many bytes were written to pages and other files.
  package internal(set) var bytes = 0

  package var isEmpty: Bool { created.isEmpty && changed.isEmpty && deleted.isEmpty }
}

/// What became of a file that was put.
package enum PutOutcome: Sendable, Hashable {
  case created, changed, unchanged
  /// Someone changed the file since Dossier wrote it: it was left as it is.
  case edited
}

/// How to publish.
package struct PublishOptions: Sendable {
  /// Replaces and deletes files of Dossier's that someone changed since.
  package var force = false
  /// Waits for the disk, so that a power failure leaves the folder as whole as the end of the process does. A preview
  /// can do without.
  package var synchronizes = true
  /// Checked before every file.
  package var cancellation: Cancellation?
  /// For tests.
  package var fault: FaultPoint?

  package init() {}
}
