/// Files on the disk held against bytes, without taking whole files into memory.
extension Descriptor {
  static let chunkSize = 256 * 1024

  /// The hash and size of the file, from its first byte.
  func stamp(_ path: @autoclosure () -> String) throws(SystemError) -> FileStamp {
    try rewind(path())
    return try forEachChunk(path()) { _ throws(SystemError) in }
  }

  /// Goes through the file from where it is, and gives the hash and size of what it met.
  func forEachChunk(
    _ path: @autoclosure () -> String, _ body: (UnsafeRawBufferPointer) throws(SystemError) -> Void
  ) throws(SystemError) -> FileStamp {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 16)
    defer { buffer.deallocate() }
    var hash = XXH64()
    var size = 0
    while true {
      let count = try read(into: buffer, path())
      let chunk = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      size += count
      try body(chunk)
      if count < buffer.count { return FileStamp(hash: hash.finish(chunk), size: size) }
      hash.update(chunk)
    }
  }

  /// Whether the rest of the file is these bytes and no more.
  func matches(_ bytes: UnsafeRawBufferPointer, _ path: @autoclosure () -> String) throws(SystemError) -> Bool {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: min(bytes.count + 1, Self.chunkSize), alignment: 16)
    defer { buffer.deallocate() }
    var offset = 0
    while true {
      let count = try read(into: buffer, path())
      guard offset + count <= bytes.count else { return false }
      guard sameBytes(UnsafeRawBufferPointer(buffer), UnsafeRawBufferPointer(rebasing: bytes[offset...]), count) else {
        return false
      }
      offset += count
      if count < buffer.count { return offset == bytes.count }
    }
  }

  /// The stamp of this file if the other, from where it is, has the same bytes.
  func stampIfSame(
    as other: borrowing Descriptor, _ path: @autoclosure () -> String, _ otherPath: @autoclosure () -> String
  ) throws(SystemError) -> FileStamp? {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkSize, alignment: 16)
    defer { buffer.deallocate() }
    var isSame = true
    let stamp = try forEachChunk(path()) { chunk throws(SystemError) in
      guard isSame else { return }
      let count = try other.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<chunk.count]), otherPath())
      isSame = count == chunk.count && sameBytes(chunk, UnsafeRawBufferPointer(buffer), count)
    }
    return isSame ? stamp : nil
  }

  /// The stamp of what is streamed if the rest of this file is the same bytes and no more.
  func stampIfSame(
    as stream: StreamedBytes, _ path: @autoclosure () -> String
  ) throws(SystemError) -> FileStamp? {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: StreamedBytes.mostBytes, alignment: 16)
    defer { buffer.deallocate() }
    var isSame = true
    let stamp = try stream.forEachChunk { chunk throws(SystemError) in
      guard isSame else { return }
      let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<chunk.count]), path())
      isSame = count == chunk.count && sameBytes(chunk, UnsafeRawBufferPointer(buffer), count)
    }
    guard isSame else { return nil }
    return try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<1]), path()) == 0 ? stamp : nil
  }

  func write(_ bytes: [UInt8], _ path: @autoclosure () -> String) throws(SystemError) {
    var failure: SystemError?
    bytes.withUnsafeBytes { bytes in
      do throws(SystemError) { try write(bytes, path()) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
