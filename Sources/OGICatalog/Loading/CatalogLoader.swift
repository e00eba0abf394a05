import OGISchema
import OGIText

/// Reads all files of a set of mappings, lays its overlays on top, and checks the whole.
struct CatalogLoader {
  private let layers: MappingLayers
  private var log = MistakeLog()
  private var references = References()
  private var variants: [MatchKey: [String]] = [:]
  /// What the forms print; `nil` if not all of them could be read.
  private var printedLabels: [MatchKey: String]? = [:]
  /// The concepts that each sound form prints.
  private var printedConcepts: [String: Set<Concept.ID>] = [:]

  init(layers: MappingLayers) { self.layers = layers }

  /// The catalog.
  ///
  /// - Throws: ``MappingError`` with every mistake in the layers.
  consuming func load() throws(MappingError) -> MappingCatalog {
    layers.checkOverlays(log: &log)
    let costs = table(CostFile.name).map { CostFile.read($0, log: &log) }
    let confidence = table(CalibrationFile.name).map { CalibrationFile.read($0, log: &log) }
    let lexicon = table(ReportFile.name).map { ReportFile.read($0, log: &log) }
    let grammar = table(FigureFile.name).map { FigureFile.read($0, log: &log) }
    references.units = grammar.map { grammar in
      Dictionary(grammar.units.map { (MatchKey($0.word), $0) }, uniquingKeysWith: { first, _ in first })
    }
    references.dimensions = table(DimensionFile.name).map { DimensionFile.read($0, log: &log) }
    let concepts = readConcepts()
    let forms = readForms()
    let partitions = table(PartitionFile.name).map {
      PartitionFile.read($0, references: references, printed: printedConcepts, log: &log)
    }
    let identities = table(IdentityFile.name).map {
      IdentityFile.read($0, references: references, log: &log)
    }
    let checks = table(CheckFile.name).map { CheckFile.read($0, log: &log) }
    let reasons = table(ReasonFile.name).map { ReasonFile.read($0, log: &log) }
    let panelChecks = table(PanelCheckFile.name).map { PanelCheckFile.read($0, log: &log) }
    let caveats = table(CaveatFile.name).map {
      CaveatFile.read($0, forms: forms, partitions: partitions ?? [], references: references, log: &log)
    }
    let mistakes = log.mistakes
    guard mistakes.isEmpty else { throw MappingError(mistakes: mistakes) }
    return MappingCatalog(
      concepts: concepts, dimensions: references.dimensions ?? [], forms: forms,
      partitions: partitions ?? [], identities: identities ?? [], checks: checks ?? [],
      figureGrammar: grammar ?? FigureGrammar(), reportLexicon: lexicon ?? ReportLexicon(),
      alignmentCosts: costs ?? AlignmentCosts(), confidenceModel: confidence ?? ConfidenceModel(),
      caveats: caveats ?? [], reasons: reasons ?? [], panelChecks: panelChecks ?? [])
  }

  private mutating func table<Column>(_ file: String) -> MappingTable<Column>? {
    MappingTable(file, in: layers, log: &log)
  }

  private mutating func readConcepts() -> [Concept] {
    guard let table: MappingTable<ConceptFile.Column> = table(ConceptFile.name) else { return [] }
    let concepts = ConceptFile.read(table, log: &log)
    references.conceptOrder = concepts.map(\.id)
    references.concepts = Dictionary(
      concepts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    ConceptFile.check(table, references: references, log: &log)
    return concepts
  }

  private mutating func readForms() -> [Form] {
    let labels: MappingTable<LabelFile.Column>? = table(LabelFile.name)
    variants = labels.map { LabelFile.read($0, log: &log) } ?? [:]
    guard let list: MappingTable<FormListFile.Column> = table(FormListFile.name) else { return [] }
    let entries = FormListFile.read(list, layers: layers, log: &log)
    references.forms = entries.map(\.id)
    let forms = entries.map { form($0) }
    if let labels, let printedLabels { LabelFile.check(labels, printed: printedLabels, log: &log) }
    return forms
  }

  private mutating func form(_ entry: FormListFile.Entry) -> Form {
    var tables: [FormTable] = []
    if let table = MappingTable(outline: entry.file, listedAs: entry.path, in: layers, log: &log) {
      let before = log.count
      var reader = FormReader(references: references, variants: variants)
      tables = reader.tables(of: table, log: &log)
      printedLabels?.merge(reader.labels) { first, _ in first }
      // A concept that is misspelt here should not be missed elsewhere as well.
      if log.count == before { printedConcepts[entry.id] = reader.concepts }
    } else {
      printedLabels = nil
    }
    return Form(
      id: entry.id, family: entry.family, titles: entry.titles, tables: tables, source: entry.source,
      years: entry.years)
  }
}
