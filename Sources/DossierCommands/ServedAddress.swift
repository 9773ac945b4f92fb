import ArgumentParser
import Publishing
import Serving

/// What a server's user is told of who can reach it.
enum ServedAddress {
  /// Says that a site is shown to more than this machine, and where; nil where it is not.
  static func warning(of socket: borrowing ListeningSocket) -> String? {
    if ListeningSocket.isLoopback(socket.host) { return nil }
    let addresses = socket.urlsForOthers
    let places = addresses.isEmpty ? "" : " at " + addresses.joined(separator: " ")
    return
      "warning: other machines can read what this server shows\(places)\n  fix: leave --host out, unless that is meant\n"
  }
}

/// What a server's failures are to a script and to a reader.
enum ServingFailure {
  static func stop(_ error: ServingError) -> ExitCode {
    let (message, fix) = words(of: error)
    System.printError("error: \(message)\n  fix: \(fix)\n")
    return ExitCode(64)
  }

  private static func words(of error: ServingError) -> (String, String) {
    switch error {
    case .portTaken(let port):
      ("port \(port) is taken by another program", "name another port, or leave --port out for the first free one")
    case .allPortsTaken(let first, let last):
      ("all ports from \(first) to \(last) are taken", "name a free port with --port")
    case .noSuchHost(let host):
      (
        "\(Shown.words(host)) is no address of this machine",
        "name one in numbers, such as 127.0.0.1, or leave --host out"
      )
    case .cannotListen(let host, let port, let code):
      (
        "nothing can listen on \(Shown.words(host)), port \(port): \(SystemError(code, .open, host).reason)",
        port < 1024 ? "name a port above 1023: the lower ones are the system's" : "name another port with --port"
      )
    case .nothingBuilt: ("there is no built site here", "run `dossier build` first, or leave --public out")
    case .noAssets(let path):
      ("there is no folder \(Shown.words(path))", "name the folder Templates/ of a checkout, or leave --assets out")
    case .noEventLoop: ("the system lets no server be started", "close other programs, and try again")
    }
  }
}
