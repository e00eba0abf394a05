internal import ArgumentParser
internal import OGIReports

/// How reports are read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An audit (convert --audit) with a person's decisions on labels, which take precedence.",
      valueName: "path"),
    completion: .file())
  var decisions: String?

  /// What reads reports so.
  ///
  /// - Throws: `DecisionError`, or ``InputFailure`` if the file of decisions cannot be read.
  func normalizer() throws -> ReportNormalizer {
    let catalog = try MappingCatalog.embedded()
    return ReportNormalizer(catalog: catalog, decisions: try decisions(by: catalog))
  }

  /// The files that are read beside the reports.
  var files: Set<FileStatus.Identity> {
    Set([decisions].compactMap(\.self).compactMap { try? FileStatus(ofItemAt: $0).identity })
  }

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
