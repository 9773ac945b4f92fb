/// First names, and which words with a capital are such though they are months, verbs or other words elsewhere: “Jan Holub”,
/// “Will Adder”, “May Brown”.
enum GivenNames {
  /// Many people in English texts are called so.
  static let common: Set<String> = Set(
    """
    aaron abdul abigail adam adrian ahmed aisha alan albert alex alexander alexandra alfred ali alice alison amanda amir amy ana \
    andre andrea andrew angela anita ann anna anne annie anthony antonio april arthur art arun ash barbara ben benjamin bernard \
    beth betty bill billy bob boris brenda brian bruce carl carla carlos carol caroline catherine charles charlotte chloe chris \
    christian christina christine christopher claire clara colin craig dan daniel danielle david dawn dean deborah denis dennis \
    diana diane dmitri don donald donna dora doris dorothy douglas drew ed edgar eddie edith edward eleanor elena elizabeth ella \
    ellen emily emma eric erica erik ernest ethan eva eve evelyn faith fatima felix fiona frances francis frank fred frederick \
    gabriel gareth gary gemma geoffrey george georgia gerald gina gloria gordon grace graham grant greg gregory guy hannah hans \
    harold harriet harry hassan heather helen henry holly hope howard hugh ian ibrahim ida igor irene iris isaac isabel ivan jack \
    jackie jacob jade james jamie jan jane janet jason jasmine jay jean jeff jennifer jenny jeremy jerry jesse jessica jill jim \
    jimmy joan joanna joe joel johan john jonathan jordan jorge jose joseph joshua joyce juan judith judy julia julian julie june \
    karen karl kate katherine kathleen katie keith kelly ken kenneth kevin khalid kim kirsten laura lauren lawrence lee leo leon \
    leonard leslie lewis liam lily linda lisa lois louis louise lucas lucy luis luke lydia lynn malcolm marc margaret maria marie \
    marina mario mark martha martin mary matthew maurice max may megan mehmet melissa michael michelle miguel mike mohamed \
    mohammed molly monica muhammad nadia nancy naomi natalie natasha neil nicholas nick nicola nicole nigel nina noah nora norman \
    oliver olivia olga omar oscar otto owen pamela pat patricia patrick paul paula pauline pedro penny peter phil philip pierre \
    rachel ralph ray raymond rebecca richard rob robert robin rodney roger ron ronald rosa rose ross roy ruby ruth ryan sally sam \
    samantha samuel sandra sara sarah scott sean sebastian sergei sharon sheila shirley simon sofia sonia sophia sophie stanley \
    stella stephanie stephen steve steven stuart sue susan suzanne sylvia tara ted teresa theresa thomas tim timothy tina todd tom \
    tomas tony tracy trevor ursula valerie vanessa vera vernon veronica victor victoria vincent vivian wade walter wanda warren \
    wayne wendy will william yasmin yusuf zoe
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Months by which nobody means a month without a point or a day: “Jan Holub”, “Mar Diaz”.
  static let shortMonths: Set = ["jan", "mar"]

  static let months: Set = ["april", "may", "june", "august"]

  /// Months that are surnames, too: “Theresa May”.
  static let surnameMonths: Set = ["may", "march", "april", "june", "august", "easter"]

  /// Surnames that are words for bodies and what they publish.
  static let surnameBodies: Set = [
    "church", "court", "bank", "banks", "post", "press", "college", "council", "union", "times", "house", "hall",
    "guard",
    "service", "force", "line", "park", "mail", "herald", "school", "club", "chambers", "center", "hospital", "police",
  ]

  /// Surnames that are words for places which say nothing themselves.
  static let surnamePlaces: Set = ["hill", "hills", "lane", "park", "port", "bay", "lake", "creek", "forest", "ridge"]

  /// Before such words, names of places and of what is called after saints and virtues: “Georgia Court of Appeals”.
  static let ofPlaces: Set = [
    "georgia", "jordan", "victoria", "grace", "faith", "hope", "charlotte", "austin", "capitol", "notting", "hyde",
    "central", "chad", "virginia", "florence", "elizabeth", "holly", "trinity", "christ", "st", "saint", "the", "north",
    "south", "east", "west", "new", "old", "high", "great", "state", "city", "county", "first", "oak", "forest",
    "green",
    "guy", "jesus", "ray", "rose", "stanley",
  ]

  /// Behind which a month is one.
  static let beforeMonths: Set = [
    "in", "since", "until", "till", "during", "last", "next", "this", "early", "late", "mid", "through", "on", "each",
    "every",
  ]

  /// With a month before them they are no surname.
  static let daysOfMonths: Set = ["day", "days", "fools", "fool", "god", "madness", "bank", "elections"]

  /// Stand within a name in lower case.
  static let particles: Set = [
    "de", "la", "le", "du", "des", "van", "von", "der", "den", "di", "da", "del", "bin", "ibn", "al", "el", "y",
  ]

  /// Begin names at the beginning of a sentence, too, where an organization's word follows: “Police Federation”.
  static let ofOrganizations: Set = ["police", "first", "second", "third", "last", "seven", "five"]
}
