/// What wikilinks of a text mean where that is not as they stand: the words of those for which their author wrote none, and
/// which of their parts is the name.
public struct LinkWords: Sendable {
  /// Nil where the name itself stands there.
  let words: @Sendable (_ name: UnsafeBufferPointer<UInt8>) -> String?
  /// What stands for `name#Heading` as a whole; nil where the name's words and the heading stand there.
  let wordsOfHeading: @Sendable (_ name: UnsafeBufferPointer<UInt8>, _ heading: UnsafeBufferPointer<UInt8>) -> String?
  /// Whether links are Dendron's: `[[words|name]]`, `dendron://vault/name`, `![[name#from,1:#to]]`.
  let areOfDendron: Bool

  public init(
    areOfDendron: Bool = false,
    wordsOfHeading:
      @escaping @Sendable (
        _ name: UnsafeBufferPointer<UInt8>, _ heading: UnsafeBufferPointer<UInt8>
      ) -> String? = { _, _ in nil },
    _ words: @escaping @Sendable (_ name: UnsafeBufferPointer<UInt8>) -> String? = { _ in nil }
  ) {
    self.words = words
    self.wordsOfHeading = wordsOfHeading
    self.areOfDendron = areOfDendron
  }
}
