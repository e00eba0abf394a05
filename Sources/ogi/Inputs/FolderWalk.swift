/// The reports in a folder and the folders below it, in the order of their names.
///
/// Given are the files whose extension says that they are reports. Hidden files and folders are left out, and so
/// is what is neither file nor folder. Links are followed; a folder that several links lead to is walked once,
/// so a loop ends. Held at a time are the names of the folders on the way down, never those of the whole tree.
struct FolderWalk: IteratorProtocol {
  /// The extensions, in lower case, of files that are taken for reports, or for archives of them.
  static let readableExtensions = [
    "txt", "text", "md", "markdown", "tsv", "html", "htm", "shtml", "xhtml", "docx", "xlsx", "doc", "xls",
    "wps", "et", "odt", "ods", "rtf", "pdf", "hocr", "xml", "zip",
  ]

  /// The same in words.
  static let readableKinds = "text, HTML, Word, Excel, PDF, OCR and zip files"

  /// A folder that is being walked, and the names in it that are still to come, the next one last.
  private struct Level {
    let folder: String
    var names: [FolderListing.Name]
  }

  private enum Stage {
    case notEntered
    case walking
    case done
  }

  private let root: String
  private let excluded: Set<FileStatus.Identity>
  private var stage = Stage.notEntered
  private var levels: [Level] = []
  private var visited: Set<FileStatus.Identity> = []
  private var foundAny = false
  private var passedOver = 0

  init(of root: String, excluding excluded: Set<FileStatus.Identity> = []) {
    self.root = root
    self.excluded = excluded
  }

  mutating func next() -> FoundInput? {
    if stage == .notEntered {
      stage = .walking
      if let found = visit(root) { return found }
    }
    while let (path, isExact) = nextPath() {
      if let found = isExact ? visit(path) : visitUnnameable(path) { return found }
    }
    guard stage == .walking else { return nil }
    stage = .done
    return closingRemark()
  }

  /// What is to be said of the folder as a whole.
  private func closingRemark() -> FoundInput? {
    guard foundAny else { return .failure(InputFailure(path: root, reason: .nothingReadable)) }
    return passedOver == 0 ? nil : .passedOver(count: passedOver, folder: root)
  }

  private mutating func nextPath() -> (path: String, isExact: Bool)? {
    while let last = levels.indices.last {
      if let name = levels[last].names.popLast() {
        let folder = levels[last].folder
        return (folder.hasSuffix("/") ? folder + name.text : "\(folder)/\(name.text)", name.isExact)
      }
      levels.removeLast()
    }
    return nil
  }

  private mutating func visit(_ path: String) -> FoundInput? {
    do {
      let status = try FileStatus(ofItemAt: path)
      switch status.kind {
      case .folder:
        guard visited.insert(status.identity).inserted else { return nil }
        levels.append(Level(folder: path, names: try Self.sortedNames(in: path)))
      case .file where !excluded.contains(status.identity):
        return visitFile(path)
      case .file, .other:
        break
      }
      return nil
    } catch {
      foundAny = true
      return .failure(InputFailure(path: path, error))
    }
  }

  private static func sortedNames(in folder: String) throws(SystemError) -> [FolderListing.Name] {
    try FolderListing.visibleNames(in: folder).sorted { $0.text > $1.text }
  }

  /// Says that an entry cannot be reached whose name is not UTF-8, unless it would be passed over anyway.
  private mutating func visitUnnameable(_ path: String) -> FoundInput? {
    guard Self.isReadable(path) || Input.file(path: path).fileExtension.isEmpty else {
      passedOver += 1
      return nil
    }
    foundAny = true
    return .failure(InputFailure(path: path, reason: .nameNotUTF8))
  }

  private mutating func visitFile(_ path: String) -> FoundInput? {
    guard Self.isReadable(path) else {
      passedOver += 1
      return nil
    }
    foundAny = true
    return .input(.file(path: path))
  }

  /// Whether a file's name says that it is a report, or an archive of them.
  static func isReadable(_ path: String) -> Bool {
    readableExtensions.contains(Input.file(path: path).fileExtension)
  }
}
