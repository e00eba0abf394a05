internal import ArgumentParser

/// `ogi mappings`: the forms, concepts and identities that reports are read by.
struct MappingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mappings",
    abstract: "Show, check, add to and export the forms, concepts and identities that reports are read by.",
    subcommands: [
      MappingsListCommand.self, MappingsLintCommand.self, MappingsNewCommand.self, MappingsDraftCommand.self,
      MappingsExportCommand.self,
    ])
}
