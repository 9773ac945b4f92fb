import Model

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

  /// The latest day that anyone on Earth writes at this moment; nil where the clock is beyond all years.
  static var today: CalendarDay? { CalendarDay(dayNumber: (time(nil) + 14 * 3600) / 86_400) }

  /// The day that it is here, as `2018-04-27`.
  static var dayHere: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
  }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether a line on standard error can be written over: a terminal that is not “dumb”.
  static var errorShowsLines: Bool { errorIsTerminal && environment("TERM") != "dumb" }

  /// How many columns the terminal has that standard output is; nil where it is none, or does not say.
  static var outputWidth: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

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
