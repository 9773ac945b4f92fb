/// A copy of a source as it stands in `captures/`, read at the disk's edge so that all behind it stays pure.
public struct Capture: Sendable, Hashable {
  /// Its UTF-8; nil where it is no text.
  public var text: [UInt8]?
  /// Of its bytes, in lower-case hexadecimal.
  public var sha256: String

  public init(text: [UInt8]?, sha256: String) {
    self.text = text
    self.sha256 = sha256
  }
}
