public import Model
public import Words

/// What came of holding words against the sources that they are given as the words of.
public enum QuotationVerdict: Sendable, Hashable {
  /// They stand in the whole copy of a source.
  case verified(against: DocumentID)
  /// Nobody can say, and why.
  case unverified(Gap)
  /// They do not stand there; why, as a clause without its full stop.
  case failed(String)

  /// Why words are not held against anything, or against nothing that proves them.
  public enum Gap: Sendable, Hashable {
    case noSource
    case noCapture
    /// The captures were not read at all.
    case capturesUnread
    /// There is no file of the capture's name.
    case missing
    /// It is no text, or in an encoding that is not read, or too large.
    case unreadable(Capture.Reading)
    /// The words stand in what was taken down from the source, which shows no more than that the two agree.
    case notes(of: DocumentID)
    /// The words stand in a text beside a PDF or a picture, for which the source gives no checksum.
    case unhashedText(of: DocumentID, file: String)
    /// The words stand in a file that is not the one of which the source gives the checksum.
    case changed(of: DocumentID)
    /// Whether the words stand in the capture depends on what its style sheets hide, and nobody can say that.
    case perhapsHidden(in: DocumentID)
  }

  /// The source that has the words, whether that proves them or not.
  public var source: DocumentID? {
    switch self {
    case .verified(let source), .unverified(.notes(let source)), .unverified(.unhashedText(let source, _)),
      .unverified(.perhapsHidden(let source)), .unverified(.changed(let source)):
      source
    case .unverified, .failed: nil
    }
  }

  public var isVerified: Bool { if case .verified = self { true } else { false } }
  public var isFailure: Bool { if case .failed = self { true } else { false } }
}

extension QuotationVerdict.Gap {
  /// As the ledger has it, a clause without its full stop.
  public var remark: String {
    switch self {
    case .noSource: "no source is named"
    case .noCapture: "no capture"
    case .capturesUnread: "the captures were not read"
    case .missing: "the capture is not there"
    case .notes: "the capture is notes"
    case .unhashedText(_, let file): "the words stand in \(file), and the source gives no textSHA256 for it"
    case .changed: "the words stand in a file that is not the one of which the source gives the checksum"
    case .perhapsHidden:
      "a style or a script in the capture may hide or show words there, in a way that is not read; keep a copy as text beside it"
    case .unreadable(.tooLarge(let limit)): "the capture is larger than \(limit) MiB, and was not read"
    case .unreadable(.unknownEncoding(let label?)):
      "the capture says that it is in \(label), and cannot be read so; keep a copy in UTF-8"
    case .unreadable(.unknownEncoding(nil)):
      "the capture is not in UTF-8 and names no encoding; name it as `encoding:` of the source"
    case .unreadable: "the capture is no text; put what it says beside it, in a file that ends in .txt"
    }
  }

  /// What readers need to know of it.
  public var reason: UnverifiedReason {
    switch self {
    case .noSource, .noCapture, .capturesUnread, .missing: .noCapture
    case .changed: .captureHasOtherChecksum
    case .notes: .captureIsNotes
    case .unhashedText: .textWithoutChecksum
    case .perhapsHidden: .captureMayHideWords
    case .unreadable(.tooLarge): .captureTooLarge
    case .unreadable(.unknownEncoding): .captureOfUnknownEncoding
    case .unreadable: .captureIsNoText
    }
  }
}
