/// Why a server does not serve.
public enum ServingError: Error, Sendable, Hashable {
  case noEventLoop
  /// There is no folder that a build made.
  case nothingBuilt
  /// There is no folder of files for the assets.
  case noAssets(String)
  /// Another program listens there.
  case portTaken(Int)
  /// Every port from the first to the last that were tried.
  case allPortsTaken(first: Int, last: Int)
  /// A name or address that is none of this machine's.
  case noSuchHost(String)
  /// For another reason: a value of `errno`.
  case cannotListen(String, port: Int, code: CInt)
}
