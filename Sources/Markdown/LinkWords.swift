/// The words of wikilinks for which their author wrote none, where they are to be others than the name.
public struct LinkWords: Sendable {
  /// Nil where the name itself stands there.
  let words: @Sendable (_ name: UnsafeBufferPointer<UInt8>) -> String?

  public init(_ words: @escaping @Sendable (_ name: UnsafeBufferPointer<UInt8>) -> String?) {
    self.words = words
  }
}
