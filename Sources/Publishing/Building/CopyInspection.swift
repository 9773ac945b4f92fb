import Diagnostics
import HTMLReading
import Linking
import Model
import Parallel
import Pictures

/// Looks into the files that are published as copies: what pictures lose, what other files carry, which are copies of
/// captures, and whether a text tells of a confidential source.
struct CopyInspection {
  private let secrets: Secrets
  private let folder: ContentFolder
  /// The captures by their sizes, with their paths from the content folder.
  private let captures: [Int: [String]]
  private let sizes: [String: Int]

  /// A larger file of other kinds is not looked into: bytes.
  private static let limit = 64 * 1024 * 1024

  private init(_ dossier: Dossier, _ listing: ContentListing) {
    (secrets, folder) = (dossier.secrets, listing.folder)
    let captures = listing.entries.filter { ContentFile.isOfCaptures($0.path) && $0.size > 0 }
    self.captures = Dictionary(grouping: captures, by: \.size).mapValues { $0.map(\.path) }
    sizes = Dictionary(listing.entries.lazy.map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
  }

  static func diagnostics(
    of dossier: Dossier, _ outputs: OutputPlan, in listing: ContentListing, width: Width
  ) -> [Diagnostic] {
    let copies = outputs.outputs.compactMap { output -> String? in
      if case .copy(let path) = output.content { path } else { nil }
    }
    let inspection = CopyInspection(dossier, listing)
    let found = copies.concurrentMap(width: width) { inspection.diagnostics(ofCopy: $0) }
    return found.flatMap(\.self) + inspection.documents(of: dossier, width: width) + unnamed(of: dossier)
  }

  private func diagnostics(ofCopy path: String) -> [Diagnostic] {
    let place = SourceLocation(path: folder.label(path))
    do throws(SystemError) {
      if try isCapture(path) { return [Self.capture(at: place)] }
      var found: [Diagnostic] = []
      if let name = secrets.exposed(inAddress: path).first { found.append(Self.exposed(name.kind, at: place)) }
      switch try PublishedFile(path, in: folder).kind() {
      case .picture(let picture):
        if !picture.removed.isEmpty { found.append(Self.cleaned(picture.removed, at: place)) }
        if !picture.unshown.isEmpty { found.append(Self.unshown(picture.unshown, at: place)) }
        if Pictures.isSVG(picture.bytes) {
          let inText = exposed(inText: picture.bytes, at: place)
          let kind = inText.isEmpty ? self.kind(exposedIn: [picture.bytes]) : nil
          found += inText + (kind.map { [Self.exposed($0, at: place)] } ?? [])
        }
      case .unreadable(let reason): found.append(Self.unreadable(reason, at: place))
      case .other:
        if FileEnding.isImage(path) {
          if let what = try foreignContent(path) {
            found.append(Self.noPicture(what, at: place))
          } else if try isAfterOtherBytes(path) {
            found.append(Self.unreadable("other bytes stand before its first", at: place))
          }
        }
        found += try other(path, at: place)
      }
      return found
    } catch {
      return [ContentDiagnostics.unreadable(error)]
    }
  }

  /// What a file that is called a picture is, where its first bytes tell.
  private func foreignContent(_ path: String) throws(SystemError) -> String? {
    let bytes = try folder.beginning(of: path, count: 64)
    if bytes.isEmpty { return "empty" }
    let first = bytes.drop { $0 <= 0x20 }
    if first.first == UInt8(ascii: "<") { return "a web page" }
    if bytes.starts(with: "%PDF-".utf8) { return "a PDF" }
    if bytes.dropFirst(4).starts(with: "ftyp".utf8) {
      // AVIF is kept as films are, and browsers show it.
      let isShown = ["avif", "avis"].contains { bytes.dropFirst(8).firstRange(of: Array($0.utf8)) != nil }
      return isShown ? nil : "a film, or a picture that browsers do not show"
    }
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) { return "a TIFF" }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a packed file" }
    return nil
  }

  /// Whether a picture begins further on, which some programs show all the same, with what it carries.
  private func isAfterOtherBytes(_ path: String) throws(SystemError) -> Bool {
    let bytes = try folder.beginning(of: path, count: 1024)
    let signatures: [[UInt8]] = [[0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], Array("GIF8".utf8)]
    return signatures.contains { bytes.firstRange(of: $0) != nil }
  }

  private func other(_ path: String, at place: SourceLocation) throws(SystemError) -> [Diagnostic] {
    guard let bytes = try folder.bytes(of: path, limit: Self.limit) else { return [] }
    var found: [Diagnostic] = []
    let carried = OtherFiles.carried(in: bytes)
    if !carried.isEmpty { found.append(Self.carrying(carried, at: place)) }
    if secrets.isEmpty { return found }
    let embedded = EmbeddedTexts.of(bytes)
    if PossibleTexts.isText(bytes), embedded.texts.isEmpty {
      let inText = exposed(inText: bytes, at: place)
      if !inText.isEmpty { return found + inText }
    }
    if let kind = kind(exposedIn: embedded.texts) ?? kind(exposedIn: [bytes]) ?? kind(exposedInRowsOf: bytes, path) {
      found.append(Self.exposed(kind, at: place))
    } else if !embedded.isWhole {
      found.append(Self.packed(at: place))
    }
    return found
  }

  private func kind(exposedIn texts: [[UInt8]]) -> ExposedSecret.Kind? {
    for text in texts {
      if let kind = AllReadings.first(of: text, { exposed(in: $0).first })?.kind { return kind }
    }
    return nil
  }

  /// Of a table, whose cells may part a name: read along its rows.
  private func kind(exposedInRowsOf bytes: [UInt8], _ path: String) -> ExposedSecret.Kind? {
    guard [".csv", ".tsv", ".tab"].contains(where: { path.lowercased().hasSuffix($0) }) else { return nil }
    let rows = bytes.map { ";,|".utf8.contains($0) ? 0x09 : $0 }
    return rows == bytes ? nil : kind(exposedIn: [rows])
  }

  /// In the encoding that a text names, or else in each that it may be in.
  private func exposed(inText bytes: [UInt8], at place: SourceLocation) -> [Diagnostic] {
    for text in AllReadings.ofText(bytes) {
      let found = diagnostics(on: exposed(in: text), in: text, at: place)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func exposed(in bytes: [UInt8]) -> [ExposedSecret] {
    let found = secrets.exposed(in: bytes.span, 0..<bytes.count)
    guard bytes.prefix(512).contains(UInt8(ascii: "<")) else { return found }
    return found + secrets.exposed(inMarkup: bytes.span) + secrets.exposed(overElementsOf: bytes.span)
  }

  private func diagnostics(on found: [ExposedSecret], in bytes: [UInt8], at place: SourceLocation) -> [Diagnostic] {
    bytes.withUnsafeBufferPointer { text in
      guard let first = found.min(by: { $0.source.lowerBound < $1.source.lowerBound }) else { return [] }
      let before = text[..<first.source.lowerBound]
      let line = 1 + before.count { $0 == 0x0A }
      let column = 1 + before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
      return [Self.exposed(first.kind, at: place, "line \(line), column \(column)")]
    }
  }

  /// Published texts that are a capture's, word for word.
  private func documents(of dossier: Dossier, width: Width) -> [Diagnostic] {
    if captures.isEmpty { return [] }
    return Array(dossier.published).concurrentMap(width: width) { document -> Diagnostic? in
      guard let others = captures[document.source.bytes.count] else { return nil }
      let isCopy = others.contains { other in
        (try? folder.bytes(of: other, limit: PublishedFile.limit))?.elementsEqual(document.source.bytes) ?? false
      }
      return isCopy ? Self.capture(at: SourceLocation(path: document.source.path)) : nil
    }.compactMap(\.self)
  }

  private func isCapture(_ path: String) throws(SystemError) -> Bool {
    guard let size = sizes[path], let others = captures[size] else { return false }
    guard let bytes = try folder.bytes(of: path, limit: PublishedFile.limit) else { return true }
    for other in others {
      guard let capture = try folder.bytes(of: other, limit: PublishedFile.limit) else { continue }
      if capture == bytes { return true }
    }
    return false
  }
}

/// What is said of them.
extension CopyInspection {
  fileprivate static func capture(at place: SourceLocation) -> Diagnostic {
    var diagnostic = Diagnostic.error(
      "published-capture", "this is a copy of a capture, and captures are not published", at: place,
      fix: "take it out of what is published; if it may be seen, take it out of captures/")
    diagnostic.hidesExcerpt = true
    return diagnostic
  }

  fileprivate static func exposed(
    _ kind: ExposedSecret.Kind, at place: SourceLocation, _ spot: String? = nil
  ) -> Diagnostic {
    let what =
      switch kind {
      case .name: "names a confidential source"
      case .address: "has the address of a confidential source"
      case .words: "has eight words or more of the capture of a confidential source"
      }
    var diagnostic = Diagnostic.error(
      "exposed-secret", "this file \(what)" + (spot.map { ": \($0)" } ?? ", in its name or in what it carries"),
      at: place,
      fix: "take it out of what is published")
    diagnostic.hidesExcerpt = true
    return diagnostic
  }

  fileprivate static func packed(at place: SourceLocation) -> Diagnostic {
    .warning(
      "carried-metadata", "not all that is packed in this file could be looked into for confidential sources",
      at: place,
      fix: "look into it, or publish what is in it as files of their own")
  }

  fileprivate static func cleaned(_ removed: [CarriedData], at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .information, "cleaned-picture", "this picture carries \(list(removed)); its copy in the site does not",
      at: place,
      fix: "nothing; the file itself was left as it is")
  }

  fileprivate static func unshown(_ unshown: [CarriedData], at place: SourceLocation) -> Diagnostic {
    .warning(
      "carried-metadata", "this picture is published with \(list(unshown)), which it does not show", at: place,
      fix: "look at it in a program for drawings, and take out what is not to be known")
  }

  fileprivate static func unreadable(_ reason: String, at place: SourceLocation) -> Diagnostic {
    .error(
      "unreadable-picture", "what this picture carries cannot be taken out of it: \(reason)", at: place,
      fix: "save it anew with a program for pictures, or take it out of what is published")
  }

  fileprivate static func noPicture(_ what: String, at place: SourceLocation) -> Diagnostic {
    .warning(
      "no-picture", "this file has the name of a picture and is \(what), so that pages show nothing", at: place,
      fix: "save the picture itself, as .jpg, .png or .webp")
  }

  fileprivate static func carrying(_ carried: [CarriedData], at place: SourceLocation) -> Diagnostic {
    .warning(
      "carried-metadata", "this file is published as it is, and carries \(list(carried))", at: place,
      fix: "look at it, and clean it if that is not to be known: exiftool -all= or “remove personal information”")
  }

  /// As many as can be read at a glance.
  private static func list(_ carried: [CarriedData]) -> String {
    let shown = carried.prefix(6).map(\.shown)
    if carried.count > shown.count { return shown.joined(separator: ", ") + " and \(carried.count - shown.count) more" }
    guard shown.count > 1, let last = shown.last else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Which they are is not said: names of files tell of drafts.
  fileprivate static func unnamed(of dossier: Dossier) -> [Diagnostic] {
    let count = dossier.corpus.media.count - PublishedMedia.paths(of: dossier).count
    // What could not be read may name them.
    guard count > 0, !dossier.corpus.hasFlaws else { return [] }
    let settings = dossier.corpus.settings.source?.path ?? dossier.corpus.contentPrefix + "dossier.yml"
    return [
      Diagnostic(
        .information, "unnamed-media",
        "nothing that is published names \(count) \(count == 1 ? "file" : "files") in media/, so \(count == 1 ? "it stays" : "they stay") out",
        at: SourceLocation(path: settings),
        fix: "show or link to what is to be seen, or write media: all, which publishes what no text at all names")
    ]
  }
}
