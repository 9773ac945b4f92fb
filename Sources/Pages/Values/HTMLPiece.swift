public import Markup
import Parallel

/// HTML that lies elsewhere, of which nothing is copied or counted: whoever holds pieces keeps what they lie in.
public struct HTMLPiece: Sendable {
  let bytes: SharedBytes

  init(_ bytes: SharedBytes) {
    self.bytes = bytes
  }

  public var isEmpty: Bool { bytes.isEmpty }
}

extension HTMLRun {
  public mutating func append(_ piece: HTMLPiece) {
    append(trusted: piece.bytes.unsafe)
  }
}
