internal import ArgumentParser
internal import OGIReports

/// `ogi schema`: what the JSON looks like.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (2020-12) of what 'convert', 'panel' and 'check' write as JSON.")

  func run() throws {
    try DescriptorSink.standardOutput.write(Array(OutputSchema.text.utf8))
  }
}
