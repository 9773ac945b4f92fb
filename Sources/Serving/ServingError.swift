/// Why a server does not serve.
public enum ServingError: Error, Sendable, Hashable {
  case noEventLoop
  /// There is no folder that a build made.
  case nothingBuilt
  /// Another program listens there.
  case portTaken(Int)
  /// Every port from the first to the last that were tried.
  case allPortsTaken(first: Int, last: Int)
  /// A name or address that is none of this machine's.
  case noSuchHost(String)
  /// For another reason: a value of `errno`.
  case cannotListen(String, port: Int, code: CInt)
}
