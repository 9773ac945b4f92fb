#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension StringProtocol {
  /// Whether both are the same UTF-8: what is the same text to a reader may have two addresses.
  @inlinable
  public func hasSameBytes(as other: some StringProtocol) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.count == $0.count && areSame(bytes, $0) }
    }
    return answer.flatMap(\.self) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether its UTF-8 comes before another's: an order that is the same in any language.
  @inlinable
  public func hasBytes(before other: some StringProtocol) -> Bool {
    let answer = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { precede(bytes, $0) }
    }
    return answer.flatMap(\.self) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}

@usableFromInline
func precede(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = a.baseAddress, let second = b.baseAddress else { return a.count < b.count }
  let difference = memcmp(first, second, min(a.count, b.count))
  return difference != 0 ? difference < 0 : a.count < b.count
}

/// Of two of one length.
@usableFromInline
func areSame(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = a.baseAddress, let second = b.baseAddress else { return true }
  return memcmp(first, second, a.count) == 0
}
