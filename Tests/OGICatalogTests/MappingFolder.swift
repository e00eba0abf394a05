import Foundation
import OGICatalog
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
    case .makeFolder:
      try FileManager.default.removeItem(at: file)
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
    case .write(let bytes): try Data(bytes).write(to: file)
    case .replace, .drop, .append:
      var lines = try Self.lines(of: file)
      try edit.apply(to: &lines)
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
  }

  /// The 1-based number of the first line of the original that holds a text; 0 if there is none.
  static func line(_ text: String, in file: String) -> Int {
    let lines = try? lines(of: original.appending(path: file))
    return (lines?.firstIndex { $0.contains(text) }).map { $0 + 1 } ?? 0
  }

  /// The same, with its file.
  static func place(_ text: String, in file: String) -> MappingPlace {
    MappingPlace(file: file, line: line(text, in: file))
  }

  /// The number of a line appended to the original.
  static func end(of file: String) -> Int {
    ((try? lines(of: original.appending(path: file)))?.count).map { $0 + 1 } ?? 0
  }

  private static func lines(of file: URL) throws -> [String] {
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

/// A change to one file of the mappings.
struct Edit: Sendable, CustomStringConvertible {
  enum Change: Sendable {
    case remove
    /// Puts a folder in the file's place.
    case makeFolder
    case write([UInt8])
    /// Replaces a text in the first line that holds another one.
    case replace(in: String, String, String)
    /// Takes out the first line that holds a text.
    case drop(String)
    case append(String)
  }

  let file: String
  let change: Change

  init(_ file: String, _ change: Change) {
    self.file = file
    self.change = change
  }

  var description: String { "\(file) \(change)" }

  /// Edits the lines of the file; the changes to the file as a whole do nothing.
  func apply(to lines: inout [String]) throws {
    switch change {
    case .replace(let place, let old, let new):
      let index = try #require(lines.firstIndex { $0.contains(place) }, "\(self)")
      try #require(lines[index].contains(old), "\(self)")
      lines[index] = lines[index].replacing(old, with: new, maxReplacements: 1)
    case .drop(let place):
      lines.remove(at: try #require(lines.firstIndex { $0.contains(place) }, "\(self)"))
    case .append(let text): lines.append(text)
    case .remove, .makeFolder, .write: break
    }
  }
}
