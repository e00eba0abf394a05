internal import OGIArchives
internal import OGIReports

/// Says in one line what is wrong with an input, and what to do.
enum InputFailureRenderer {
  static func line(for failure: InputFailure) -> String {
    let path = failure.path.isEmpty ? "''" : failure.path.forTerminal
    return "ogi: \(path): \(explanation(of: failure.reason).forTerminal)"
  }

  static func line(forPassedOver count: Int, in folder: String) -> String {
    let files = count == 1 ? "1 file" : "\(count) files"
    return """
      ogi: \(folder.forTerminal): note: passed over \(files) of other kinds than \
      \(FolderWalk.readableKinds) — name a file to convert it whatever its kind
      """
  }

  /// How many inputs were read and how many failed.
  static func line(for tally: Tally) -> String {
    let reports = tally.converted == 1 ? "1 report" : "\(tally.converted) reports"
    let inputs = tally.failed == 1 ? "1 input" : "\(tally.failed) inputs"
    return "ogi: read \(reports); \(inputs) failed"
  }

  /// What a person should know of a report that was converted and that no figure of it says.
  static func notes(on converted: ConvertedReport) -> [String] {
    let serious = converted.report.findings.filter { $0.severity > .information }
    let alone = serious.filter { $0.evaluation == nil }.compactMap { $0.messages[Language.en.rawValue] }
    let compared = serious.count { $0.evaluation != nil }
    let findings = compared == 1 ? "1 finding" : "\(compared) findings"
    let failed = compared > 0 ? ["\(findings) on what its figures should satisfy — ogi check shows them"] : []
    return notesOnTables(of: converted) + (alone + failed).map { note($0, on: converted) }
  }

  /// What a person should know of tables that were not taken for those of a form.
  static func notesOnTables(of converted: ConvertedReport) -> [String] {
    converted.report.passedOver.map { table in
      let text = "passed over a table of \(table.figures) figures at \(table.source): \(table.reason)"
      return note(text, on: converted)
    }
  }

  private static func note(_ text: String, on converted: ConvertedReport) -> String {
    "ogi: \(converted.path.forTerminal): note: \(text.forTerminal)"
  }

  private static func explanation(of reason: InputFailure.Reason) -> String {
    switch reason {
    case .system(let error) where error.isMissing:
      "does not exist — check the path"
    case .system(let error):
      "could not be read (\(error.message)) — \(error.advice)"
    case .nameNotUTF8:
      "has a name that is not UTF-8 — rename it"
    case .nothingReadable:
      "holds no reports (\(FolderWalk.readableKinds)) — name files to convert them whatever their kind"
    case .nothingMatches:
      "matches no file or folder — check the pattern, and the folder that it starts in"
    case .archive(let error):
      explanation(of: error)
    case .archiveInArchive:
      "is an archive within an archive — unpack the outer one first"
    case .notInArchive:
      "is not in the archive — check the path"
    case .listInList:
      "names a list within a list — give it as an argument of its own, or write ./ before the name of a file"
    case .listNamesNothing:
      "names no path — write one a line"
    case .listNotUTF8:
      "is a list of paths that is not UTF-8 — save it as UTF-8"
    case .normalization(let error):
      NormalizationErrorRenderer().predicate(for: error)
    case .encoding(let reason):
      "could not be written in this format (\(reason)) — try another --format"
    }
  }

  private static func explanation(of error: ArchiveError) -> String {
    switch error {
    case .damaged(let reason):
      "is damaged (\(reason)) — download or make the zip archive again"
    case .encrypted:
      "is encrypted — unpack it with its password"
    case .tooLarge(let size, let limit):
      DocumentReadingErrorRenderer().predicate(for: .tooLarge(size: size, limit: limit))
    case .expandsTooMuch(let limit):
      "unpacks, with what came before it, to more than the limit of \(limit) bytes for an archive of this size "
        + "— unpack it and check what it holds"
    case .tooManyEntries(let limit):
      "lists more files than the limit of \(limit) — make several archives of it"
    case .exhausted:
      "could not be unpacked (no memory is left) — unpack it with another program"
    }
  }
}
