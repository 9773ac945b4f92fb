public import Diagnostics
public import Linking
public import Parallel

/// The registry of rules, and what runs them.
public enum CheckRules {
  public static let all: [any CheckRule] = [
    // What a dossier says, and what that rests on.
    UnsourcedClaimRule(), SingleOriginRule(), UnquotedConfirmationRule(), ConfirmedOnOneOriginRule(),
    ContradictingClaimsRule(), QuoteNotInSourceRule(), OmittedNegationRule(), UncoveredQuotationRule(),
    UnattributedQuoteRule(), AccusedWithoutReplyRule(), AccusationAloneRule(), AccusationInDraftRule(),
    AccusationInTextRule(), MissingTitleRule(),
    PassageWithoutEvidenceRule(),
    UnwatchedAnchorRule(),
    EmptyNoteRule(),
    UnsourcedRelationRule(), RelationKindsRule(), SpeakerKindRule(), HalfCoordinatesRule(),
    // Time.
    SpeechAfterDeathRule(), RoleOutsideDatesRule(), RelationDatesRule(), DateOutsideParentRule(),
    ImplausibleDateRule(),
    // Names and links.
    UnmentionedEntityRule(), UnlinkedMentionRule(), SingleBracketsRule(), AlmostLinkRule(), SharedNameRule(),
    DuplicateEntityRule(), SlugAsNameRule(),
    // What readers would not see.
    LostCellRule(), UnclosedEmphasisRule(), TypedBulletRule(), ShownSignRule(), LocalAddressRule(),
    PictureWithoutWordsRule(),
    // Sources, and what must not be published.
    OrphanedSourceRule(), CircularOriginRule(), MissingCaptureRule(), ChangedCaptureRule(), UnreadCaptureRule(),
    UnusedCaptureRule(),
    UnpublishedMaterialRule(), UnguardedNameRule(),
    // What readers were told before.
    UntoldClaimChangeRule(), UntoldTextChangeRule(),
  ]

  public static func named(_ id: String) -> (any CheckRule)? {
    all.first { $0.id == id }
  }

  /// Runs every rule that the settings do not turn off, with the severities that they give; and names settings for rules
  /// that do not exist.
  public static func check(
    _ dossier: Dossier, rules: [any CheckRule] = all, width: Width = .one
  ) -> [Diagnostic] {
    CheckResults(of: dossier, rules: rules, width: width).diagnostics
  }
}
