import Foundation
import Testing

/// A copy of the package's mappings in a temporary folder, to be broken; removed when the value goes.
final class MappingFolder {
  /// The package's own mappings.
  static let original = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Mappings")

  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "mappings-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Self.original, to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func apply(_ edit: Edit) throws {
    let file = url.appending(path: edit.file)
    switch edit.change {
    case .remove: try FileManager.default.removeItem(at: file)
    case .write(let bytes): try Data(bytes).write(to: file)
    case .replace(let line, let old, let new):
      var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      try #require(lines.indices.contains(line - 1) && lines[line - 1].contains(old), "\(edit)")
      lines[line - 1] = lines[line - 1].replacing(old, with: new, maxReplacements: 1)
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
    case .insert(let line, let text):
      var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      lines.insert(text, at: line - 1)
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
    }
  }
}

/// A change to one file of the mappings.
struct Edit: Sendable, CustomStringConvertible {
  enum Change: Sendable {
    case remove
    case write([UInt8])
    case replace(line: Int, String, String)
    case insert(line: Int, String)
  }

  let file: String
  let change: Change

  init(_ file: String, _ change: Change) {
    self.file = file
    self.change = change
  }

  var description: String { "\(file) \(change)" }
}
