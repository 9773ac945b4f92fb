public import CMemory

/// Pieces of markup written one behind the other, with a look at what memory there is only when it is full.
///
/// For what has thousands of small pieces, such as the sentences in which something is mentioned: ``HTML`` looks up the
/// thread's memory for each.
public struct HTMLRun: ~Copyable {
  fileprivate var html: HTML
  /// Behind what was written; it is behind `html` too, after ``commit()``.
  @usableFromInline var end: UnsafeMutablePointer<UInt8>?
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
    commit()
    (end, limit) = html.makeRoom(for: size)
  }

  fileprivate mutating func commit() {
    if let end { html.extend(to: end) }
  }
}

extension HTML {
  /// Appends what `body` writes. Nothing else may be written to any HTML of this thread meanwhile.
  @inline(__always)
  public mutating func run(_ body: (inout HTMLRun) -> Void) {
    var run = HTMLRun(self)
    self = HTML()
    body(&run)
    run.commit()
    self = run.html
  }
}
