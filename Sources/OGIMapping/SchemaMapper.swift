public import OGICatalog
public import OGIDocuments
import OGIMatching
public import OGISchema
import OGIText

/// Maps documents onto the canonical concepts of a catalog.
///
/// A general engine: it knows tables, labels and figures, and takes every form and every word of a domain from the
/// catalog. A mapper is immutable and shared by reference: making one takes milliseconds, passing it on nothing, and
/// any number of tasks may use it.
public final class SchemaMapper: Sendable {
  /// The catalog that the mapper maps onto.
  public let catalog: MappingCatalog
  let profile: Profile
  let parser: FigureParser
  private let mastheadReader: MastheadReader
  private let identities: IdentityChecker
  private let units: Set<MatchKey>
  private let usesFastPath: Bool
  let decisions: DecisionIndex

  /// Makes a mapper for a catalog.
  ///
  /// - Parameters:
  ///   - catalog: The catalog.
  ///   - decisions: What a person decided of labels: it takes precedence over what the mapper would make of them. Facts of
  ///     all other rows are what they are without. Decisions on tables and rows that the catalog does not have are left out.
  /// - Complexity: Linear in the labels of all forms. Make one and keep it.
  public convenience init(catalog: MappingCatalog, decisions: [LabelDecision] = []) {
    self.init(catalog: catalog, decisions: decisions, usesFastPath: true)
  }

  /// Makes a mapper that aligns every table if `usesFastPath` is `false`, those printed to the letter too.
  package init(catalog: MappingCatalog, decisions: [LabelDecision] = [], usesFastPath: Bool) {
    self.catalog = catalog
    self.usesFastPath = usesFastPath
    profile = ProfileBuilder.profile(of: catalog)
    self.decisions = DecisionIndex(decisions, catalog: catalog, profile: profile)
    parser = FigureParser(grammar: catalog.figureGrammar)
    mastheadReader = MastheadReader(catalog.reportLexicon)
    identities = IdentityChecker(catalog: catalog)
    units = Set(catalog.figureGrammar.unitsWithMultiples.map { MatchKey($0.word) })
  }

  /// Maps a document.
  ///
  /// A document without any table of a known form gives a report without facts.
  ///
  /// - Complexity: Linear in the document's pieces, for a catalog of a given size.
  public func map(_ document: Document) -> NormalizedReport { report(of: mapping(of: document)).report }

  /// The tables of known forms in a document, before facts are made of them.
  func mapping(of document: Document) -> Mapping {
    let tokenizer = Tokenizer(
      parser: parser,
      isKnown: { [units, profile] key in
        units.contains(key) || profile.labels.index(of: Lexeme(key).body) != nil
      },
      codeFinder: profile.codes.isEmpty ? nil : CodeFinder(profile: profile, units: units),
      textFinder: FigureTextFinder(profile: profile, costs: catalog.alignmentCosts, units: units))
    let stream = tokenizer.tokens(of: document)
    let finder = TableFinder(
      profile: profile, costs: catalog.alignmentCosts, usesFastPath: usesFastPath,
      isScanned: stream.marks.isScanned)
    let found = paired(finder.tables(in: stream.tokens), in: stream)
    var mapping = Mapping(
      stream: stream, taken: found.filter(isTaken), weak: found.filter { !isTaken($0) }, profile: profile,
      units: units)
    let builder = FactBuilder(
      catalog: catalog, profile: profile, stream: stream, parser: parser, claimed: mapping.claimed)
    mapping.placed = mapping.tables.map(builder.placedRows)
    guard !decisions.isEmpty else { return mapping }
    return DecisionApplier(
      decisions: decisions, profile: profile, costs: catalog.alignmentCosts, builder: builder
    ).applied(to: mapping)
  }

  /// Tables with the figures of their rows paired anew, but for those that are printed to the letter.
  private func paired(_ tables: [TableReading], in stream: TokenStream) -> [TableReading] {
    let pairing = FigurePairing(
      profile: profile, costs: catalog.alignmentCosts, stream: stream,
      taken: Set(tables.filter(isTaken).flatMap(\.rows).flatMap(\.figures))
    ) { [units] in
      units.contains(stream.document.key(of: stream.document.pieces[$0]))
    }
    let builder = FactBuilder(
      catalog: catalog, profile: profile, stream: stream, parser: parser,
      claimed: tables.reduce(into: []) { $0.formUnion($1.claimedTokens) })
    let choice = PairingChoice(catalog: catalog, identities: identities, builder: builder)
    return tables.map { $0.evidence < .infinity ? choice.choice(of: pairing.readings(of: $0)) : $0 }
  }

  /// The report that tables make, and the evidence for each of its facts.
  func report(of mapping: Mapping) -> (report: NormalizedReport, evidence: [FigureEvidence]) {
    ReportAssembler(
      catalog: catalog, profile: profile, mapping: mapping, parser: parser, mastheadReader: mastheadReader,
      identities: identities
    ).report()
  }

  /// What comes of comparing the figures of a report by all rules of the catalog that touch them.
  ///
  /// The failures among them are the report's findings; here are also the rules that hold, and those that cannot be
  /// evaluated because figures are blank or not there.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - previous: The same agency's report on the year before. Without it the rules over years say nothing.
  /// - Complexity: Linear in the report's facts, for a catalog of a given size.
  public func evaluations(
    of report: NormalizedReport, previous: NormalizedReport? = nil
  ) -> [Evaluation] {
    let reports = ReportPair(current: report, previous: previous)
    return identities.instances(in: reports).map { identities.evaluation(of: $0, in: reports) }
  }

  /// The rules that touch a report's figures, with what came of them and what they say.
  func rules(of report: NormalizedReport) -> [FigureExplanation.Rule] {
    let reports = ReportPair(current: report)
    return identities.instances(in: reports).map { instance in
      FigureExplanation.Rule(
        evaluation: identities.evaluation(of: instance, in: reports),
        labels: identities.rules[instance.subject.rule].labels)
    }
  }

  /// Whether a table shows enough of its form to be the form's.
  private func isTaken(_ table: TableReading) -> Bool {
    table.evidence >= catalog.alignmentCosts.tableEvidence && !table.rows.isEmpty
  }
}
