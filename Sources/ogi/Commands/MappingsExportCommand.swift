internal import ArgumentParser
internal import OGIReports
internal import OGISSSOM

/// `ogi mappings export`: the mappings in a format of others.
struct MappingsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the mappings in a format that other programs read.",
    discussion: """
      As SSSOM/TSV: each figure of each form with the concept that it counts, and in what it differs where it only \
      comes close.
      """)

  @Flag(name: .customLong("sssom"), help: "As SSSOM/TSV, the format for mappings between vocabularies.")
  var isSSSOM = false

  @OptionGroup var mappings: MappingOptions

  @OptionGroup var output: OutputPath

  func validate() throws {
    guard isSSSOM else { throw ValidationError("Say as what to export: --sssom.") }
  }

  func run() throws {
    // Under which licence mappings of others are given on is theirs to say.
    let license = mappings.mappings.isEmpty ? Crosswalk.embeddedLicense : Crosswalk.unspecifiedLicense
    let text = SSSOMWriter().text(of: Crosswalk(try mappings.catalog(), license: license).mappingSet)
    var outputs = try ConversionOutputs(output: output.path, audit: nil)
    do throws(OutputFailure) {
      try outputs.figures.write(Array(text.utf8))
      try outputs.figures.commit()
    } catch {
      outputs.discard()
      throw error
    }
  }
}
