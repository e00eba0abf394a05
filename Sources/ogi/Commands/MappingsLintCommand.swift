#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import ArgumentParser
internal import OGIReports

/// `ogi mappings lint`: all mistakes in mappings.
struct MappingsLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "List all mistakes in mappings.",
    discussion: """
      What is named is laid over the embedded mappings in that order, as --mappings does, and the whole is checked. \
      A mistake is a line: FILE:LINE, what is wrong, and what to do. Exit status: 0 the mappings are sound; \
      2 there is no such folder; 4 there are mistakes.
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders with mappings of your own, and shipped overlays; the embedded mappings if there are none.",
      valueName: "name-or-folder"),
    completion: .directory)
  var mappings: [String] = []

  @Flag(help: "Take the folder for a whole set that stands alone, as the project's own Mappings/ does.")
  var wholeSet = false

  func run() throws {
    do {
      let summary = CatalogSummary(catalog: try catalog())
      let names = (wholeSet ? [] : ["embedded mappings"]) + mappings.map(\.forTerminal)
      try write(["\(names.joined(separator: ", ")): no mistakes: \(summary.text)"])
    } catch let error as MappingError {
      guard !error.mistakes.contains(where: { $0.kind == .missingFolder }) else {
        error.mistakes.forEach { StandardError.write("ogi: \(MistakeRenderer().text(for: $0).forTerminal)") }
        throw ToolStatus.nothingConverted
      }
      try write(error.mistakes.map(line))
      throw ToolStatus.findings
    }
  }

  private func catalog() throws -> MappingCatalog {
    guard wholeSet else { return try .embedded(overlays: OverlayNames.overlays(mappings)) }
    guard let folder = mappings.first, mappings.count == 1 else { throw UsageFailure.notOneWholeSet }
    return try MappingCatalog(wholeSetAt: URL(filePath: folder, directoryHint: .isDirectory))
  }

  /// The mistake, with a path to its file that leads there from here.
  private func line(for mistake: MappingMistake) -> String {
    let folder = wholeSet ? mappings.first : nil
    let prefix = folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    let mistake = MappingMistake(file: prefix + mistake.file, line: mistake.line, kind: mistake.kind)
    return MistakeRenderer().text(for: mistake).forTerminal
  }

  private func write(_ lines: [String]) throws(OutputFailure) {
    try DescriptorSink.standardOutput.write(Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
