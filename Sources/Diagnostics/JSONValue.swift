/// A value of JSON whose members keep their order.
public indirect enum JSONValue: Sendable {
  case text(String)
  case integer(Int)
  case decimal(Double)
  case boolean(Bool)
  case null
  case array([JSONValue])
  case object([Member])

  /// A name with its value.
  public struct Member: Sendable {
    public var name: String
    public var value: JSONValue

    public init(_ name: String, _ value: JSONValue) {
      (self.name, self.value) = (name, value)
    }
  }

  public static func texts(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map(JSONValue.text)) }

  /// The value on one line, without spaces between its parts.
  public var line: String {
    switch self {
    case .text(let text): JSONText.quoted(text)
    case .integer(let value): String(value)
    case .decimal(let value): String(value)
    case .boolean(let value): String(value)
    case .null: "null"
    case .array(let values): "[" + values.map(\.line).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { JSONText.quoted($0.name) + ":" + $0.value.line }.joined(separator: ",") + "}"
    }
  }

  /// The value over lines, indented by two spaces a level; arrays of texts stay on one line.
  public func lines(indentedBy depth: Int = 0) -> String {
    let inner = String(repeating: "  ", count: depth + 1)
    let end = "\n" + String(repeating: "  ", count: depth)
    switch self {
    case .text, .integer, .decimal, .boolean, .null: return line
    case .array(let values):
      if values.allSatisfy(\.isText) { return "[" + values.map(\.line).joined(separator: ", ") + "]" }
      return "[\n" + values.map { inner + $0.lines(indentedBy: depth + 1) }.joined(separator: ",\n") + end + "]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { "\(inner)\(JSONText.quoted($0.name)): \($0.value.lines(indentedBy: depth + 1))" }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    }
  }

  private var isText: Bool {
    if case .text = self { return true }
    return false
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map(Member.init))
  }
}
