// What ArgumentParser asks of Foundation, under Foundation's names: a release that is one file is a fifth smaller without the
// rest, which nothing calls. With it, text could be written as JSON for `--experimental-dump-help`, which the program does not
// offer, and errors could say that they are localized, as none does. The linker tells if ArgumentParser ever asks for more: what
// stands here twice is an error then.

/// An error that says itself what it is: none is.
public protocol LocalizedError: Error {
  var errorDescription: String? { get }
}

/// What would write JSON.
open class JSONEncoder {
  /// What it would write.
  public struct OutputFormatting: Sendable {
    public static let prettyPrinted = OutputFormatting()
    public static let sortedKeys = OutputFormatting()
  }

  public init() {}
}

/// What JSON would be written as.
public struct Data: Sendable {}

extension String {
  /// How it would be read.
  public struct Encoding: Sendable {
    public static let utf8 = Encoding()
  }

  public init?(data: __shared Data, encoding: Encoding) { nil }
}
