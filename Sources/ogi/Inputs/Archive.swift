internal import OGIArchives
internal import OGIReports
internal import OGIText

/// A zip archive of files: in a file of its own, or in memory.
struct Archive: Sendable {
  private let input: Input

  /// The parts that say of a zip that it is one document, in lower case: of Office Open XML (ECMA-376, part 2; a Word or Excel file
  /// may have lost the first), of OpenDocument and EPUB, and of OFD (GB/T 33190).
  private static let documentParts: Set = [
    "[content_types].xml", "word/document.xml", "xl/workbook.xml", "mimetype", "ofd.xml",
  ]

  /// Takes an input for an archive; `nil` if it is none, by its content.
  ///
  /// A broken one is what its name says.
  init?(_ input: Input) {
    guard input.startsAsZip else { return nil }
    self.input = input
    do {
      guard try !isDocument() else { return nil }
    } catch {
      guard input.fileExtension == "zip" || !FolderWalk.isReadable(input.path) else { return nil }
    }
  }

  /// The archive that a path leads into, and the path within it; `nil` if it leads into none.
  static func archive(on path: String) -> (archive: Archive, member: String)? {
    var end = path.endIndex
    while let slash = path[..<end].lastIndex(of: "/") {
      let file = String(path[..<slash])
      if let status = try? FileStatus(ofItemAt: file) {
        guard status.kind == .file, let archive = Archive(.file(path: file)) else { return nil }
        return (archive, String(path[path.index(after: slash)...]))
      }
      end = slash
    }
    return nil
  }

  var path: String { input.path }

  /// Reads the archive from its start.
  func reader() throws(ArchiveError) -> ZipReader {
    let limits = ArchiveLimits(entryBytes: ReadingLimits.bytes)
    switch input {
    case .file(let path):
      let size = (try? FileStatus(ofItemAt: path).size) ?? 0
      return try ZipReader(fileAt: path, size: size, limits: limits)
    case .content(let bytes, _): return try ZipReader(bytes, limits: limits)
    }
  }

  private func isDocument() throws(ArchiveError) -> Bool {
    let reader = try reader()
    while let entry = try reader.next() {
      if Self.documentParts.contains(entry.name.lowercased()) { return true }
    }
    return false
  }
}

extension Input {
  /// Whether the first bytes are a zip's.
  fileprivate var startsAsZip: Bool {
    switch self {
    case .file(let path): BinaryFormat(startOf: FileStart.bytes(ofFileAt: path)) == .zip
    case .content(let bytes, _): BinaryFormat(startOf: bytes) == .zip
    }
  }
}
