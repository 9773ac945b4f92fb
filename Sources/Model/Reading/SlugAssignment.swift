import Diagnostics
import Markup

/// Gives each document a slug that no other has.
struct SlugAssignment {
  private let files: [ContentFile]
  private let read: [ReadFile]
  private let wanted: RepeatFilter
  private var slugs: [String?]
  /// By slugs as any file system compares them.
  private var owners: [String: Int] = [:]
  /// The notes whose slug was made to fit, with the name that it would have had.
  private var shortened: [Int: (name: String, flaw: PortableName.Flaw)] = [:]
  private var duplicates: [Diagnostic] = []
  /// All that files would be called, where that was asked for.
  private var wishes: Set<String>?

  /// The slug of each document; nil, with an error, where another has it. The notes come last, those in folders after the
  /// others, and take their folder's name in where one is taken: nobody who wrote them was told that names are shared by
  /// the whole site. Nor were they told how long a name may be, so theirs are cut, with a warning.
  static func slugs(of files: [ContentFile], _ read: [ReadFile], _ diagnostics: inout [Diagnostic]) -> [String?] {
    var assignment = SlugAssignment(files, read)
    // Nothing else is the first page.
    for index in files.indices where files[index].role == .home { assignment.take(index) }
    for index in files.indices where files[index].role != .note && files[index].role != .home { assignment.take(index) }
    let notes = files.indices.filter { files[$0].role == .note }
    let isAtTop = { (index: Int) in !files[index].relativePath.utf8.contains(UInt8(ascii: "/")) }
    for index in notes where isAtTop(index) { assignment.take(index) }
    for index in notes where !isAtTop(index) { assignment.take(index) }
    diagnostics += assignment.duplicates + assignment.shortened.sorted { $0.key < $1.key }.map(assignment.warning)
    return assignment.slugs
  }

  private init(_ files: [ContentFile], _ read: [ReadFile]) {
    (self.files, self.read) = (files, read)
    slugs = read.map(\.slug)
    wanted = Self.wanted(read)
  }

  private mutating func take(_ index: Int) {
    guard let wish = slugs[index] else { return }
    let slug = fitted(wish, index)
    slugs[index] = slug
    guard wanted.mayRepeat(Self.hash(wish)) || slug.utf8.contains(where: { $0 >= 0x80 }) else { return }
    let key = CaseFolding.fold(slug)
    guard let owner = owners[key] else {
      owners[key] = index
      return
    }
    if let longer = read[index].otherSlug, case let other = fitted(longer, index),
      owners[CaseFolding.fold(other)] == nil
    {
      owners[CaseFolding.fold(other)] = index
      slugs[index] = other
    } else if files[index].role == .note {
      let other = unique(slug, index)
      owners[CaseFolding.fold(other)] = index
      slugs[index] = other
    } else {
      duplicates.append(duplicate(slug, index, of: owner))
      slugs[index] = nil
      shortened[index] = nil
    }
  }

  /// Of a note whose name and folder others have too: with more of its folders, or a number. Nothing that another is to be
  /// called.
  private mutating func unique(_ slug: String, _ index: Int) -> String {
    let wishes = wishes ?? Set((read.compactMap(\.slug) + read.compactMap(\.otherSlug)).map(CaseFolding.fold))
    self.wishes = wishes
    func isFree(_ slug: String) -> Bool {
      let key = CaseFolding.fold(slug)
      return owners[key] == nil && !wishes.contains(key)
    }
    for name in files[index].longestNames {
      guard let longer = Slug.make(fromNote: name), case let other = fitted(longer, index) else { continue }
      if isFree(other) { return other }
    }
    var number = 2
    while !isFree("\(slug)-\(number)") { number += 1 }
    return "\(slug)-\(number)"
  }

  /// Of a note, a slug that its page can have everywhere. Elsewhere one that does not fit is an error when the site is
  /// planned.
  private mutating func fitted(_ slug: String, _ index: Int) -> String {
    guard files[index].role == .note else { return slug }
    let name = slug + ".html"
    guard let flaw = PortableName.flaw(inAddress: name.utf8) else {
      if !shortened.isEmpty { shortened[index] = nil }
      return slug
    }
    shortened[index] = (name, flaw)
    return PortableName.fitted(slug, hashing: slug, before: ".html")
  }

  private func warning(_ index: Int, _ wish: (name: String, flaw: PortableName.Flaw)) -> Diagnostic {
    .warning(
      "shortened-address", "the address \(shown(wish.name)) \(wish.flaw.reason); it becomes \(slugs[index] ?? "").html",
      at: SourceLocation(path: files[index].source.path), fix: "leave it so, or \(wish.flaw.fix)")
  }

  private func duplicate(_ slug: String, _ index: Int, of owner: Int) -> Diagnostic {
    let (path, other) = (files[index].source.path, files[owner].source.path)
    let taken = slugs[owner] ?? slug
    return .error(
      "duplicate-slug",
      taken == slug
        ? "the slug “\(slug)” is taken: \(other) has it, and \(path) would get it too"
        : "the slugs “\(taken)” of \(other) and “\(slug)” of \(path) are one on systems to which case makes no difference",
      at: SourceLocation(path: path), notes: [Diagnostic.Note("it is taken here", at: SourceLocation(path: other))],
      fix: "give one of the two files another name")
  }

  /// All slugs that files may take: most are wanted by one only, and need not be looked up. Those that are not ASCII are
  /// looked up always, as letters may be written in two ways; they may be wanted by one that is, in another case.
  private static func wanted(_ read: [ReadFile]) -> RepeatFilter {
    var filter = RepeatFilter(count: read.count + read.count { $0.otherSlug != nil })
    for file in read {
      for slug in [file.slug, file.otherSlug] {
        if let slug { filter.insert(hash(CaseFolding.fold(slug))) }
      }
    }
    return filter
  }

  private static func hash(_ slug: String) -> UInt64 {
    slug.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
