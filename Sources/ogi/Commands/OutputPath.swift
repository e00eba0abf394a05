internal import ArgumentParser

/// Where a command writes its output.
struct OutputPath: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; standard output if there is none.", valueName: "path"),
    completion: .file())
  var path: String?
}
