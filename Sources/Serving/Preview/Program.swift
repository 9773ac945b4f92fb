#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Programs of the user's that are started and left to themselves: an editor, a browser.
public enum Program {
  /// Whether there is a program of a name in `PATH`, or at a path.
  public static func exists(_ name: String) -> Bool {
    if name.isEmpty { return false }
    if name.utf8.contains(UInt8(ascii: "/")) { return isExecutable(name) }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return path.utf8.split(separator: UInt8(ascii: ":")).contains { folder in
      isExecutable(String(decoding: folder, as: UTF8.self) + "/" + name)
    }
  }

  private static func isExecutable(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  /// Starts a program that is looked for in `PATH`; no shell reads the arguments. False where there is none.
  static func start(_ arguments: [String]) -> Bool {
    guard let name = arguments.first else { return false }
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    // Nobody here asks how it ended, so the system need not keep that.
    signal(SIGCHLD, SIG_IGN)
    var process = pid_t()
    #if os(Linux)
      var attributes = posix_spawnattr_t()
    #else
      var attributes: posix_spawnattr_t?
    #endif
    guard posix_spawnattr_init(&attributes) == 0 else { return false }
    defer { posix_spawnattr_destroy(&attributes) }
    // What the server takes no notice of may mean something to another program.
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGPIPE, SIGCHLD] { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    return posix_spawnp(&process, name, nil, &attributes, pointers, environ) == 0
  }
}

/// The user's browser.
public enum Browser {
  /// Opens an address. False where the system has no program for it.
  @discardableResult
  public static func open(_ address: String) -> Bool {
    #if canImport(Darwin)
      return Program.start(["open", address])
    #else
      return Program.start(["xdg-open", address])
    #endif
  }
}
