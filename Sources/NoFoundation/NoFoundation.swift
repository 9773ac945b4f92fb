// What ArgumentParser asks of Foundation, under Foundation's names: a release that is one file is a fifth smaller without the
// rest, which nothing calls. With it, text could be written as JSON for `--experimental-dump-help`, which the program does not
// offer, and errors could say that they are localized, as none does. The linker tells if ArgumentParser ever asks for more: what
// stands here twice is an error then.

public protocol LocalizedError: Error {
  var errorDescription: String? { get }
}

open class JSONEncoder {
  public struct OutputFormatting: Sendable {
    public static let prettyPrinted = OutputFormatting()
    public static let sortedKeys = OutputFormatting()
  }

  public init() { fatalError("Nothing is written as JSON for others’ programs.") }
}

public struct Data: Sendable {}

extension String {
  public struct Encoding: Sendable {
    public static let utf8 = Encoding()
  }

  public init?(data: __shared Data, encoding: Encoding) { nil }
}
