import Model
import Testing

@testable import Linking

@Suite("Words of a confidential source’s capture, however they are set")
struct CaptureRunsTests {
  private static func secrets(_ capture: String, _ more: String = "") -> Secrets {
    let text = "---\ntitle: Interview 17\n\(more)type: interview\nconfidential: true\ncapture: c.txt\n---\nX.\n"
    let files = ["sources/c1.md": text, "dossier.yml": "title: T\n"].map {
      ContentFile(relativePath: $0.key, displayPrefix: "", bytes: Array($0.value.utf8))
    }
    var corpus = CorpusReader.read(files: files, width: .one).value
    corpus.captures = ["c.txt": Capture(text: Array(capture.utf8), sha256: "")]
    return Secrets(corpus)
  }

  private static let plain = "On the ninth of May I carried four sealed boxes of ledgers to the river and burned them."

  /// The same words as transcripts have them.
  private static let set = [
    plain,
    "1\n00:00:01,000 --> 00:00:03,000\nOn the ninth of May I\n\n2\n00:00:03,000 --> 00:00:05,000\ncarried four sealed boxes\n\n3\n00:00:05,000 --> 00:00:07,000\nof ledgers to the river\n\n4\n00:00:07,000 --> 00:00:09,000\nand burned them.\n",
    "WEBVTT\n\n00:01.000 --> 00:03.000 align:start position:0%\nOn the ninth of May I\n\n00:03.000 --> 00:05.000 align:start position:0%\ncarried four sealed boxes\n\n00:05.000 --> 00:07.000 line:1 size:50%\nof ledgers to the river\n",
    "[00:01] On the ninth of May I\n[00:03] carried four sealed boxes\n[00:05] of ledgers to the river\n",
    "1  On the ninth of May I\n2  carried four sealed boxes\n3  of ledgers to the river\n",
    "On the ninth of May I car-\nried four sealed boxes of led-\n  gers to the ri-\r\nver and burned them.",
    "1 On the ninth of May I car-\n2 ried four sealed boxes of\n3 ledgers to the river and burned them.",
    "On the<00:00:01.000><c> ninth</c><00:00:02.000><c> of</c> May I carried <c>four</c> sealed boxes of ledgers",
  ]

  @Test("however the capture is set, and however what goes out", arguments: set)
  func transcripts(capture: String) {
    let secrets = Self.secrets(capture)
    for text in Self.set {
      #expect(secrets.exposed(in: text).first?.kind == .words, "\(text)")
      let lines = text.split(separator: "\n").map { "<p>\($0.replacing("-->", with: "--&gt;"))</p>" }.joined()
      if !text.contains("-\n"), !text.contains("-\r") {
        #expect(!secrets.exposed(inMarkup: Array(lines.utf8).span).isEmpty, "\(lines)")
      }
    }
  }

  @Test(
    "fewer words than eight, or with others between them, are no such words",
    arguments: [
      "On the ninth of May I carried a box.", "1 On the ninth of May\n2 a man carried four sealed boxes\n3 of a ledger",
      "At 10:00 the ninth of 40 boxes of ledgers was sealed.",
      "car-\nried four sealed boxes of let-\nters to the river",
    ])
  func innocent(text: String) {
    #expect(Self.secrets(Self.plain).exposed(in: text) == [])
  }

  private static let unspaced = [
    "五月九日，我把四个密封的账本箱子搬到河边，并在黎明时分烧掉了它们。",
    "五月九日、私は封印された四つの帳簿の箱を川へ運び、夜明けにすべて燃やしてしまいました。",
    "ในวันที่เก้าพฤษภาคม ฉันขนกล่องบัญชีที่ปิดผนึกสี่กล่องไปที่แม่น้ำ และเผามันตอนรุ่งสาง",
    "ໃນວັນທີເກົ້າພຶດສະພາ ຂ້ອຍໄດ້ຂົນກ່ອງບັນຊີທີ່ປິດຜນຶກສີ່ກ່ອງໄປທີ່ແມ່ນ້ຳ ແລະເຜົາມັນຕອນຮຸ່ງເຊົ້າ",
    "នៅថ្ងៃទីប្រាំបួនឧសភា ខ្ញុំបានដឹកប្រអប់បញ្ជីដែលបិទជិតបួនទៅទន្លេ ហើយដុតវានៅពេលព្រឹកព្រលឹម",
    "မေလကိုးရက်နေ့တွင် ကျွန်ုပ်သည် တံဆိပ်ခတ်ထားသော စာရင်းသေတ္တာလေးလုံးကို မြစ်သို့သယ်ဆောင်၍ အရုဏ်တက်ချိန်တွင် မီးရှို့ခဲ့သည်",
  ]

  @Test("in scripts without spaces, by letters", arguments: unspaced)
  func letters(capture: String) {
    let secrets = Self.secrets(capture)
    #expect(secrets.exposed(in: "他说：“\(capture)”。").map(\.kind) == [.words])
    #expect(secrets.exposed(in: "前" + capture.filter { !"，、。 ".contains($0) } + "后").map(\.kind) == [.words])
    #expect(!secrets.exposed(inMarkup: Array("<p>a <b>\(capture)</b></p>".utf8).span).isEmpty)
    #expect(
      Self.secrets(capture, "mayBeNamed: [{spelling: '\(capture)', reason: They said so in public.}]\n")
        .exposed(in: capture) == [])
  }

  @Test(
    "a few letters, names of offices and set phrases are in many texts",
    arguments: [
      ("中华人民共和国外交部发言人今天说，四个箱子被烧掉了。", "中华人民共和国外交部发言人昨天表示遗憾。"),
      ("五月九日，我把四个密封的账本箱子搬到河边。", "他把四个密封的箱子搬到了车站。"),
      ("彼は川へ行くことができるようになりましたと言った。", "私は本を読むことができるようになりました。"),
      ("รัฐมนตรีว่าการกระทรวงการต่างประเทศเผากล่อง", "รัฐมนตรีว่าการกระทรวงการต่างประเทศเดินทางไปลาว"),
    ])
  func commonLetters(capture: String, text: String) {
    #expect(Self.secrets(capture).exposed(in: text) == [])
  }

  @Test("parted by a hyphen before the end of a line of HTML")
  func brokenLines() {
    let parted = "On the ninth of May I car-<br>ried four sealed boxes of led-<br />\ngers to the ri-<br/>ver"
    #expect(Self.secrets(parted).exposed(in: Self.plain).first?.kind == .words)
    let page = "<p>I carried four sealed bo-<br />\nxes of ledgers to the river and burned</p>"
    #expect(!Self.secrets(Self.plain).exposed(inMarkup: Array(page.utf8).span).isEmpty)
  }
}
