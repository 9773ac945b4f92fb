import Charts
import Markup
import Pages

/// Pages with pictures, in which every string is hostile.
enum HostilePictures {
  static let picture: PagePicture = {
    var drawing = Drawing(width: 100, height: 100, title: hostile, description: hostile)
    var label = Drawing.Label(hostile, at: .init(0, 0))
    label.language = HostilePages.language
    drawing.marks = [
      .text(label), .link(HostilePages.link.href, hostile, [.text(label)]),
      .shape(.box(.init(x: 0, y: 0, width: 1, height: 1)), .fadeBoth),
      .sign(hostile, .init(0, 0), isOnFocus: false),
    ]
    var picture = PagePicture(name: hostile, wide: drawing, narrow: drawing, key: hostile)
    picture.panels = [drawing]
    return picture
  }()

  static let chronology: PageChronology = {
    var chronology = PageChronology(lines: [line])
    chronology.picture = picture
    chronology.more = HostilePages.link
    return chronology
  }()

  static let timeline: TimelinePage = {
    var page = TimelinePage(introduction: hostile)
    page.filters = [ListFilter(link: HostilePages.link, count: 1, isCurrent: false)]
    (page.picture, page.periods) = (picture, picture)
    page.years = [
      ChronologyYear(
        id: .group(hostile), title: hostile, count: 1,
        months: [.init(id: .group(hostile), title: hostile, lines: [line])])
    ]
    page.undated = [HostilePages.link]
    page.further = [HostilePages.link]
    return page
  }()

  static let evidence: EvidencePage = {
    var page = EvidencePage(introduction: hostile, sourced: 1, unsourced: 1)
    page.picture = picture
    var row = EvidencePage.Row(speaker: hostile, read: hostile)
    (row.speakerLanguage, row.readLanguage) = (HostilePages.language, HostilePages.language)
    (row.speakerHref, row.readHref) = (HostilePages.link.href, HostilePages.link.href)
    row.statement = HostilePages.link
    row.notes = [HostilePages.link]
    page.rows = [row]
    return page
  }()

  static let participation: ParticipationPage = {
    var page = ParticipationPage(introduction: hostile)
    page.picture = picture
    var part = ParticipationPage.Part(actor: HostilePages.link)
    (part.words, part.attribution.source) = (hostile, HostilePages.link)
    var row = ParticipationPage.Row(id: .group(hostile), event: HostilePages.link)
    row.date = DateText(text: hostile, machine: hostile)
    row.parts = [part]
    page.rows = [row]
    return page
  }()

  static let map: MapPage = {
    var page = MapPage(introduction: hostile)
    page.picture = picture
    var row = MapPage.Row(
      id: .group(hostile), place: HostilePages.link, coordinates: hostile, extent: hostile, mentions: 1)
    row.events = [.init(link: HostilePages.link, date: DateText(text: hostile, machine: hostile))]
    row.seats = [
      .init(link: HostilePages.link, attribution: .init(source: HostilePages.link)),
      .init(link: HostilePages.link, attribution: .init(source: HostilePages.link, isReferenceKnowledge: true)),
    ]
    page.rows = [row]
    (page.unplaced, page.elsewhere) = ([HostilePages.link], [HostilePages.link])
    return page
  }()

  static let network: NetworkPage = {
    var page = NetworkPage(introduction: hostile)
    page.ties = [GroupTie(id: .group(hostile), groups: [HostilePages.link], count: 2)]
    page.picture = picture
    page.outlines = picture
    page.groups = [HostilePages.entity]
    var line = RelationLine(
      id: .group(hostile), subject: HostilePages.link, words: hostile, object: HostilePages.link)
    (line.role, line.period, line.quote, line.attribution.source) = (hostile, hostile, hostile, HostilePages.link)
    line.verdict = .unverified(hostile)
    line.quoteLanguage = HostilePages.language
    page.lines = [line]
    return page
  }()

  private static let line: ChronologyLine = {
    var line = ChronologyLine(date: HostilePages.date, link: HostilePages.link, sort: hostile)
    line.detail = hostile
    line.other = HostilePages.link
    (line.about, line.aboutLanguage) = (hostile, HostilePages.language)
    line.kindID = hostile
    line.status = .init(id: hostile, name: hostile)
    line.attribution.source = HostilePages.link
    return line
  }()
}
