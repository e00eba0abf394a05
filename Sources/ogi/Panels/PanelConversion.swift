internal import OGIReports

/// The conversion of inputs to a panel. Reports are read one after the other and kept in a temporary file; then they are put
/// together and written, agency by agency. In memory are a few reports, a few agencies, and the names of all.
struct PanelConversion: Sendable {
  let normalizer: any ReportNormalizing
  let catalog: MappingCatalog
  let agencies: AgencyTable
  /// The concepts whose figures are written; `nil` for all.
  let concepts: Set<Concept.ID>?
  let format: PanelFormat

  /// Makes the panel and writes it.
  ///
  /// The sink is committed if an input was converted. Otherwise it is discarded: nothing is replaced by nothing.
  ///
  /// - Parameters:
  ///   - inputs: What is read. The panel does not depend on its order.
  ///   - sink: Takes the output.
  ///   - report: Takes the lines for a person.
  /// - Throws: ``OutputFailure`` if the output or the temporary file cannot be written.
  func run(
    _ inputs: Inputs, to sink: inout some OutputSink, report: (String) -> Void
  ) async throws -> Tally {
    do {
      let builder = PanelBuilder(catalog: catalog, agencies: agencies, concepts: concepts)
      let (assembly, rest, tally) = try await read(inputs, with: builder, report: report)
      guard tally.converted > 0 else {
        sink.discard()
        return tally
      }
      try await write(assembly, rest, to: &sink, report: report)
      try sink.commit()
      return tally
    } catch {
      sink.discard()
      throw error
    }
  }

  /// Reads the inputs.
  ///
  /// - Returns: The reports, and what is to be known of them beside the agencies.
  private func read(
    _ inputs: Inputs, with builder: PanelBuilder, report: (String) -> Void
  ) async throws(OutputFailure) -> (PanelAssembly, rest: Panel, Tally) {
    var spool = try ReportSpool()
    var register = builder
    let intake = Intake(
      normalizer: normalizer,
      notes: { InputFailureRenderer.notes(on: $0) + PanelNotes.lines(onUnmappedOf: $0) },
      make: SpooledReport.init)
    let tally = try await intake.forEach(inputs, report: report) { spooled throws(OutputFailure) in
      // The builder knows whose a report is. Its figures wait in the spool until all of the agency's are there.
      guard let agency = register.add(spooled.masthead, named: spooled.path) else { return }
      _ = register.finish(agency: agency)
      try spool.append(spooled, of: agency)
    }
    return (PanelAssembly(spool: spool, builder: builder), register.finish(), tally)
  }

  /// An agency that is ready to be written.
  private struct Written: Sendable {
    let bytes: [UInt8]
    let notes: [String]
    let figureCount: Int
  }

  private func write(
    _ assembly: PanelAssembly, _ rest: Panel, to sink: inout some OutputSink, report: (String) -> Void
  ) async throws {
    let encoding = try await format.encoding(of: assembly, catalog: catalog)
    let tellsFindings = !format.holdsFindings
    var (isFirst, figureCount) = (true, 0)
    try sink.write(encoding.opening)
    try await assembly.forEachAgency { agency in
      Written(
        bytes: try encoding.encode(agency), notes: tellsFindings ? PanelNotes.lines(on: agency) : [],
        figureCount: agency.figures.count)
    } deliver: { written in
      if !isFirst { try sink.write(Array(encoding.separator.utf8)) }
      isFirst = false
      try sink.write(written.bytes)
      written.notes.forEach(report)
      figureCount += written.figureCount
    }
    try sink.write(encoding.closing(rest))
    if tellsFindings { PanelNotes.lines(on: rest).forEach(report) }
    if figureCount == 0 { report(PanelNotes.emptiness(isPlaced: !isFirst)) }
  }
}
