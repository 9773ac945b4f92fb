package import Markup

/// HTML that lies elsewhere, of which nothing is copied or counted: whoever holds pieces keeps what they lie in.
package struct HTMLPiece: @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  package var isEmpty: Bool { bytes.isEmpty }
}

extension HTMLRun {
  package mutating func append(_ piece: HTMLPiece) {
    append(trusted: piece.bytes)
  }
}
