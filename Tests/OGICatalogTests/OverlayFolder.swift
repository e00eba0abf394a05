import Foundation
import OGICatalog

/// A temporary folder with the files of an overlay; removed when the value goes.
final class OverlayFolder {
  let url: URL

  /// - Parameter files: the lines of each file; `|` stands for a tab.
  convenience init(_ files: [String: [String]]) throws { try self.init("own", files) }

  init(_ name: String, _ files: [String: [String]]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "overlay-\(UUID().uuidString)/\(name)")
    for (file, lines) in files {
      let path = url.appending(path: file)
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((lines.joined(separator: "\n") + "\n").replacing("|", with: "\t").utf8).write(to: path)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

  var overlay: MappingOverlay { .folder(url) }

  /// The path of a file as mistakes name it.
  func path(of file: String) -> String { "\(url.path)/\(file)" }

  /// A mistake in one of the files.
  func mistake(_ file: String, _ line: Int?, _ kind: MappingMistake.Kind) -> MappingMistake {
    MappingMistake(file: path(of: file), line: line, kind: kind)
  }

  func place(_ file: String, _ line: Int) -> MappingPlace { MappingPlace(file: path(of: file), line: line) }
}

extension MappingCatalog {
  /// The mistakes in the embedded mappings with overlays on top.
  static func mistakes(in overlays: OverlayFolder...) -> [MappingMistake] {
    do {
      _ = try MappingCatalog.embedded(overlays: overlays.map(\.overlay))
      return []
    } catch {
      return error.mistakes
    }
  }
}
