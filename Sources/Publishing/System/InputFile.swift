#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a command is given to read, from a file or from another program.
public enum InputFile {
  /// The bytes of a file, or of standard input where no path is given; at most 64 MB.
  public static func bytes(at path: String?) throws(SystemError) -> [UInt8] {
    let label = path ?? "standard input"
    let descriptor = path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
    guard descriptor >= 0 else { throw SystemError(errno, .open, label) }
    defer { if path != nil { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError(errno, .read, label) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > 64 << 20 { throw SystemError(EFBIG, .read, label) }
    }
  }
}
