public import Linking

/// Where the outputs of a site go: a folder, or memory.
public protocol OutputSink: AnyObject {
  /// For messages: the folder's path.
  var name: String { get }
  /// Says at once, before anything is read, what stands against taking a site.
  func prepare() throws(BuildFailure)
  /// Takes all outputs of a site, in the place of all that it has.
  func publish(_ site: SiteContents) throws(BuildFailure) -> PublishReport
  /// What is there of what was given last, for who reads it now.
  func published() -> [OutputPath]
  func bytes(at path: OutputPath) -> [UInt8]?
  /// Takes the outputs that a change of texts reaches; the others are as they were. Nil, and nothing taken, where it does not
  /// have just what it was given last: then it is to be given everything.
  func update(_ site: SiteContents, after change: TextChange) throws(BuildFailure) -> PublishReport?
  /// Takes, after a build with errors, the addresses of documents that are kept back now: what was given last may have them.
  func withhold(_ paths: Set<OutputPath>)
}

extension OutputSink {
  public func published() -> [OutputPath] { [] }
  public func bytes(at path: OutputPath) -> [UInt8]? { nil }
  /// With an error a folder stays as it is.
  public func withhold(_ paths: Set<OutputPath>) {}
}
