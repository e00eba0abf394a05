internal import ArgumentParser
internal import OGIReports

/// By what reports are read: options that all commands that read reports have.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var mappings: MappingOptions

  @Option(
    help: ArgumentHelp(
      "An audit (convert --audit) with a person's decisions on labels, which take precedence.",
      valueName: "path"),
    completion: .file())
  var decisions: String?

  /// What reads reports so.
  ///
  /// - Throws: What ``MappingOptions/catalog()`` throws, `DecisionError`, or ``InputFailure`` if the file of decisions cannot
  ///   be read.
  func normalizer() throws -> ReportNormalizer {
    let catalog = try mappings.catalog()
    return ReportNormalizer(
      catalog: catalog, decisions: try decisions(by: catalog), readers: Readers.all)
  }

  /// The files that are read beside the reports.
  var files: [String] { [decisions].compactMap(\.self) }

  private func decisions(by catalog: MappingCatalog) throws -> [LabelDecision] {
    guard let decisions else { return [] }
    let file = try DecisionFile(try Input.file(path: decisions).bytes(), file: decisions, catalog: catalog)
    for line in file.unmarkedLines {
      StandardError.write(
        "ogi: \(decisions.forTerminal):\(line): note: another row was given, but mapping_justification is not "
          + "semapv:ManualMappingCuration: it is no decision and was passed over")
    }
    return file.decisions
  }
}
