import Foundation
import Testing

/// A folder with a report and the truth about it.
struct Fixture: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }
  var input: URL { Self.folder.appendingPathComponent("\(name)/input.txt") }
  /// What is to be found wrong with the figures; there is no such file where nothing is.
  var findings: URL { Self.folder.appendingPathComponent("\(name)/findings.tsv") }
  var truth: URL { Self.folder.appendingPathComponent("\(name)/truth.tsv") }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// All fixtures, by name.
  static let all: [Fixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(Fixture.init)
  }()
}
