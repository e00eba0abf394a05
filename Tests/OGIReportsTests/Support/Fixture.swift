import Foundation
import Testing

/// A folder with a report and the truth about it.
struct Fixture: CustomTestStringConvertible, Sendable {
  let name: String
  let folder: URL

  init(name: String, folder: URL = Self.folder) {
    self.name = name
    self.folder = folder
  }

  var testDescription: String { name }
  var input: URL { folder.appendingPathComponent("\(name)/input.txt") }
  /// What is to be found wrong with the figures; there is no such file where nothing is.
  var findings: URL { folder.appendingPathComponent("\(name)/findings.tsv") }
  var truth: URL { folder.appendingPathComponent("\(name)/truth.tsv") }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// All fixtures, by name.
  static let all = names(in: folder).map { Fixture(name: $0) }

  /// The names of the folders in one.
  static func names(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}
