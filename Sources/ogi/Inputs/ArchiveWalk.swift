internal import OGIArchives

/// The reports in a zip archive, in the order of the archive, each unpacked when it is asked for.
///
/// Given are the files that a folder would give (``FolderWalk``). An archive within it is not gone into.
struct ArchiveWalk: IteratorProtocol {
  private let archive: Archive
  /// The file, or the folder, that is asked for; `nil` for all.
  private let member: String?
  private var reader: Result<ZipReader, ArchiveError>?
  private var foundAny = false
  private var passedOver = 0

  /// - Parameter member: The file of the archive, or the folder in it, that is given alone. A file is given whatever its
  ///   extension.
  init(through archive: Archive, to member: String? = nil) {
    self.archive = archive
    self.member = member.map { Self.parts(of: $0).joined(separator: "/") }
    reader = Result { () throws(ArchiveError) in try archive.reader() }
  }

  mutating func next() -> FoundInput? {
    guard let reader else { return nil }
    do throws(ArchiveError) {
      let zip = try reader.get()
      while let entry = try zip.next() {
        if let found = visit(entry, in: zip) { return found }
      }
      self.reader = nil
      return closingRemark()
    } catch {
      self.reader = nil
      return .failure(InputFailure(path: archive.path, reason: .archive(error)))
    }
  }

  /// What is to be said of the archive as a whole.
  private func closingRemark() -> FoundInput? {
    guard foundAny else {
      guard let member, passedOver == 0 else {
        return .failure(InputFailure(path: archive.path, reason: .nothingReadable))
      }
      return .failure(InputFailure(path: "\(archive.path)/\(member)", reason: .notInArchive))
    }
    return passedOver == 0 ? nil : .passedOver(count: passedOver, folder: archive.path)
  }

  private mutating func visit(_ entry: ArchiveEntry, in reader: ZipReader) -> FoundInput? {
    let parts = Self.parts(of: entry.name)
    let name = parts.joined(separator: "/")
    let path = "\(archive.path)/\(name)"
    guard name != member else { return unpacked(at: path, from: reader) }
    if let member, !name.hasPrefix(member + "/") { return nil }
    guard !parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) else { return nil }
    guard FolderWalk.isReadable(path) else {
      passedOver += 1
      return nil
    }
    return unpacked(at: path, from: reader)
  }

  private mutating func unpacked(at path: String, from reader: ZipReader) -> FoundInput {
    foundAny = true
    do {
      let input = Input.content(try reader.contents(), path: path)
      guard Archive(input) == nil else {
        return .failure(InputFailure(path: path, reason: .archiveInArchive))
      }
      return .input(input)
    } catch {
      return .failure(InputFailure(path: path, reason: .archive(error)))
    }
  }

  /// The folders and the name on a path.
  private static func parts(of path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }
}
