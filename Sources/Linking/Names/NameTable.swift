/// A hash table from folded ASCII names to numbers, made for tens of thousands of names and hundreds of thousands of
/// look-ups: keys lie one behind the other in one array, and looking one up makes nothing.
struct NameTable: Sendable {
  private struct Slot: Sendable {
    /// Into ``keys``; a length of 0 marks a free slot.
    var start: Int32 = 0
    var length: Int32 = 0
    var value: Int32 = 0
    /// Of the key's hash, so that other keys are seldom looked at.
    var tag: UInt32 = 0
  }

  private var keys: [UInt8] = []
  private var slots: [Slot]
  private var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// The value of a key; nil where it has none, as the empty key always.
  subscript(key: UnsafeBufferPointer<UInt8>) -> Int32? {
    let index = find(key)
    return slots[index].length == 0 ? nil : slots[index].value
  }

  /// The value that the key has, or after this has. The empty key is never added.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, ifAbsent value: Int32) -> Int32 {
    guard !key.isEmpty else { return value }
    if (count + 1) * 2 > slots.count { grow() }
    let index = find(key)
    if slots[index].length != 0 { return slots[index].value }
    slots[index] = Slot(
      start: Int32(keys.count), length: Int32(key.count), value: value, tag: NameTable.tag(NameTable.hash(key)))
    keys.append(contentsOf: key)
    count += 1
    return value
  }

  /// The slot that holds the key, or the free one where it would go: the next ones are tried in turn.
  private func find(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    let hash = NameTable.hash(key)
    let tag = NameTable.tag(hash)
    var index = Int(truncatingIfNeeded: hash) & mask
    return slots.withUnsafeBufferPointer { slots in
      keys.withUnsafeBufferPointer { keys in
        while slots[index].length != 0 {
          let slot = slots[index]
          if slot.tag == tag, Int(slot.length) == key.count,
            NameTable.areEqual(
              UnsafeBufferPointer(rebasing: keys[Int(slot.start)..<Int(slot.start + slot.length)]), key)
          {
            return index
          }
          index = (index + 1) & mask
        }
        return index
      }
    }
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

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.length != 0 {
      let range = Int(slot.start)..<Int(slot.start + slot.length)
      var index = keys.withUnsafeBufferPointer {
        Int(truncatingIfNeeded: NameTable.hash(UnsafeBufferPointer(rebasing: $0[range]))) & mask
      }
      while slots[index].length != 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
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
