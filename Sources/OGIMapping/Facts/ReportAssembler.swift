import OGICatalog
import OGIDocuments
import OGISchema
import OGIText

/// Puts a report together from the tables that were found.
struct ReportAssembler {
  let catalog: MappingCatalog
  let profile: Profile
  var mapping: Mapping
  let parser: FigureParser
  let mastheadReader: MastheadReader
  let identities: IdentityChecker

  /// The report of the tables that were found, and the evidence for each of its facts.
  func report() -> (report: NormalizedReport, evidence: [FigureEvidence]) {
    guard mapping.undecided != nil else { return report(of: TableFacts.withoutRepetition(parts)) }
    return DecidedReport(assembler: self).report()
  }

  var builder: FactBuilder {
    FactBuilder(
      catalog: catalog, profile: profile, stream: mapping.stream, parser: parser, claimed: mapping.claimed)
  }

  /// The tables with their facts, all printings of a table among them.
  var parts: [TableFacts] {
    let (builder, tables) = (builder, mapping.tables)
    // The parts of a table may be read by different editions of the form.
    let printedTwice = Dictionary(grouping: tables) { profile.tables[$0.table].table.id }
      .mapValues(builder.rowsPrintedTwice)
    return tables.indices.map { index in
      let (table, form) = (tables[index], mapping.forms[index])
      let profileTable = profile.tables[table.table]
      let facts = builder.facts(
        of: table, rows: mapping.placed[index], form: form,
        printedTwice: printedTwice[profileTable.table.id] ?? [])
      return TableFacts(reading: table, form: form, table: profileTable, facts: facts)
    }
  }

  /// The report of tables with their facts, and the evidence for each of these.
  func report(of parts: [TableFacts]) -> (report: NormalizedReport, evidence: [FigureEvidence]) {
    let (stream, tables, builder) = (mapping.stream, mapping.tables, builder)
    let masthead = mastheadReader.masthead(of: stream.document, tables: tables.compactMap(stream.pieces(of:)))
    var report = NormalizedReport(
      title: masthead.title, agency: masthead.agency, year: masthead.year, period: masthead.period)
    for part in parts { report.append(part, stream: stream) }
    report.unmapped = tables.indices.flatMap {
      builder.unmapped(of: tables[$0], rows: mapping.placed[$0], form: mapping.forms[$0])
    }
    report.passedOver = mapping.passedOver
    if masthead.years.count > 1 { report.markYearDoubtful() }
    let signOff = SignOff(in: stream, tables: tables, patterns: mastheadReader.datePatterns)
    report.findings =
      stream.document.notices.compactMap { catalog.finding(of: $0) }
      + catalog.findings(of: masthead, signOff: signOff) + catalog.findings(ofTablesIn: report)
      + report.facts.compactMap { catalog.finding(ofDoubtful: $0) }
    identities.check(&report)
    var evidence = parts.flatMap { $0.facts.map(\.evidence) }
    ReportEvidence(checker: identities, scan: stream.marks.level).gather(&evidence, of: report)
    let costs = catalog.alignmentCosts
    for (index, evidence) in evidence.enumerated() {
      let confidence = catalog.confidenceModel.confidence(by: evidence, limit: costs.confidenceLimit)
      report.facts[index].confidence = confidence
      let isRecognised = stream.marks.level > 0 || evidence.recognition > 0
      if isRecognised, confidence < costs.figureReview, report.facts[index].review.isEmpty {
        report.facts[index] = report.facts[index].adding(.figureUnconfirmed)
      }
    }
    return (report, evidence)
  }
}

extension NormalizedReport {
  fileprivate mutating func append(_ part: TableFacts, stream: TokenStream) {
    guard let start = stream.place(of: part.reading.tokens.lowerBound),
      let end = stream.place(of: part.reading.tokens.upperBound - 1)
    else { return }
    tables.append(
      Table(
        form: part.form, table: part.table.table.id, source: start, end: end,
        facts: facts.count..<facts.count + part.facts.count))
    facts += part.facts.map(\.fact)
  }

  fileprivate mutating func markYearDoubtful() {
    for index in facts.indices {
      facts[index] = facts[index].adding(.yearDoubtful)
    }
  }
}
