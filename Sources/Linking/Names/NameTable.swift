import CMemory
import Parallel

/// A hash table from folded ASCII names to numbers, made for tens of thousands of names and hundreds of thousands of
/// look-ups: a short name is in its slot, longer ones lie one after the other in one array, and looking one up makes nothing
/// and counts no reference.
///
/// - Invariant: filled by one thread before any other has it, and only read from then on.
final class NameTable: @unchecked Sendable {
  /// Looks names up; there as long as the table is, and until a name is added.
  struct Reader: Sendable, BitwiseCopyable {
    /// As many as a power of two.
    fileprivate let slots: SharedBuffer<Slot>
    fileprivate let keys: SharedBytes

    /// The value of a key; nil where it has none, as the empty key always.
    subscript(key: UnsafeBufferPointer<UInt8>) -> Int32? {
      let slot = slots[find(key)]
      return slot.place == 0 ? nil : slot.value
    }

    /// Asks for the memory that looking a key up will need.
    func fetchAhead(_ key: UnsafeBufferPointer<UInt8>) {
      guard let start = slots.unsafe.baseAddress else { return }
      prefetch(start + Int(truncatingIfNeeded: NameTable.hash(key)) & (slots.count - 1))
    }

    fileprivate func key(of slot: Slot) -> UnsafeBufferPointer<UInt8> {
      let start = Int(slot.place)
      let count = UnsafeRawBufferPointer(keys.unsafe).loadUnaligned(
        fromByteOffset: start - NameTable.lengthSize, as: Int32.self)
      return keys.part(start..<start + Int(count)).unsafe
    }

    /// The slot that holds the key, or the free one where it would go: the next ones are tried in turn.
    fileprivate func find(_ key: UnsafeBufferPointer<UInt8>) -> Int {
      let mask = slots.count - 1
      let hash = NameTable.hash(key)
      var index = Int(truncatingIfNeeded: hash) & mask
      if key.count <= NameTable.shortest {
        let (word, place) = (NameTable.packed(key), Int32(-key.count))
        while slots[index].place != 0 {
          if slots[index].word == word, slots[index].place == place { return index }
          index = (index + 1) & mask
        }
      } else {
        while slots[index].place != 0 {
          let slot = slots[index]
          if slot.word == hash, slot.place > 0, NameTable.areEqual(self.key(of: slot), key) { return index }
          index = (index + 1) & mask
        }
      }
      return index
    }
  }

  fileprivate struct Slot: Sendable, BitwiseCopyable {
    /// Of a short key its bytes; else its hash, so that other keys are as good as never looked at.
    var word: UInt64 = 0
    var value: Int32 = 0
    /// 0 in a free slot. Below it, of a short key: how many bytes it has. Above: where the key begins in ``keys``, with its
    /// length before it.
    var place: Int32 = 0
  }

  /// Keys of up to so many bytes are in their slots.
  fileprivate static let shortest = 8
  fileprivate static let lengthSize = MemoryLayout<Int32>.size

  /// What a name of so many bytes takes besides its slot.
  static func bytes(for count: Int) -> Int { count <= shortest ? 0 : lengthSize + count }

  private var slots: UnsafeMutableBufferPointer<Slot>
  private var keys: UnsafeMutableBufferPointer<UInt8>
  private var keyCount = 0
  private var count = 0

  /// - Parameters:
  ///   - capacity: how many names it will hold.
  ///   - bytes: what those take in all, by ``bytes(for:)``.
  init(capacity: Int, bytes: Int) {
    var size = 16
    while Self.isFull(capacity, of: size) { size *= 2 }
    slots = Self.freeSlots(size)
    keys = .allocate(capacity: max(256, bytes))
  }

  deinit {
    slots.deallocate()
    keys.deallocate()
  }

  var reader: Reader {
    Reader(slots: SharedBuffer(UnsafeBufferPointer(slots)), keys: SharedBytes(UnsafeBufferPointer(keys)))
  }

  /// Fuller, looking something up would take long; emptier, the table would not stay in a core's own memory.
  private static func isFull(_ count: Int, of slotCount: Int) -> Bool { count * 4 > slotCount * 3 }

  private static func freeSlots(_ count: Int) -> UnsafeMutableBufferPointer<Slot> {
    let slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot())
    return slots
  }

  /// The value that the key has, or after this has. The empty key is never added.
  func insert(_ key: UnsafeBufferPointer<UInt8>, ifAbsent value: Int32) -> Int32 {
    guard !key.isEmpty else { return value }
    if Self.isFull(count + 1, of: slots.count) { grow() }
    let index = reader.find(key)
    if slots[index].place != 0 { return slots[index].value }
    slots[index] =
      key.count <= Self.shortest
      ? Slot(word: Self.packed(key), value: value, place: Int32(-key.count))
      : Slot(word: Self.hash(key), value: value, place: append(key))
    count += 1
    return value
  }

  /// - Returns: where the key begins.
  private func append(_ key: UnsafeBufferPointer<UInt8>) -> Int32 {
    let size = Self.lengthSize + key.count
    if keyCount + size > keys.count { growKeys(by: size) }
    UnsafeMutableRawBufferPointer(keys).storeBytes(of: Int32(key.count), toByteOffset: keyCount, as: Int32.self)
    _ = keys[(keyCount + Self.lengthSize)...].update(fromContentsOf: key)
    keyCount += size
    return Int32(keyCount - key.count)
  }

  private func growKeys(by more: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(keys.count * 2, keyCount + more))
    _ = larger.update(fromContentsOf: keys[..<keyCount])
    keys.deallocate()
    keys = larger
  }

  private func grow() {
    let old = slots
    slots = Self.freeSlots(old.count * 2)
    for slot in old where slot.place != 0 {
      let hash = slot.place < 0 ? Self.hash(packed: slot.word, count: Int(-slot.place)) : slot.word
      var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[index].place != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
    old.deallocate()
  }

  @inline(__always)
  private static func areEqual(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    var index = 0
    while index + 8 <= a.count {
      if word(a, index) != word(b, index) { return false }
      index += 8
    }
    while index < a.count {
      if a[index] != b[index] { return false }
      index += 1
    }
    return true
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// The bytes of a short key, or what is left over of a longer one, as a number.
  @inline(__always)
  private static func packed(_ key: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> UInt64 {
    var rest: UInt64 = 0
    var index = start
    while index < key.count {
      rest = rest << 8 | UInt64(key[index])
      index += 1
    }
    return rest
  }

  /// Eight bytes at a time, each time multiplied and folded; only to find things by, the same on any machine or not.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if key.count <= shortest { return hash(packed: packed(key), count: key.count) }
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(key.count)
    var index = 0
    while index + 8 <= key.count {
      hash = mixed(hash ^ word(key, index))
      index += 8
    }
    return mixed(hash ^ packed(key, from: index))
  }

  @inline(__always)
  private static func hash(packed word: UInt64, count: Int) -> UInt64 {
    mixed(0x9E37_79B9_7F4A_7C15 ^ UInt64(count) ^ word)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
