/// A hash table from folded ASCII names to numbers, made for tens of thousands of names and hundreds of thousands of
/// look-ups: keys lie one behind the other in one array, and looking one up makes nothing and counts no reference.
///
/// Filled by one thread before any other has it, and only read from then on.
final class NameTable: @unchecked Sendable {
  private struct Slot: Sendable {
    /// Into ``keys``; a length of 0 marks a free slot.
    var start: Int32 = 0
    var length: Int32 = 0
    var value: Int32 = 0
    /// Of the key's hash, so that other keys are seldom looked at.
    var tag: UInt32 = 0
  }

  private var slots: UnsafeMutablePointer<Slot>
  /// A power of two.
  private var slotCount: Int
  private var keys: UnsafeMutablePointer<UInt8>
  /// Bytes.
  private var keyCapacity: Int
  private var keyCount = 0
  private var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slotCount = size
    slots = Self.freeSlots(size)
    keyCapacity = max(256, capacity * 16)
    keys = .allocate(capacity: keyCapacity)
  }

  deinit {
    slots.deallocate()
    keys.deallocate()
  }

  private static func freeSlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    return slots
  }

  /// The value of a key; nil where it has none, as the empty key always.
  subscript(key: UnsafeBufferPointer<UInt8>) -> Int32? {
    let slot = slots[find(key, NameTable.hash(key))]
    return slot.length == 0 ? nil : slot.value
  }

  /// The value that the key has, or after this has. The empty key is never added.
  func insert(_ key: UnsafeBufferPointer<UInt8>, ifAbsent value: Int32) -> Int32 {
    guard let bytes = key.baseAddress, !key.isEmpty else { return value }
    if (count + 1) * 2 > slotCount { grow() }
    let hash = NameTable.hash(key)
    let index = find(key, hash)
    if slots[index].length != 0 { return slots[index].value }
    if keyCount + key.count > keyCapacity { growKeys(by: key.count) }
    (keys + keyCount).update(from: bytes, count: key.count)
    slots[index] = Slot(
      start: Int32(keyCount), length: Int32(key.count), value: value, tag: NameTable.tag(hash))
    keyCount += key.count
    count += 1
    return value
  }

  private func key(of slot: Slot) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: keys + Int(slot.start), count: Int(slot.length))
  }

  /// The slot that holds the key, or the free one where it would go: the next ones are tried in turn.
  private func find(_ key: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
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

  private func growKeys(by more: Int) {
    keyCapacity = max(keyCapacity * 2, keyCount + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: keyCapacity)
    larger.update(from: keys, count: keyCount)
    keys.deallocate()
    keys = larger
  }

  private func grow() {
    let (old, oldCount) = (slots, slotCount)
    slotCount *= 2
    slots = Self.freeSlots(slotCount)
    let mask = slotCount - 1
    for slot in UnsafeBufferPointer(start: old, count: oldCount) where slot.length != 0 {
      var index = Int(truncatingIfNeeded: NameTable.hash(key(of: slot))) & mask
      while slots[index].length != 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
    old.deallocate()
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
