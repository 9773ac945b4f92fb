#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// How long a thread has computed: a clock that stands while the thread waits or is not given a core.
enum ThreadClock {
  /// This thread's. It may be asked for its time from any thread, also when its own is gone.
  static var own: UInt32 {
    #if canImport(Darwin)
      // There, one thread cannot tell the time that another has computed without asking the kernel for a port; the time
      // that passes must do.
      return CLOCK_UPTIME_RAW.rawValue
    #else
      var clock = clockid_t()
      return pthread_getcpuclockid(pthread_self(), &clock) == 0 ? UInt32(bitPattern: clock) : 0
    #endif
  }

  /// Nil where the thread is gone.
  static func time(of clock: UInt32) -> Duration? {
    var time = timespec()
    #if canImport(Darwin)
      guard clock_gettime(clockid_t(rawValue: clock), &time) == 0 else { return nil }
    #else
      guard clock_gettime(clockid_t(bitPattern: clock), &time) == 0 else { return nil }
    #endif
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
