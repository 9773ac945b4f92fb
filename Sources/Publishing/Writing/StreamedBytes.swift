/// Bytes that are handed over piece by piece, gathered into chunks of a size at which files are read and written.
struct StreamedBytes {
  /// Of a chunk.
  static let mostBytes = 256 * 1024

  let write: (_ emit: ([UInt8]) -> Void) -> Void

  /// Goes through all of the bytes, and gives their hash and number. After an error the rest is made, and is for nobody.
  func forEachChunk(
    _ body: (UnsafeRawBufferPointer) throws(SystemError) -> Void
  ) throws(SystemError) -> FileStamp {
    var (hash, size) = (XXH64(), 0)
    var gathered: [UInt8] = []
    gathered.reserveCapacity(Self.mostBytes)
    var failure: SystemError?
    func hand(_ chunk: UnsafeRawBufferPointer) {
      size += chunk.count
      guard failure == nil else { return }
      do throws(SystemError) { try body(chunk) } catch { failure = error }
    }
    write { piece in
      var rest = piece[...]
      while gathered.count + rest.count >= Self.mostBytes {
        let taken = rest.prefix(Self.mostBytes - gathered.count)
        gathered += taken
        rest = rest.dropFirst(taken.count)
        gathered.withUnsafeBytes { chunk in
          hand(chunk)
          hash.update(chunk)
        }
        gathered.removeAll(keepingCapacity: true)
      }
      gathered += rest
    }
    let stamp = gathered.withUnsafeBytes { chunk in
      hand(chunk)
      return FileStamp(hash: hash.finish(chunk), size: size)
    }
    if let failure { throw failure }
    return stamp
  }
}
