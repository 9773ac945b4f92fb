public import Markup

/// HTML that lies elsewhere, of which nothing is copied or counted: whoever holds pieces keeps what they lie in.
public struct HTMLPiece: @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  public var isEmpty: Bool { bytes.isEmpty }
}

extension HTMLRun {
  public mutating func append(_ piece: HTMLPiece) {
    append(trusted: piece.bytes)
  }
}
