#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import ArgumentParser
internal import OGIReports

/// `ogi mappings lint`: all mistakes in a folder of mappings.
struct MappingsLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "List all mistakes in a folder of mappings.",
    discussion: """
      A mistake is a line: FILE:LINE, what is wrong, and what to do. Exit status: 0 the mappings are sound; \
      2 there is no such folder; 4 there are mistakes.
      """)

  @Argument(
    help: ArgumentHelp(
      "A folder laid out like the project's Mappings/; the embedded mappings if there is none.",
      valueName: "folder"),
    completion: .directory)
  var folder: String?

  func run() throws {
    do {
      let catalog = try folder.map { folder throws(MappingError) in
        try MappingCatalog(wholeSetAt: URL(filePath: folder, directoryHint: .isDirectory))
      }
      let summary = CatalogSummary(catalog: try catalog ?? .embedded())
      try write(["\(folder?.forTerminal ?? "embedded mappings"): no mistakes: \(summary.text)"])
    } catch let error as MappingError {
      guard !error.mistakes.contains(where: { $0.kind == .missingFolder }) else {
        error.mistakes.forEach { StandardError.write("ogi: \(MistakeRenderer().text(for: $0).forTerminal)") }
        throw ToolStatus.nothingConverted
      }
      try write(error.mistakes.map(line))
      throw ToolStatus.findings
    }
  }

  /// The mistake, with a path to its file that leads there from here.
  private func line(for mistake: MappingMistake) -> String {
    let prefix = folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    let mistake = MappingMistake(file: prefix + mistake.file, line: mistake.line, kind: mistake.kind)
    return MistakeRenderer().text(for: mistake).forTerminal
  }

  private func write(_ lines: [String]) throws(OutputFailure) {
    try DescriptorSink.standardOutput.write(Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
