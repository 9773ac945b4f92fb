#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a server prints, which must not stop it.
public enum UnblockedOutput {
  /// Lets a terminal that is stopped, or a program that does not read what it is told, stop nothing here: what cannot be
  /// written at once is left out. Without a way to do so (Linux's `/proc`), all stays as it is.
  public static func begin() {
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      var status = stat()
      let isPipe = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
      // What a program reads from standard output is to be whole.
      guard isatty(descriptor) == 1 || (isPipe && descriptor == STDERR_FILENO) else { continue }
      // Opened anew: the flag would hold for the shell, too, which has the same file open.
      let other = open("/proc/self/fd/\(descriptor)", O_WRONLY | O_NONBLOCK | O_NOCTTY)
      guard other >= 0 else { continue }
      dup2(other, descriptor)
      close(other)
    }
  }
}
