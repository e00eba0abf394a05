#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder that is not there yet, or is empty, and gets files: nothing is ever replaced.
struct NewFolder {
  private let path: String
  private var folders: Set<Substring> = []

  /// Makes the folder, if it is not there.
  ///
  /// - Throws: ``UsageFailure/folderNotEmpty(path:)`` if something is in the way, `OutputFailure` if it cannot be made.
  init(path: String) throws {
    self.path = path
    if (try? FileStatus(ofItemAt: path)) == nil { try Self.create(path) }
    guard (try? FolderListing.visibleNames(in: path))?.isEmpty == true else {
      throw UsageFailure.folderNotEmpty(path: path)
    }
  }

  /// Writes a file of the folder itself, or of a folder in it.
  mutating func write(_ bytes: [UInt8], to file: String) throws(OutputFailure) {
    if let slash = file.lastIndex(of: "/"), folders.insert(file[..<slash]).inserted {
      try Self.create("\(path)/\(file[..<slash])")
    }
    var sink = try FileSink(path: "\(path)/\(file)")
    do {
      try sink.write(bytes)
      try sink.commit()
    } catch {
      sink.discard()
      throw error
    }
  }

  private static func create(_ folder: String) throws(OutputFailure) {
    guard mkdir(folder, 0o777) == 0 else {
      throw OutputFailure(path: folder, step: .create, error: .last())
    }
  }
}
