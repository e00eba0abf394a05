#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif
public import OGISchema
public import OGIText

/// All that the engine knows of a domain: its concepts, its forms, and the words that reports use.
///
/// A catalog is read from tables (`Mappings/README.md` describes them) and checked as a whole: a value of this
/// type is free of the mistakes that ``MappingMistake`` lists.
public struct MappingCatalog: Hashable, Sendable {
  /// The concepts, in the order of `concepts.tsv`.
  public let concepts: [Concept]
  /// The dimensions that figures may have, in the order of `dimensions.tsv`.
  public let dimensions: [Dimension]
  /// The forms, in the order of `forms/forms.tsv`.
  public let forms: [Form]
  /// Which concepts add up to which, in the order of `partitions.tsv`.
  public let partitions: [Partition]
  /// The other relations between figures, in the order of `identities.tsv`.
  public let identities: [Identity]
  /// What is checked of every report, in the order of `checks.tsv`.
  public let checks: [ReportCheck]
  /// The words in and around figures.
  public let figureGrammar: FigureGrammar
  /// The words by which a report's title, year and period are recognised.
  public let reportLexicon: ReportLexicon
  /// The costs by which reports are aligned with the forms.
  public let alignmentCosts: AlignmentCosts
  /// The weights by which evidence makes a figure sure or doubtful.
  public let confidenceModel: ConfidenceModel
  /// In what figures and sums differ from concepts that they are comparable with, in the order of `caveats.tsv`.
  public let caveats: [Caveat]
  /// The words for grades of comparability, in the order of `reasons.tsv`.
  public let reasons: [ComparabilityReason]
  /// What is checked of the reports of an agency together, in the order of `panel-checks.tsv`.
  public let panelChecks: [PanelCheck]

  private let conceptPositions: [Concept.ID: Int]

  /// The catalog of the mappings that are built into the package, with overlays on top.
  ///
  /// - Parameter overlays: What is laid over the mappings, the lowest first.
  /// - Throws: ``MappingError`` with every mistake in the layers and in the whole that they make; without overlays, none
  ///   in a released package.
  /// - Complexity: Linear in the size of the tables. The catalog is read anew at each call: keep it.
  public static func embedded(overlays: [MappingOverlay] = []) throws(MappingError) -> MappingCatalog {
    let bottom = MappingLayer(prefix: overlays.isEmpty ? "" : "embedded ", source: EmbeddedMappings())
    return try CatalogLoader(layers: MappingLayers(bottom: bottom, overlays: overlays.map(\.layer))).load()
  }

  /// The catalog of a folder alone, which holds a whole set of mappings as the package's own `Mappings/` does.
  ///
  /// Nothing of the embedded mappings is in it. To add to these, lay the folder over them:
  /// ``embedded(overlays:)``.
  ///
  /// - Throws: ``MappingError`` with every mistake in the folder, not only the first.
  /// - Complexity: Linear in the size of the folder's tables.
  public init(wholeSetAt directory: URL) throws(MappingError) {
    let layer = MappingLayer(prefix: "", source: MappingDirectory(directory))
    self = try CatalogLoader(layers: MappingLayers(bottom: layer)).load()
  }

  init(
    concepts: [Concept], dimensions: [Dimension], forms: [Form], partitions: [Partition],
    identities: [Identity], checks: [ReportCheck], figureGrammar: FigureGrammar,
    reportLexicon: ReportLexicon, alignmentCosts: AlignmentCosts,
    confidenceModel: ConfidenceModel, caveats: [Caveat] = [], reasons: [ComparabilityReason] = [],
    panelChecks: [PanelCheck] = []
  ) {
    self.concepts = concepts
    self.dimensions = dimensions
    self.forms = forms
    self.partitions = partitions
    self.identities = identities
    self.checks = checks
    self.figureGrammar = figureGrammar
    self.reportLexicon = reportLexicon
    self.alignmentCosts = alignmentCosts
    self.confidenceModel = confidenceModel
    self.caveats = caveats
    self.reasons = reasons
    self.panelChecks = panelChecks
    conceptPositions = Dictionary(
      zip(concepts.map(\.id), concepts.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The concept of an id; `nil` if there is none.
  ///
  /// - Complexity: O(1).
  public func concept(_ id: Concept.ID) -> Concept? {
    conceptPositions[id].map { concepts[$0] }
  }

  /// A check by its name; `nil` if there is none.
  public func check(_ name: ReportCheck.Name) -> ReportCheck? { checks.first { $0.name == name } }

  /// A check of the reports of an agency by its name; `nil` if there is none.
  public func panelCheck(_ name: PanelCheck.Name) -> PanelCheck? { panelChecks.first { $0.name == name } }

  /// The words for a reason; `nil` if there are none.
  public func reason(_ name: ComparabilityReason.Name) -> ComparabilityReason? {
    reasons.first { $0.name == name }
  }

  /// The form of an id, such as `article20-2021`; `nil` if there is none.
  ///
  /// - Complexity: Linear in the number of forms.
  public func form(_ id: String) -> Form? { forms.first { $0.id == id } }

  /// The dimension of an id, such as `applicant`; `nil` if there is none.
  ///
  /// - Complexity: Linear in the number of dimensions.
  public func dimension(_ id: String) -> Dimension? { dimensions.first { $0.id == id } }
}
