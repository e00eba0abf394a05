internal import ArgumentParser
internal import OGIReports

/// `ogi mappings list`: what reports are read by.
struct MappingsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the forms, the concepts or the identities.",
    discussion:
      "As TSV, a list has further columns, such as the labels in both languages and the full ids of forms.")

  @Argument(
    help: ArgumentHelp("What to list: \(CatalogList.namesInWords).", valueName: "what"),
    completion: .list(CatalogList.names),
    transform: CatalogList.init(named:))
  var list: CatalogList = .forms

  @Option(
    help: ArgumentHelp("The output's format: \(ListFormat.namesInWords).", valueName: "format"),
    completion: .list(ListFormat.names),
    transform: ListFormat.init(named:))
  var format: ListFormat = .text

  func run() throws {
    let catalog = try MappingCatalog.embedded()
    let listing = list.listing(of: catalog)
    let lines =
      switch format {
      case .text: listing.text(for: .standardOutput) + ["", CatalogSummary(catalog: catalog).text]
      case .tsv: listing.tsv
      }
    try DescriptorSink.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}

/// A format that `ogi mappings list` writes.
enum ListFormat: String, Choice {
  case text
  case tsv

  static let noun = "format"
}
