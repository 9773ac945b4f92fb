package import Words

// Lines of a picture end between words: what stands in marks has none to end at.

extension MarkedWording {
  package func asTable(_ what: StaticString) -> String { "⟦asTable⟧ \(what)" }
  package var andOtherwiseReferenceKnowledge: StaticString { "⟦andOtherwiseReferenceKnowledge⟧" }
  package func inline(author text: String) -> String { text }
  package var timelineIntroduction: StaticString { "⟦timelineIntroduction⟧" }
  package func within(_ list: String, _ part: String) -> String { "⟦within⟧ \(list) \(part)" }
  package func heading(of sort: ChronologySort) -> String { "⟦heading⟧" }
  package func noun(_ sort: ChronologySort) -> String { "⟦noun⟧" }
  package func counted(_ count: Int, _ sort: ChronologySort?) -> String { "⟦counted⟧ \(count)" }
  package func together(_ count: Int, _ sort: ChronologySort?, month: Int?, years: ClosedRange<Int>) -> String {
    "⟦together⟧ \(count)"
  }
  package var yearsNavigation: StaticString { "⟦yearsNavigation⟧" }
  package var noDateReported: StaticString { "⟦noDateReported⟧" }
  package func untilYear(_ year: Int) -> String { "⟦untilYear⟧ \(year)" }
  package func decade(_ first: Int) -> String { "⟦decade⟧ \(first)" }
  package func years(_ first: Int, _ last: Int) -> String { "⟦years⟧ \(first) \(last)" }
  package func month(_ month: Int, of year: String) -> String { "⟦month⟧ \(month) \(year)" }
  package var wordsBetweenDates: Set<Substring> { [] }
  package var whatHappenedWhen: StaticString { "⟦whatHappenedWhen⟧" }
  package func rowsAre(_ sort: ChronologySort?) -> String { "⟦rowsAre⟧" }
  package var rolesOverTime: StaticString { "⟦rolesOverTime⟧" }
  package var barsAreRelations: StaticString { "⟦barsAreRelations⟧" }
  package var timelineKey: StaticString { "⟦timelineKey⟧" }
  package var howMuchHappenedWhen: StaticString { "⟦howMuchHappenedWhen⟧" }
  package var monthGridMeans: StaticString { "⟦monthGridMeans⟧" }
  package var monthGridKey: StaticString { "⟦monthGridKey⟧" }
  package var chronology: StaticString { "⟦chronology⟧" }
  package var rowsAreLinesBeside: StaticString { "⟦rowsAreLinesBeside⟧" }
  package func axisDay(_ day: Int, month: Int, weekday: Int) -> [String] { ["⟦axisDay⟧"] }
  package func axisMonth(_ month: Int, year: Int) -> String { "⟦axisMonth⟧ \(month) \(year)" }
  package func columnMonth(_ month: Int, isNarrow: Bool) -> String { "⟦columnMonth⟧ \(month)" }
  package var evidenceIntroduction: StaticString { "⟦evidenceIntroduction⟧" }
  package var whoSaidIt: StaticString { "⟦whoSaidIt⟧" }
  package var inWhat: StaticString { "⟦inWhat⟧" }
  package var whereItWasRead: StaticString { "⟦whereItWasRead⟧" }
  package var statements: StaticString { "⟦statements⟧" }
  package var noSpeakerNamed: StaticString { "⟦noSpeakerNamed⟧" }
  package var unnamedSource: StaticString { "⟦unnamedSource⟧" }
  package func others(_ count: Int) -> String { "⟦others⟧ \(count)" }
  package func otherSources(_ count: Int) -> String { "⟦otherSources⟧ \(count)" }
  package var otherStatements: StaticString { "⟦otherStatements⟧" }
  package var whereStatementsComeFrom: StaticString { "⟦whereStatementsComeFrom⟧" }
  package var bandsMean: StaticString { "⟦bandsMean⟧" }
  package func flowKey(isSeveral: Bool, unsourced: Int) -> String { "⟦flowKey⟧ \(unsourced)" }
  package var mapIntroduction: StaticString { "⟦mapIntroduction⟧" }
  package var places: StaticString { "⟦places⟧" }
  package var furtherPlaces: StaticString { "⟦furtherPlaces⟧" }
  package var placesWithoutCoordinates: StaticString { "⟦placesWithoutCoordinates⟧" }
  package var eventsOffTheMap: StaticString { "⟦eventsOffTheMap⟧" }
  package var place: StaticString { "⟦place⟧" }
  package var whereItIs: StaticString { "⟦whereItIs⟧" }
  package var whatHappenedThere: StaticString { "⟦whatHappenedThere⟧" }
  package var whoHasSeatThere: StaticString { "⟦whoHasSeatThere⟧" }
  package func map(with names: [String], more: Int) -> String { "⟦map⟧ \(names.joined(separator: " ")) \(more)" }
  package func mapDescription(_ names: [String], more: Int) -> String {
    "⟦mapDescription⟧ \(names.joined(separator: " ")) \(more)"
  }
  package func spot(_ names: [String], more: Int, isEvent: Bool, mentions: Int) -> String {
    "⟦spot⟧ \(names.joined(separator: " ")) \(more) \(mentions)"
  }
  package func kilometers(_ length: Int) -> String { "⟦kilometers⟧ \(length)" }
  package func meaning(of sign: MapSign) -> String { "⟦meaning⟧" }
  package var markSizesMean: StaticString { "⟦markSizesMean⟧" }
  package func disputedBorders(_ borders: [String], isOwnList: Bool) -> String {
    "⟦disputedBorders⟧ \(borders.joined(separator: " "))"
  }
  package var coastsAreNaturalEarths: StaticString { "⟦coastsAreNaturalEarths⟧" }
  package var participationIntroduction: StaticString { "⟦participationIntroduction⟧" }
  package var furtherEvents: StaticString { "⟦furtherEvents⟧" }
  package var eventsAndWhoTookPart: StaticString { "⟦eventsAndWhoTookPart⟧" }
  package var event: StaticString { "⟦event⟧" }
  package var when: StaticString { "⟦when⟧" }
  package var whoTookPart: StaticString { "⟦whoTookPart⟧" }
  package var namedInAccount: StaticString { "⟦namedInAccount⟧" }
  package var whoTookPartInWhat: StaticString { "⟦whoTookPartInWhat⟧" }
  package var participationMeans: StaticString { "⟦participationMeans⟧" }
  package func meaning(of sign: PartSign) -> String { "⟦meaning⟧" }
  package var mostEventsAreDrawn: StaticString { "⟦mostEventsAreDrawn⟧" }
  package var networkIntroduction: StaticString { "⟦networkIntroduction⟧" }
  package func around(_ name: String) -> String { "⟦around⟧ \(name)" }
  package func withOthers(_ count: Int) -> String { "⟦withOthers⟧ \(count)" }
  package var groups: StaticString { "⟦groups⟧" }
  package var longerChains: StaticString { "⟦longerChains⟧" }
  package var furtherRelations: StaticString { "⟦furtherRelations⟧" }
  package var relation: StaticString { "⟦relation⟧" }
  package var role: StaticString { "⟦role⟧" }
  package var whatSaysSo: StaticString { "⟦whatSaysSo⟧" }
  package var namesNoSource: StaticString { "⟦namesNoSource⟧" }
  package var whoBelongsToWhom: StaticString { "⟦whoBelongsToWhom⟧" }
  package var layersMean: StaticString { "⟦layersMean⟧" }
  package var layersKey: StaticString { "⟦layersKey⟧" }
  package func whatLeads(to name: String) -> String { "⟦whatLeads⟧ \(name)" }
  package var outlineMeans: StaticString { "⟦outlineMeans⟧" }
  package func mostConnected(_ shown: Int, of all: Int, relations: Int) -> String { "⟦mostConnected⟧ \(shown) \(all)" }
  package var outlineKey: StaticString { "⟦outlineKey⟧" }
  package var groupsOfEntities: StaticString { "⟦groupsOfEntities⟧" }
  package var matrixMeans: StaticString { "⟦matrixMeans⟧" }
  package var matrixKey: StaticString { "⟦matrixKey⟧" }
}
