#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An open file. It closes itself.
struct Descriptor: ~Copyable, Sendable {
  let raw: CInt
  private let fault: FaultPoint?

  init(raw: CInt, fault: FaultPoint?) {
    self.raw = raw
    self.fault = fault
  }

  deinit { _ = close(raw) }

  /// What is open.
  func status(_ path: @autoclosure () -> String) throws(SystemError) -> FileStatus {
    try fault.pass(.status, path())
    var result = stat()
    guard fstat(raw, &result) == 0 else { throw SystemError(errno, .status, path()) }
    return FileStatus(result)
  }

  /// Fills the buffer from the file, as far as the file goes from here: fewer bytes than asked for mean its end.
  ///
  /// - Parameter enough: with so many it is done, also where the buffer holds more and the file may; nil for all it holds.
  func read(
    into buffer: UnsafeMutableRawBufferPointer, enough: Int? = nil, _ path: @autoclosure () -> String
  ) throws(SystemError) -> Int {
    try fault.pass(.read, path())
    guard let base = buffer.baseAddress else { return 0 }
    var filled = 0
    while filled < enough ?? buffer.count {
      let count = Platform.read(raw, base + filled, buffer.count - filled)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw SystemError(errno, .read, path()) }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Writes all of the bytes.
  func write(_ bytes: UnsafeRawBufferPointer, _ path: @autoclosure () -> String) throws(SystemError) {
    try fault.pass(.write, path())
    guard let base = bytes.baseAddress else { return }
    var written = 0
    while written < bytes.count {
      let count = Platform.write(raw, base + written, bytes.count - written)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw SystemError(count == 0 ? EIO : errno, .write, path()) }
      written += count
    }
  }

  /// Goes back to the first byte and, for a file that is open for writing, empties it.
  func empty(_ path: @autoclosure () -> String) throws(SystemError) {
    try fault.pass(.write, path())
    guard ftruncate(raw, 0) == 0, lseek(raw, 0, SEEK_SET) == 0 else { throw SystemError(errno, .write, path()) }
  }

  func setMode(_ mode: mode_t, _ path: @autoclosure () -> String) throws(SystemError) {
    try fault.pass(.write, path())
    guard fchmod(raw, mode) == 0 else { throw SystemError(errno, .write, path()) }
  }

  /// The same file under another number, for who closes it.
  func another(_ path: @autoclosure () -> String) throws(SystemError) -> CInt {
    let copy = fcntl(raw, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw SystemError(errno, .open, path()) }
    return copy
  }

  func rewind(_ path: @autoclosure () -> String) throws(SystemError) {
    guard lseek(raw, 0, SEEK_SET) == 0 else { throw SystemError(errno, .read, path()) }
  }

  /// Takes the lock that ends with this descriptor, or answers false when another holds it. Never waits.
  ///
  /// - Parameter shared: only asks whether nobody has it: others may ask at the same time.
  func lock(_ path: @autoclosure () -> String, shared: Bool = false) throws(SystemError) -> Bool {
    try fault.pass(.lock, path())
    while flock(raw, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let error = SystemError(errno, .lock, path())
      if error.wouldBlock { return false }
      throw error
    }
    return true
  }
}

extension Descriptor {
  /// The rest of the file, which is expected to be `size` bytes long; nil when it is longer than `limit`.
  ///
  /// One call when the size is right: the buffer has a byte to spare, and a read that fills all but that one has what
  /// there was when the size was asked for. (A size of 0 says nothing of some files.)
  func bytes(
    expected size: Int, limit: Int, _ path: @autoclosure () -> String
  ) throws(SystemError) -> [UInt8]? {
    var capacity = min(max(size, 0), limit) + 1
    var whole: [UInt8] = []
    while true {
      var failure: SystemError?
      let part = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        do throws(SystemError) {
          let enough = whole.isEmpty && size > 0 && size < capacity ? size : capacity
          count = try read(into: UnsafeMutableRawBufferPointer(buffer), enough: enough, path())
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      if whole.isEmpty { whole = part } else { whole += part }
      if whole.count > limit { return nil }
      if part.count < capacity { return whole }
      capacity = min(max(whole.count, 65_536), limit - whole.count + 1)
    }
  }
}
