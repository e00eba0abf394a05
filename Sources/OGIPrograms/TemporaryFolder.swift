internal import Foundation

/// A folder for the files that a program reads and writes, which only the user may enter. It is removed, with all that is in
/// it, when nobody holds on to it.
package final class TemporaryFolder: Sendable {
  /// Where it is.
  package let path: String

  /// Makes a folder.
  ///
  /// - Throws: What the system says.
  package init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "ogi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  package func write(_ bytes: [UInt8], named name: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  /// The bytes of a file; `nil` if there is none, or if it has more than the limit.
  package func bytes(ofFileNamed name: String, limit: Int) -> [UInt8]? {
    let file = "\(path)/\(name)"
    let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? .max
    guard size <= limit else { return nil }
    return FileManager.default.contents(atPath: file).map { [UInt8]($0) }
  }
}
