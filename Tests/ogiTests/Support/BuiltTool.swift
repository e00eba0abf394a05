import Foundation

/// The tool as it was built, run as a process.
enum BuiltTool {
  struct Result {
    let status: Int32
    let output: String
    let errors: String

    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// Runs the tool, with a file for its standard input or nothing in it, and with variables set in its environment.
  static func run(
    _ arguments: [String], standardInput: String = "/dev/null", environment: [String: String] = [:]
  ) throws -> Result {
    let folder = try TemporaryFolder()
    let output = URL(filePath: try folder.write("", to: "output"))
    let handle = try FileHandle(forWritingTo: output)
    let (status, errors) = try run(
      arguments, input: standardInput, output: handle, environment: environment)
    return Result(status: status, output: try String(contentsOf: output, encoding: .utf8), errors: errors)
  }

  /// Runs the tool with a pipe for its output that nobody reads.
  static func runUnread(_ arguments: [String]) throws -> Result {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let (status, errors) = try run(arguments, output: pipe)
    return Result(status: status, output: "", errors: errors)
  }

  private static func run(
    _ arguments: [String], input: String = "/dev/null", output: Any, environment: [String: String] = [:]
  ) throws -> (status: Int32, errors: String) {
    let folder = try TemporaryFolder()
    let errors = URL(filePath: try folder.write("", to: "errors"))
    let process = Process()
    process.executableURL = productsFolder.appending(path: "ogi")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: input)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: errors, encoding: .utf8))
  }

  /// The folder of the test bundle, beside which the products lie.
  private static var productsFolder: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      return bundle.bundleURL.deletingLastPathComponent()
    #else
      return Bundle.main.bundleURL
    #endif
  }
}
