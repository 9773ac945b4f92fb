/// HTML as bytes, made by string interpolation that escapes.
///
/// A template reads like the page that it makes: what stands in the literal is markup, every interpolated `String` is
/// text and is escaped, and `HTML` goes in as it is. There is no way to put an unescaped `String` in, other than
/// ``init(trusted:)``, which is for bytes that this project's own renderer made.
public struct HTML: Sendable {
  /// Where the bytes are, in a piece of memory that other parts may share (see ``OutputBuffer``).
  private var buffer: OutputBuffer?
  /// The buffer's, if there is one.
  nonisolated(unsafe) private var memory: UnsafeMutablePointer<OutputBuffer.Memory>?
  /// Where the bytes begin, if there are any.
  nonisolated(unsafe) private var start: UnsafeMutablePointer<UInt8>?
  /// How many bytes it has.
  public private(set) var count = 0

  public init() {}

  /// Markup that our own renderer wrote.
  public init(trusted bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { write($0) }
  }

  /// The same, of bytes that stand elsewhere.
  public init(trusted bytes: UnsafeBufferPointer<UInt8>) {
    write(bytes)
  }

  public var isEmpty: Bool { count == 0 }

  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// The bytes, which must not be kept.
  @inline(__always)
  public func withBytes<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withExtendedLifetime(buffer) { () throws(Failure) -> Result in
      try body(UnsafeBufferPointer(start: start, count: count))
    }
  }

  public static func += (html: inout HTML, other: HTML) {
    html.append(other)
  }

  /// Text, escaped.
  public static func text(_ text: String) -> HTML {
    var html = HTML()
    html.appendEscaped(text)
    return html
  }

  public mutating func append(_ other: HTML) {
    guard let source = other.start, other.count > 0 else { return }
    if memory == other.memory, let start, start + count == source {
      // It was written right after.
      count += other.count
    } else if count == 0 {
      self = other
    } else {
      withExtendedLifetime(other.buffer) { write(UnsafeBufferPointer(start: source, count: other.count)) }
    }
  }

  /// The same, and what there is becomes this thread's own: what is made next then stands right after it.
  public mutating func append(copyOf other: HTML) {
    other.withBytes { write($0) }
  }

  /// `content` between an opening and a closing tag; without any content, nothing.
  public static func enclosed(
    _ open: StaticString, _ close: StaticString, _ content: @autoclosure () -> HTML
  ) -> HTML {
    var html = HTML()
    html.append(literal: open)
    let content = content()
    if content.isEmpty {
      html.takeBack()
    } else {
      html.append(content)
      html.append(literal: close)
    }
    return html
  }

  /// Forgets what was written, so that what is made next stands in its place. Nothing else may hold the same bytes.
  private mutating func takeBack() {
    if hasRoom(for: 0), let start { memory?.pointee.end = start }
    self = HTML()
  }

  /// Markup, without a part being made of it first.
  @inline(__always)
  public mutating func append(literal: StaticString) {
    write(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Markup that our own renderer wrote, without a part being made of it first.
  @inline(__always)
  public mutating func append(trusted bytes: UnsafeBufferPointer<UInt8>) {
    write(bytes)
  }

  mutating func appendMarkup(_ literal: String) {
    var literal = literal
    literal.withUTF8 { write($0) }
  }

  mutating func appendEscaped(_ text: String) {
    // Nearly all text is held as UTF-8, and need not be copied to be looked at.
    if text.utf8.withContiguousStorageIfAvailable({ appendEscaped($0) }) != nil { return }
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    Escaping.forEachPiece(of: text) { write($0) }
  }

  @inline(__always)
  fileprivate mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    if !hasRoom(for: bytes.count) { moveToOwn(bytes.count) }
    memory?.pointee.write(source, count: bytes.count)
    count += bytes.count
  }

  /// Whether so many bytes may be written right after: only a thread's own buffer may be looked at and written to.
  @inline(__always)
  private func hasRoom(for size: Int) -> Bool {
    guard let memory, let start, memory == OutputBuffer.ownMemory else { return false }
    return start + count == memory.pointee.end && start + count + size <= memory.pointee.limit
  }

  /// Begins, or goes on at the end of this thread's buffer, with room for so many bytes more.
  @inline(never)
  private mutating func moveToOwn(_ size: Int) {
    let own = OutputBuffer.own(fitting: count + size)
    let begin = own.memory.pointee.end
    if let start, count > 0 { own.memory.pointee.write(start, count: count) }
    (buffer, memory, start) = (own, own.memory, begin)
  }

  /// Lends all room after what there is, at least so many bytes. Until it is returned nobody else finds room there:
  /// what this thread makes in the meantime stands elsewhere.
  ///
  /// - Returns: where the first byte may be written, and where the room ends.
  mutating func lendRoom(for size: Int) -> (end: UnsafeMutablePointer<UInt8>?, limit: UnsafeMutablePointer<UInt8>?) {
    if !hasRoom(for: size) { moveToOwn(size) }
    guard let memory else { return (nil, nil) }
    let end = memory.pointee.end
    memory.pointee.end = memory.pointee.limit
    return (end, memory.pointee.limit)
  }

  /// Takes the bytes written to the room that was lent, and the rest of that room.
  mutating func returnRoom(writtenUpTo end: UnsafeMutablePointer<UInt8>) {
    guard let memory, let start else { return }
    count = end - start
    memory.pointee.end = end
  }
}

extension HTML: Hashable {
  public static func == (a: HTML, b: HTML) -> Bool {
    a.withBytes { a in b.withBytes { b in a.elementsEqual(b) } }
  }

  public func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension HTML: ExpressibleByStringInterpolation {
  public init(stringLiteral value: StaticString) {
    append(literal: value)
  }

  public init(stringInterpolation interpolation: Interpolation) {
    self = interpolation.html
  }

  /// What a literal with values in it is put together in.
  public struct Interpolation: StringInterpolationProtocol {
    var html = HTML()

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: StaticString) {
      html.append(literal: literal)
    }

    /// Text: escaped, for element content and quoted attribute values alike.
    public mutating func appendInterpolation(_ text: String) {
      html.appendEscaped(text)
    }

    public mutating func appendInterpolation(_ text: String?) {
      if let text { html.appendEscaped(text) }
    }

    /// Text as UTF-8: escaped.
    public mutating func appendInterpolation(_ text: UnsafeBufferPointer<UInt8>) {
      html.appendEscaped(text)
    }

    /// A phrase of the program's own, as it stands: none holds markup.
    public mutating func appendInterpolation(_ phrase: StaticString) {
      html.append(literal: phrase)
    }

    public mutating func appendInterpolation(_ number: Int) {
      html.appendMarkup(String(number))
    }

    public mutating func appendInterpolation(_ html: HTML) {
      self.html.append(html)
    }

    public mutating func appendInterpolation(_ html: HTML?) {
      if let html { self.html.append(html) }
    }

    /// An address, escaped; it cannot hold a scheme that runs anything (see ``Href``).
    public mutating func appendInterpolation(_ href: Href) {
      html.appendEscaped(href.text)
    }

    /// `\(each: page.mentions, mentionItem)`: one after the other.
    public mutating func appendInterpolation<Items: Sequence>(each items: Items, _ item: (Items.Element) -> HTML) {
      for element in items { html.append(item(element)) }
    }

    /// `\(each: names, separator: ", ", link)`: with markup between.
    public mutating func appendInterpolation<Items: Sequence>(
      each items: Items, separator: StaticString, _ item: (Items.Element) -> HTML
    ) {
      var first = true
      for element in items {
        if !first { html.append(literal: separator) }
        first = false
        html.append(item(element))
      }
    }

    /// `\(if: page.updated, updatedLine)`: nothing where the value is absent.
    public mutating func appendInterpolation<Value>(if value: Value?, _ item: (Value) -> HTML) {
      if let value { html.append(item(value)) }
    }

    /// `\(when: page.isDraft, draftBanner)`: nothing where the condition does not hold.
    public mutating func appendInterpolation(when condition: Bool, _ item: @autoclosure () -> HTML) {
      if condition { html.append(item()) }
    }
  }
}
