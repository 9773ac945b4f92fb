package import Diagnostics
package import Linking
package import Model
import Pages
import Parallel
package import Publishing
import Templates
import TestBasics
package import Words

/// A small site as a value, so that a test reads like a folder listing.
///
///     let site: SiteFixture = ["articles/raid.md": "---\ndate: 2018\n---\nSee [[amaq]]."]
package struct SiteFixture: Sendable, ExpressibleByDictionaryLiteral {
  package var files: [(path: String, text: String)]
  /// Files that are no text, or no UTF-8.
  package var rawFiles: [String: [UInt8]] = [:]
  /// Whether settings are put beside the files where they have none.
  package var hasSettings = true
  package var media: [String] = []
  /// Other files that notes may show, by their paths from the content folder.
  package var attachments: [String] = []
  /// By their paths from `captures/`; nil where nothing is held against them.
  package var captures: [String: Capture]?
  /// The paths of all files in `captures/`, from there.
  package var captureFiles: [String] = []
  /// What was published before; nil where nobody recorded it.
  package var published: PublishedRecord?
  /// The day on which it is built; nil where nobody says.
  package var today: CalendarDay?

  /// What the pages say by themselves, in the place of the words of the settings’ language.
  package var words: (any Wording)?

  package init(dictionaryLiteral elements: (String, String)...) {
    files = elements.map { (path: $0.0, text: $0.1) }
  }

  package init(_ files: [String: String]) {
    self.files = files.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) }
  }

  private var settings: [(path: String, text: String)] {
    !hasSettings || files.contains { $0.path == "dossier.yml" }
      ? [] : [(path: "dossier.yml", text: "title: A dossier\nmedia: all\n")]
  }

  /// All the stages up to the plan of pages.
  package func compile(
    width: Int = 1, drafts: Bool = false, shuffledBy seed: UInt64? = nil
  ) -> Diagnosed<SiteCompiler.Compilation> {
    var files = (settings + self.files).map {
      ContentFile(relativePath: $0.path, displayPrefix: "Content/", bytes: Array($0.text.utf8))
    }
    files += rawFiles.sorted { $0.key < $1.key }.map {
      ContentFile(relativePath: $0.key, displayPrefix: "Content/", bytes: $0.value)
    }
    if let seed {
      var generator = SeededGenerator(seed: seed)
      files.shuffle(using: &generator)
    }
    var options = CompileOptions()
    options.width = Width(width)
    options.includesDrafts = drafts
    options.contentPrefix = "Content/"
    options.today = today
    var read = SiteCompiler.read(files, media: media, attachments: attachments, options: options)
    (read.value.captures, read.value.published) = (captures, published)
    read.value.captureFiles = captureFiles
    if let words { read.value.settings.words = words }
    var result = SiteCompiler.compile(read, options: options)
    result.diagnostics = result.diagnostics.sortedForPrinting()
    return result
  }

  package func dossier() -> Dossier { compile().value.dossier }

  package var diagnostics: [Diagnostic] { compile().diagnostics }

  /// Every page's HTML by its address.
  package func pages(width: Int = 1, drafts: Bool = false, shuffledBy seed: UInt64? = nil) -> [String: String] {
    let plan = compile(width: width, drafts: drafts, shuffledBy: seed).value.plan
    let template = SiteTemplate(frame: plan.frame)
    let html = plan.pages.concurrentMap(width: Width(width)) { planned in
      String(decoding: template.html(for: planned.page(plan.context)).bytes, as: UTF8.self)
    }
    return Dictionary(uniqueKeysWithValues: zip(plan.pages.map(\.route.path), html))
  }
}
