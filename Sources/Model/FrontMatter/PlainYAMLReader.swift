enum PlainYAMLReader {
  static func read(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> FrontMatterNode? { nil }
}
