import Diagnostics

/// Where something stands, in what commands print for programs.
enum JSONPlace {
  /// `"path"`, and `"line"` and `"column"` where the file can be read.
  static func members(of location: SourceLocation, in bytes: [UInt8]?) -> [JSONValue.Member] {
    let path = JSONValue.Member("path", .text(location.path))
    guard let bytes else { return [path] }
    let position = LineTable(bytes).position(of: location.range.lowerBound)
    return [path, .init("line", .integer(position.line)), .init("column", .integer(position.column))]
  }
}
