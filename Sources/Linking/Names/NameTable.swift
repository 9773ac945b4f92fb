/// A hash table from folded ASCII names to numbers, made for tens of thousands of names and hundreds of thousands of
/// look-ups: keys lie one behind the other in one array, and looking one up makes nothing and counts no reference.
///
/// Filled by one thread before any other has it, and only read from then on.
final class NameTable: @unchecked Sendable {
  /// Looks names up; there as long as the table is, and until a name is added.
  struct Reader: @unchecked Sendable, BitwiseCopyable {
    fileprivate var slots: UnsafeMutablePointer<Slot>
    /// A power of two.
    fileprivate var slotCount: Int
    fileprivate var keys: UnsafeMutablePointer<UInt8>

    /// The value of a key; nil where it has none, as the empty key always.
    subscript(key: UnsafeBufferPointer<UInt8>) -> Int32? {
      let slot = slots[find(key, NameTable.hash(key))]
      return slot.length == 0 ? nil : slot.value
    }

    fileprivate func key(of slot: Slot) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: keys + Int(slot.start), count: Int(slot.length))
    }

    /// The slot that holds the key, or the free one where it would go: the next ones are tried in turn.
    fileprivate func find(_ key: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
      let mask = slotCount - 1
      let tag = NameTable.tag(hash)
      var index = Int(truncatingIfNeeded: hash) & mask
      while slots[index].length != 0 {
        let slot = slots[index]
        if slot.tag == tag, Int(slot.length) == key.count, NameTable.areEqual(self.key(of: slot), key) { return index }
        index = (index + 1) & mask
      }
      return index
    }
  }

  fileprivate struct Slot: Sendable {
    /// Into ``keys``; a length of 0 marks a free slot.
    var start: Int32 = 0
    var length: Int32 = 0
    var value: Int32 = 0
    /// Of the key's hash, so that other keys are seldom looked at.
    var tag: UInt32 = 0
  }

  private(set) var reader: Reader
  /// Bytes.
  private var keyCapacity: Int
  private var keyCount = 0
  private var count = 0

  /// - Parameters:
  ///   - capacity: how many names it will hold.
  ///   - bytes: how many those have in all.
  init(capacity: Int, bytes: Int) {
    var size = 16
    while Self.isFull(capacity, of: size) { size *= 2 }
    keyCapacity = max(256, bytes)
    reader = Reader(slots: Self.freeSlots(size), slotCount: size, keys: .allocate(capacity: keyCapacity))
  }

  deinit {
    reader.slots.deallocate()
    reader.keys.deallocate()
  }

  /// Fuller, looking something up would take long; emptier, the table would not stay in a core's own memory.
  private static func isFull(_ count: Int, of slotCount: Int) -> Bool { count * 4 > slotCount * 3 }

  private static func freeSlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    return slots
  }

  /// The value that the key has, or after this has. The empty key is never added.
  func insert(_ key: UnsafeBufferPointer<UInt8>, ifAbsent value: Int32) -> Int32 {
    guard let bytes = key.baseAddress, !key.isEmpty else { return value }
    if Self.isFull(count + 1, of: reader.slotCount) { grow() }
    let hash = NameTable.hash(key)
    let index = reader.find(key, hash)
    if reader.slots[index].length != 0 { return reader.slots[index].value }
    if keyCount + key.count > keyCapacity { growKeys(by: key.count) }
    (reader.keys + keyCount).update(from: bytes, count: key.count)
    reader.slots[index] = Slot(
      start: Int32(keyCount), length: Int32(key.count), value: value, tag: NameTable.tag(hash))
    keyCount += key.count
    count += 1
    return value
  }

  private func growKeys(by more: Int) {
    keyCapacity = max(keyCapacity * 2, keyCount + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: keyCapacity)
    larger.update(from: reader.keys, count: keyCount)
    reader.keys.deallocate()
    reader.keys = larger
  }

  private func grow() {
    let old = reader
    reader.slotCount *= 2
    reader.slots = Self.freeSlots(reader.slotCount)
    for slot in UnsafeBufferPointer(start: old.slots, count: old.slotCount) where slot.length != 0 {
      let key = old.key(of: slot)
      reader.slots[reader.find(key, NameTable.hash(key))] = slot
    }
    old.slots.deallocate()
  }

  /// Two keys of one length.
  @inline(__always)
  private static func areEqual(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
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

  /// Eight bytes at a time, each time multiplied and folded; only to find things by, the same on any machine or not.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(key.count)
    var index = 0
    while index + 8 <= key.count {
      hash = mixed(hash ^ word(key, index))
      index += 8
    }
    var rest: UInt64 = 0
    while index < key.count {
      rest = rest << 8 | UInt64(key[index])
      index += 1
    }
    return mixed(hash ^ rest)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// The half of a hash that does not say in which slot to begin.
  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }
}
