import Markup
import Parallel

/// Bytes under construction: one growing piece of memory, written to without a check for each byte.
struct HTMLWriter: ~Copyable {
  private let memory: Memory
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  /// After the last mark of ``EncodedBody``, whose bytes are no text.
  private var markEnd = 0

  /// What is written into; the thread's next writer takes it over.
  private final class Memory {
    var start: UnsafeMutablePointer<UInt8>
    var capacity: Int

    init(capacity: Int) {
      self.capacity = capacity
      start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    /// Leaves the first bytes as they are.
    func grow(to capacity: Int, keeping count: Int) {
      let next = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      next.update(from: start, count: count)
      start.deallocate()
      (start, self.capacity) = (next, capacity)
    }
  }

  private static let cache = ThreadCache<Memory>()
  /// What took more than usual is given back: a thread may live long.
  private static let mostKept = 1 << 20

  init(capacity: Int) {
    let capacity = max(capacity, 1 << 13)
    memory = Self.cache.take() ?? Memory(capacity: capacity)
    if memory.capacity < capacity { memory.grow(to: capacity, keeping: 0) }
    (start, self.capacity) = (memory.start, memory.capacity)
  }

  deinit {
    if memory.capacity <= Self.mostKept { Self.cache.keep(memory) }
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    memory.grow(to: max(capacity * 2, count + more), keeping: count)
    (start, capacity) = (memory.start, memory.capacity)
  }

  @inline(__always)
  mutating func markup(_ literal: StaticString) {
    let size = literal.utf8CodeUnitCount
    reserve(size)
    (start + count).update(from: literal.utf8Start, count: size)
    count += size
  }

  @inline(__always)
  mutating func markup(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  mutating func markup(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { markup($0) }
  }

  mutating func markup(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (start + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  mutating func number(_ number: Int) {
    var text = String(number)
    text.withUTF8 { markup($0) }
  }

  /// A line ends here, unless nothing or a line's end was written last.
  @inline(__always)
  mutating func endLine() {
    if count > 0, start[count - 1] != 0x0A || markEnd == count { markup(0x0A) }
  }

  // MARK: Marks

  /// A mark of ``EncodedBody``: the first `size` bytes of a number, its lowest first.
  @inline(__always)
  mutating func mark(_ bytes: UInt64, count size: Int) {
    reserve(8)
    UnsafeMutableRawPointer(start + count).storeBytes(of: bytes.littleEndian, as: UInt64.self)
    count += size
    markEnd = count
  }

  /// Takes bytes out, which only marks of ``EncodedBody`` stand after.
  mutating func removeBytes(_ range: Range<Int>) {
    (start + range.lowerBound).update(from: start + range.upperBound, count: count - range.upperBound)
    count -= range.count
    markEnd = count
  }

  mutating func setByte(at index: Int, to byte: UInt8) {
    start[index] = byte
  }

  // MARK: Text

  /// Text with `&`, `<`, `>` and `"` escaped, as the library does.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    // At worst each byte becomes `&quot;`; most texts need no escape at all.
    reserve(bytes.count)
    var index = 0
    let end = bytes.count
    while index < end {
      let clean = ByteScan.plainPrefix(source + index, count: end - index)
      reserve(end - index)
      (start + count).update(from: source + index, count: clean)
      count += clean
      index += clean
      guard index < end else { return }
      escape(source[index])
      index += 1
    }
  }

  private mutating func escape(_ byte: UInt8) {
    if byte == UInt8(ascii: "'") { markup(byte) } else { markup(Escaping.replacement(of: byte)) }
  }

  // MARK: Addresses

  private static let safe: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "-_.+!*(),%#@?=;:/,$~".utf8 { table[Int(byte)] = true }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { (table[Int(byte)], table[Int(byte) - 32]) = (true, true) }
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = true }
    return table
  }()

  /// An address in an attribute, percent-encoded where the library does.
  mutating func address(_ bytes: UnsafeBufferPointer<UInt8>) {
    let digits: StaticString = "0123456789ABCDEF"
    for byte in bytes {
      if HTMLWriter.safe[Int(byte)] {
        markup(byte)
      } else if byte == UInt8(ascii: "&") {
        markup("&amp;")
      } else if byte == UInt8(ascii: "'") {
        markup("&#x27;")
      } else {
        markup(UInt8(ascii: "%"))
        markup(digits.utf8Start[Int(byte >> 4)])
        markup(digits.utf8Start[Int(byte & 15)])
      }
    }
  }

  /// A string as text or as an attribute's value in double quotation marks.
  mutating func text(_ string: String) {
    var string = string
    string.withUTF8 { text($0) }
  }
}
