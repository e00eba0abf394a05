internal import ArgumentParser

/// The tool's root command.
struct OgiCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ogi",
    abstract: "Turns annual reports on open government information into figures under canonical concepts.",
    discussion: """
      Every figure comes with its place in the source, a confidence and, where a person should look, the \
      reason. Exit status: 0 all inputs converted; 1 an error of use or the system; 2 no input could be \
      converted; 3 some failed and the others were converted; 4 'check' or 'mappings lint' found something.
      """,
    version: "0.1.0",
    subcommands: [
      ConvertCommand.self, PanelCommand.self, InspectCommand.self, ExplainCommand.self, CheckCommand.self,
      MappingsCommand.self, SchemaCommand.self,
    ])
}
