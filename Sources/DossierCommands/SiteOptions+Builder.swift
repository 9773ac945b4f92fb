import ArgumentParser
import Markup
import Parallel
import Publishing

extension SiteOptions {
  func locate() throws -> Site { try SiteAtPath.locate(site) }

  func builder(for site: Site) -> SiteBuilder {
    var options = CompileOptions()
    options.includesDrafts = drafts
    options.baseURL = baseURL.flatMap { BaseAddress($0)?.text }
    options.width = Width(jobs ?? System.coreCount)
    var builder = SiteBuilder(site: site, options: options)
    builder.isStrict = strict
    return builder
  }
}
