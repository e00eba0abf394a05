#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A folder that is not there yet, or is empty, and gets files: nothing is ever replaced.
struct NewFolder {
  let path: String

  /// - Throws: ``UsageFailure/folderHoldsFiles(path:)`` if something is in the way.
  init(path: String) throws(UsageFailure) {
    if let found = try? FileStatus(ofItemAt: path) {
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
      guard found.kind == .folder, names?.isEmpty ?? false else { throw .folderHoldsFiles(path: path) }
    }
    self.path = path
  }

  /// Writes a file, with the folders on the way to it.
  func write(_ text: String, to file: String) throws(OutputFailure) {
    let url = URL(filePath: path, directoryHint: .isDirectory).appending(path: file)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw OutputFailure(path: "\(path)/\(file)", step: .create, error: .last())
    }
    var sink = try FileSink(path: url.path)
    do {
      try sink.write(Array(text.utf8))
      try sink.commit()
    } catch {
      sink.discard()
      throw error
    }
  }
}
