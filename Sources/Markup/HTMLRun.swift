public import CMemory

/// Pieces of markup written one after the other, with a look at what memory there is only when it is full.
///
/// For what has thousands of small pieces, such as the sentences in which something is mentioned: ``HTML`` looks up the
/// thread's memory for each. The run holds all that memory while it writes: HTML that is made in the meantime stands
/// elsewhere, and goes in whole by ``append(_:)``. It costs a copy of what was written so far, so write pieces instead.
public struct HTMLRun: ~Copyable {
  fileprivate var html: HTML
  /// After what was written.
  @usableFromInline var end: UnsafeMutablePointer<UInt8>?
  /// Where the memory that was lent ends.
  @usableFromInline var limit: UnsafeMutablePointer<UInt8>?

  fileprivate init(_ html: consuming HTML) {
    self.html = html
    makeRoom(256)
  }

  /// Markup.
  @inlinable
  @inline(__always)
  public mutating func append(literal: StaticString) {
    write(literal.utf8Start, count: literal.utf8CodeUnitCount)
  }

  /// Markup that our own renderer wrote.
  @inlinable
  @inline(__always)
  public mutating func append(trusted bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    write(start, count: bytes.count)
  }

  /// A part that was made before.
  public mutating func append(_ part: HTML) {
    part.withBytes { append(trusted: $0) }
  }

  /// Text, escaped.
  public mutating func append(text: String) {
    var text = text
    text.withUTF8 { Escaping.forEachPiece(of: $0) { append(trusted: $0) } }
  }

  @inlinable
  @inline(__always)
  mutating func write(_ source: UnsafePointer<UInt8>, count size: Int) {
    if let end, let limit, size <= limit - end {
      dossier_copy(end, source, size)
      self.end = end + size
    } else {
      makeRoom(size)
      end?.update(from: source, count: size)
      end = end.map { $0 + size }
    }
  }

  @inline(never)
  @usableFromInline mutating func makeRoom(_ size: Int) {
    if let end { html.returnRoom(writtenUpTo: end) }
    (end, limit) = html.lendRoom(for: size)
  }

  fileprivate consuming func finish() -> HTML {
    if let end { html.returnRoom(writtenUpTo: end) }
    return html
  }
}

extension HTML {
  /// Appends what `body` writes.
  @inline(__always)
  public mutating func run(_ body: (inout HTMLRun) -> Void) {
    var run = HTMLRun(self)
    self = HTML()
    body(&run)
    self = run.finish()
  }
}
