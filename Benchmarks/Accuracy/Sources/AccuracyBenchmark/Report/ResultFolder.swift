package import Foundation

/// A folder that holds a result: `accuracy.json` for programs, `accuracy.md` for people, and pictures.
package struct ResultFolder {
  private let folder: URL

  /// Names the folder.
  package init(_ folder: URL) { self.folder = folder }

  private var file: URL { folder.appending(path: "accuracy.json") }

  /// The result that the folder holds.
  package func read() throws -> BenchmarkResult {
    try JSONDecoder().decode(BenchmarkResult.self, from: Data(contentsOf: file))
  }

  /// Writes a result. Members of the JSON come in one order, so that results can be compared as text.
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - data: What of it goes into the JSON; all if nothing is said.
  package func write(_ result: BenchmarkResult, data: BenchmarkResult? = nil) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    try (encoder.encode(data ?? result) + Data("\n".utf8)).write(to: file)
    try Data(TextReport(result).text.utf8).write(to: folder.appending(path: "accuracy.md"))
    for (name, picture) in Pictures(of: result).files {
      try Data(picture.utf8).write(to: folder.appending(path: name))
    }
  }
}
