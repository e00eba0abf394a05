internal import ArgumentParser

/// Where a command writes its output.
struct OutputPath: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output if there is none.", valueName: "path"),
    completion: .file())
  var output: String?

  /// Opens the output, and finds the inputs.
  ///
  /// - Parameters:
  ///   - paths: What is read and walked.
  ///   - others: Further files that are read.
  /// - Throws: ``UsageFailure`` if the output is one of them, ``OutputFailure`` if it cannot be opened.
  func open(
    reading paths: [String], and others: [String] = []
  ) throws -> (inputs: Inputs, sink: any OutputSink) {
    guard let output else { return (try Inputs(paths), DescriptorSink.standardOutput) }
    guard !output.unicodeScalars.contains("\u{FFFD}") else {
      throw UsageFailure.outputNameNotUTF8(path: output)
    }
    var sink = try FileSink(path: output)
    do {
      _ = try Inputs(others, excluding: sink.replaced)
      return (try Inputs(paths, excluding: sink.replaced), sink)
    } catch {
      sink.discard()
      throw error
    }
  }
}
