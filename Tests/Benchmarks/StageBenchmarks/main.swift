// What each stage of a build takes, by itself and on one core:
//
//     DOSSIER_BENCHMARKS=1 swift run -c release --scratch-path .build/benchmarks StageBenchmarks [--filter REGEX] [--help]
//
// The content is made here, the same each time: 400 entities and 100 articles, of which bodies of the plain kind and of the
// kind that takes the Markdown library are measured by themselves.
import Anchoring
import Benchmark
import Checking
import Linking
import Markdown
import Model
import Pages
import Parallel
import Publishing
import Templates

let files = Synthetic.files
let options = Width.one
let corpus = CorpusReader.read(files: files, width: options).value
let linkage = Linkage(corpus, width: options)
let plan = SitePlan.make(of: linkage.dossier, width: .one).value
let template = SiteTemplate(frame: plan.frame)
let plain = Array(Synthetic.body(seed: 1, plain: true).utf8)
let rich = Array(Synthetic.body(seed: 1, plain: false).utf8)
let text = MarkdownParser.parse(plain, body: 0..<plain.count, path: "a.md").value.text

/// Keeps the compiler from leaving out what nobody looks at.
@inline(never)
func use<Value>(_ value: Value) {}

benchmark("front matter: 500 files") { use(CorpusReader.read(files: files, width: options)) }
benchmark("a body read without the library") { use(MarkdownParser.parse(plain, body: 0..<plain.count, path: "a.md")) }
benchmark("a body read with the library") { use(MarkdownParser.parse(rich, body: 0..<rich.count, path: "a.md")) }

let document = MarkdownParser.parse(rich, body: 0..<rich.count, path: "a.md").value
benchmark("a body rendered") {
  var html: [UInt8] = []
  MarkdownRenderer.render(document, options: .page(), into: &html)
  use(html)
}
benchmark("link: 500 documents") { use(Linkage(corpus, width: options)) }
benchmark("rules: 500 documents") { use(CheckRules.check(linkage.dossier)) }
benchmark("plan: 500 documents") { use(SitePlan.make(of: linkage.dossier, width: .one)) }
benchmark("all pages of 500 documents") {
  for page in plan.pages { use(template.html(for: page.page(plan.context)).count) }
}
benchmark("a date") { use(EDTFDate("2018-04-27/2018-05~")) }
benchmark("a quotation found in a text") {
  use(QuoteMatcher(text).anchor(TextQuoteSelector(exact: Synthetic.quote)))
}

Benchmark.main()
