internal import ArgumentParser
internal import OGIReports

/// `ogi mappings list`: what reports are read by.
struct MappingsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List forms, concepts, identities or the overlays that come with the tool.",
    discussion:
      "As TSV, a list has further columns, such as the labels in both languages and the full ids of forms.")

  @Argument(
    help: ArgumentHelp(
      "What to list: \(CatalogList.namesInWords), or the id of a concept, for it and those beneath it.",
      valueName: "what"),
    completion: .list(CatalogList.names))
  var what = CatalogList.forms.rawValue

  @Option(
    help: ArgumentHelp(
      "The output's format: \(ListFormat.namesInWords). (default: text)", valueName: "format"),
    completion: .list(ListFormat.names),
    transform: ListFormat.init(named:))
  var format: ListFormat = .text

  @OptionGroup var mappings: MappingOptions

  func run() throws {
    let catalog = try mappings.catalog()
    let listing = try listing(of: catalog)
    let lines =
      switch format {
      case .text: listing.text(for: .standardOutput) + ["", CatalogSummary(catalog: catalog).text]
      case .tsv: listing.tsv
      }
    try DescriptorSink.standardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func listing(of catalog: MappingCatalog) throws -> Listing {
    if let list = CatalogList(rawValue: what) { return try list.listing(of: catalog) }
    let concepts = catalog.concepts(from: what)
    guard !concepts.isEmpty else {
      throw UsageFailure.unknownConcept(what, known: CatalogList.names + catalog.concepts.map(\.id.rawValue))
    }
    return .concepts(concepts, of: catalog)
  }
}

/// A format that `ogi mappings list` writes.
enum ListFormat: String, Choice {
  case text
  case tsv

  static let noun = "format"
}
