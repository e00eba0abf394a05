/// A path with wildcards, for those that no shell has expanded: ``NamePattern`` in each part, and `**` for folders at any depth,
/// none included.
///
/// Hidden names match no wildcard. A path that ends in `**` stands for the folder. What `**` goes through is not given
/// once more as a folder: behind it only files match.
struct PathPattern: Hashable, Sendable {
  /// The path as it was given.
  let text: String
  private let root: String
  private let parts: [Part]

  private enum Part: Hashable {
    case name(String)
    case pattern(NamePattern)
    case folders
  }

  /// A path that matches, or why it cannot be told what does.
  typealias Match = Result<String, InputFailure>

  /// Takes a path for a pattern; `nil` if it has no wildcard.
  init?(_ text: String) {
    let parts = text.split(separator: "/")
    guard parts.contains(where: NamePattern.isNeeded) else { return nil }
    self.text = text
    root = text.hasPrefix("/") ? "/" : ""
    self.parts = parts.map { part in
      if part == "**" { return .folders }
      return NamePattern.isNeeded(for: part) ? .pattern(NamePattern(part)) : .name(String(part))
    }
  }

  /// The files and folders that match, sorted by their paths.
  ///
  /// - Complexity: Linear in the names of the folders that are gone through.
  func matches() -> [Match] {
    var search = Search(takesFolders: !parts.contains(.folders))
    search.add(parts[...], in: root)
    return search.matches.sorted { $0.key < $1.key }.map(\.value)
  }

  private struct Search {
    /// Whether folders match, and not only what is in them.
    let takesFolders: Bool
    /// What matches, by its path.
    private(set) var matches: [String: Match] = [:]
    /// The folders that `**` went through, each once: links may lead in a circle, and `**` may stand twice.
    private var visited: Set<Visit> = []

    private struct Visit: Hashable {
      let folder: FileStatus.Identity
      let rest: Int
    }

    init(takesFolders: Bool) { self.takesFolders = takesFolders }

    /// Matches parts in a folder, whose path is empty at the start of a relative path.
    mutating func add(_ parts: ArraySlice<Part>, in folder: String) {
      guard let part = parts.first else { return }
      let rest = parts.dropFirst()
      switch part {
      case .name(let name):
        let path = Self.path(of: name, in: folder)
        if Self.kind(at: path) != nil { add(path, before: rest) }
      case .pattern(let pattern):
        for name in names(in: folder) where pattern.matches(name.text) {
          let path = Self.path(of: name.text, in: folder)
          if name.isExact { add(path, before: rest) } else { addUnnameable(path) }
        }
      case .folders:
        addFolders(from: folder, before: rest)
      }
    }

    /// Takes a path that matches so far.
    private mutating func add(_ path: String, before rest: ArraySlice<Part>) {
      let isFolder = Self.kind(at: path) == .folder
      if !rest.isEmpty {
        if isFolder { add(rest, in: path) }
      } else if takesFolders || !isFolder {
        matches[path] = .success(path)
      }
    }

    /// Says that a path cannot be reached, as its name is not UTF-8.
    private mutating func addUnnameable(_ path: String) {
      matches[path] = .failure(InputFailure(path: path, reason: .nameNotUTF8))
    }

    /// Matches what comes after `**`, in a folder and in all below it.
    private mutating func addFolders(from folder: String, before rest: ArraySlice<Part>) {
      let path = Self.name(of: folder)
      guard !rest.isEmpty else {
        matches[path] = .success(path)
        return
      }
      guard let status = try? FileStatus(ofItemAt: path),
        visited.insert(Visit(folder: status.identity, rest: rest.count)).inserted
      else { return }
      add(rest, in: folder)
      for name in names(in: folder) {
        let path = Self.path(of: name.text, in: folder)
        if Self.kind(at: path) == .folder {
          addFolders(from: path, before: rest)
        } else if !name.isExact, !name.text.contains(".") {
          addUnnameable(path)
        }
      }
    }

    private mutating func names(in folder: String) -> [FolderListing.Name] {
      let path = Self.name(of: folder)
      do {
        return try FolderListing.visibleNames(in: path)
      } catch {
        // A folder that is not there holds nothing; one that cannot be read may hold what was asked for.
        if !error.isMissing { matches[path] = .failure(InputFailure(path: path, error)) }
        return []
      }
    }

    private static func kind(at path: String) -> FileStatus.Kind? { (try? FileStatus(ofItemAt: path))?.kind }

    /// The name that the system knows a folder by.
    private static func name(of folder: String) -> String { folder.isEmpty ? "." : folder }

    private static func path(of name: String, in folder: String) -> String {
      folder.isEmpty || folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }
  }
}
