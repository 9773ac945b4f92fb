#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What commands ask of the system they run on.
enum System {
  /// Cores that this process may use.
  static var coreCount: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// A text that nobody can guess: 128 bits of the system's, in hexadecimal.
  static func randomText() -> String {
    var generator = SystemRandomNumberGenerator()
    return String(generator.next() as UInt64, radix: 16) + String(generator.next() as UInt64, radix: 16)
  }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether a line on standard error can be written over: a terminal that is not “dumb”.
  static var errorShowsLines: Bool { errorIsTerminal && environment("TERM") != "dumb" }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Ends the process, with what is to be printed printed.
  static func exit(_ status: CInt) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status)
    #elseif canImport(Musl)
      Musl.exit(status)
    #else
      Darwin.exit(status)
    #endif
  }

  /// Ends the process while other threads of it are at work, and whatever they are at.
  static func endAtOnce(_ status: CInt) -> Never {
    fflush(nil)
    _exit(status)
  }

  static func printError(_ text: String) { write(text, to: STDERR_FILENO) }

  /// On standard output, without waiting for more: for programs that go on after what they have printed.
  static func printNow(_ text: String) {
    fflush(nil)
    write(text, to: STDOUT_FILENO)
  }

  private static func write(_ text: String, to descriptor: CInt) {
    var text = text
    text.withUTF8 { buffer in
      var written = 0
      while written < buffer.count {
        let result = systemWrite(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if result < 0 && errno == EINTR { continue }
        if result <= 0 { return }
        written += result
      }
    }
  }
}

/// Named apart from the method that calls it.
private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
