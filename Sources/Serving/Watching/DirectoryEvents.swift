#if os(Linux)
  #if canImport(Glibc)
    internal import Glibc
  #else
    internal import Musl
  #endif

  /// What the system says of a folder and all folders below it (inotify(7)).
  final class DirectoryEvents {
    private let root: String
    private let descriptor: CInt
    /// The folders watched, by the numbers of their watches: paths from the root, with `/` at the end, empty for the root.
    private var folders: [CInt: String] = [:]
    private let noticed: (FolderChange, Bool) -> Void
    private let exhausted: () -> Void
    /// Which folder the root was when it was watched; nil where it is gone, and another may come in its place.
    private var watchedRoot: Identity?

    private struct Identity: Hashable {
      var device: UInt64
      var inode: UInt64

      init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
        (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino))
      }
    }

    private static let mask = UInt32(
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
        | IN_DONT_FOLLOW)

    /// Nil where the system has no such events, or no watch left for one of the folders.
    ///
    /// - Parameters:
    ///   - noticed: is given each change, and whether the file is closed.
    ///   - exhausted: is called where a folder came later, and the system has no watch left for it.
    init?(
      _ root: String, on loop: EventLoop, noticed: @escaping (FolderChange, Bool) -> Void,
      exhausted: @escaping () -> Void
    ) {
      descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
      self.root = root
      self.noticed = noticed
      self.exhausted = exhausted
      guard descriptor >= 0 else { return nil }
      guard watch("") else { return nil }
      watchedRoot = Identity(root)
      loop.onReadable(descriptor) { [weak self] in self?.read() }
      loop.every(milliseconds: 500) { [weak self] in self?.findAgain() }
    }

    deinit { if descriptor >= 0 { _ = close(descriptor) } }

    /// Watches a folder and those below it. False where the system has no watch left; a folder that is gone is none.
    private func watch(_ folder: String) -> Bool {
      let path = folder.isEmpty ? root : root + "/" + folder
      // The root may be a link that the user named.
      let mask = folder.isEmpty ? Self.mask & ~UInt32(IN_DONT_FOLLOW) : Self.mask
      let number = inotify_add_watch(descriptor, path, mask)
      guard number >= 0 else { return errno != ENOSPC && errno != ENOMEM && !folder.isEmpty }
      folders[number] = folder
      // Listed after it is watched, so that nothing comes in between unseen.
      for name in FolderPoll.folders(in: path) where !watch(folder + name + "/") { return false }
      return true
    }

    private func findAgain() {
      let now = Identity(root)
      if now == watchedRoot { return }
      // Of a folder that is gone while someone has it open, the system says nothing.
      guard now != nil, watch("") else {
        if watchedRoot != nil { noticed(.everything, true) }
        watchedRoot = nil
        return
      }
      watchedRoot = now
      noticed(.everything, true)
    }

    private func read() {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = readBytes(descriptor, &buffer, buffer.count)
        guard count > 0 else { return }
        take(buffer[..<count])
      }
    }

    private func take(_ bytes: ArraySlice<UInt8>) {
      // struct inotify_event: watch, mask, cookie and length of four bytes each, then the name, filled up with zeros.
      var rest = bytes
      while rest.count >= 16 {
        func number(at offset: Int) -> UInt32 {
          (0..<4).reduce(0) { $0 | UInt32(rest[rest.startIndex + offset + $1]) << (8 * UInt32($1)) }
        }
        let (watch, mask, length) = (CInt(bitPattern: number(at: 0)), number(at: 4), Int(number(at: 12)))
        let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
        rest = rest.dropFirst(16 + length)
        notice(watch, mask, name)
      }
    }

    private func notice(_ watch: CInt, _ mask: UInt32, _ name: ArraySlice<UInt8>) {
      if mask & UInt32(IN_Q_OVERFLOW) != 0 {
        _ = self.watch("")
        return noticed(.everything, true)
      }
      if mask & UInt32(IN_IGNORED) != 0 {
        folders[watch] = nil
        return
      }
      if mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0 {
        // The root itself: another folder may come in its place.
        return
      }
      guard let folder = folders[watch], !FolderChange.isPassing(name),
        let text = String(validating: name, as: UTF8.self)
      else { return }
      if mask & UInt32(IN_ISDIR) != 0 {
        if mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 {
          if !self.watch(folder + text + "/") { exhausted() }
        }
        return noticed(.everything, true)
      }
      noticed(.files([folder + text]), mask & UInt32(IN_CREATE) == 0)
    }
  }

  /// Named apart from the method that calls it.
  private func readBytes(_ descriptor: CInt, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(descriptor, buffer, count)
  }
#else
  /// Other systems are asked by polling.
  final class DirectoryEvents {
    init?(
      _ root: String, on loop: EventLoop, noticed: @escaping (FolderChange, Bool) -> Void,
      exhausted: @escaping () -> Void
    ) { return nil }
  }
#endif
