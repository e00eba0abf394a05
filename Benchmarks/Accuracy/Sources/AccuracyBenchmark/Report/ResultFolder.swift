package import Foundation

/// A folder that holds a result: `accuracy.json`, and pictures.
package struct ResultFolder {
  private let folder: URL

  /// Names the folder.
  package init(_ folder: URL) { self.folder = folder }

  private var data: URL { folder.appending(path: "accuracy.json") }

  /// The result that the folder holds.
  package func read() throws -> BenchmarkResult {
    try JSONDecoder().decode(BenchmarkResult.self, from: Data(contentsOf: data))
  }

  /// Writes a result. Members of the JSON come in one order, so that results can be compared as text.
  package func write(_ result: BenchmarkResult) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    try (encoder.encode(result) + Data("\n".utf8)).write(to: data)
    for (name, picture) in Pictures(of: result).files {
      try Data(picture.utf8).write(to: folder.appending(path: name))
    }
  }
}
