/// Stands before every call that touches the disk, so that a test can let the n-th one fail, or all from the n-th on, as
/// if the process had been killed there.
public struct FaultPoint: Sendable {
  /// An error number to fail with in place of the call.
  let strike: @Sendable (SystemCall) -> CInt?

  public init(_ strike: @escaping @Sendable (SystemCall) -> CInt?) {
    self.strike = strike
  }

  /// Lets every call pass.
  public static let none: FaultPoint? = nil
}

extension FaultPoint? {
  /// Fails when the fault point says so; nothing but a comparison when there is none.
  @inline(__always)
  func pass(_ call: SystemCall, _ path: @autoclosure () -> String) throws(SystemError) {
    guard let self else { return }
    if let code = self.strike(call) { throw SystemError(code, call, path()) }
  }
}
