/// What is known of a file's bytes.
struct FileStamp: Sendable, Hashable {
  /// XXH64 of the bytes.
  let hash: UInt64
  let size: Int

  init(hash: UInt64, size: Int) {
    self.hash = hash
    self.size = size
  }

  init(of bytes: UnsafeRawBufferPointer) {
    self.init(hash: XXH64.hash(bytes), size: bytes.count)
  }

  /// The hash in sixteen digits and the size, with a space after each: of a site there are as many as pages.
  fileprivate func withText(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { text in
      for index in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: hash >> UInt64(60 - 4 * index)) & 15
        text[index] = digit < 10 ? digit + 0x30 : digit + 0x57
      }
      text[39] = UInt8(ascii: " ")
      var (start, rest) = (39, size)
      repeat {
        start -= 1
        text[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      text[16] = UInt8(ascii: " ")
      for index in start..<40 { text[17 + index - start] = text[index] }
      body(UnsafeBufferPointer(rebasing: text[..<(17 + 40 - start)]))
    }
  }
}

/// The files that Dossier wrote and the folders that it made, as a text file in the output folder. There are two of
/// them: the manifest, of the last whole publish, and the journal, of what one that is under way may have written.
///
///     dossier-manifest 1 3
///     folder articles
///     44bc2cf5ad770999 3 articles/takedown.html
///     ef46db3751d8e999 0 index.html
///
/// The number at the end of the first line is the number of lines that follow. A file's line has the XXH64 of its bytes,
/// their number, and its path. Folders come first, and each kind is sorted by the paths' bytes. Where drafts were built, the
/// first line ends in ` drafts`. There is nothing in it that the same input would not give again (no times, no absolute
/// paths), and nothing but what is public: addresses, and hashes of what stands at them.
struct Inventory: Sendable {
  enum Kind: String, Sendable {
    case manifest = "dossier-manifest"
    case journal = "dossier-journal"
  }

  static let draftsMark = " drafts"

  struct File: Sendable, Hashable {
    let path: OutputPath
    let stamp: FileStamp
  }

  /// In a journal the same path may come with several stamps, of several publishes that were killed.
  var files: [File] = []
  var folders: [OutputPath] = []
  var includesDrafts = false

  func text(_ kind: Kind) -> [UInt8] {
    let folders = folders.sorted()
    let files = files.sorted { a, b in
      a.path == b.path
        ? (a.stamp.hash, a.stamp.size) < (b.stamp.hash, b.stamp.size) : a.path < b.path
    }
    var text: [UInt8] = []
    text.reserveCapacity(64 + files.count * 64 + folders.count * 32)
    text.append(contentsOf: "\(kind.rawValue) 1 \(files.count + folders.count)".utf8)
    if includesDrafts { text.append(contentsOf: Self.draftsMark.utf8) }
    text.append(UInt8(ascii: "\n"))
    for folder in folders {
      text.append(contentsOf: "folder ".utf8)
      text.append(contentsOf: folder.bytes)
      text.append(UInt8(ascii: "\n"))
    }
    for file in files {
      file.stamp.withText { text.append(contentsOf: $0) }
      text.append(contentsOf: file.path.bytes)
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }
}
