#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A folder for the files that a program reads and writes. It is removed, with all that is in it, when nobody holds it.
package final class TemporaryFolder: Sendable {
  /// Where it is.
  package let path: String

  /// Makes a folder that only the user may enter; `nil` if the system gives none.
  package init?() {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ogi-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      return nil
    }
    path = folder.path
  }

  /// Writes a file; its path, or `nil` if it cannot be written.
  package func write(_ bytes: [UInt8], as name: String) -> String? {
    let file = URL(filePath: path).appending(path: name)
    return (try? Data(bytes).write(to: file)) == nil ? nil : file.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
