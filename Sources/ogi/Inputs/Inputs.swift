/// All inputs that the paths given by the user stand for, found one by one as they are asked for.
///
/// A path names a file, a folder, an archive or what is in one, standard input (`-`), a list of paths (`@list.txt`), or, where
/// nothing has that name, all that its wildcards match.
struct Inputs: Sequence, Sendable {
  /// How many paths were given.
  let pathCount: Int
  private let roots: [InputRoot]
  private let excluded: Set<FileStatus.Identity>

  /// - Parameters:
  ///   - paths: What the user gave.
  ///   - excluded: files that are about to be replaced; no folder and no pattern gives them as inputs.
  ///   - others: files that are read for something else; no folder and no pattern gives them as inputs either.
  /// - Throws: ``UsageFailure/outputIsInput(path:)`` if a file that is about to be replaced is one of the paths, a list, or in
  ///   a list.
  init(
    _ paths: [String], excluding excluded: Set<FileStatus.Identity> = [],
    passingOver others: Set<FileStatus.Identity> = []
  ) throws(UsageFailure) {
    var roots: [InputRoot] = []
    for path in paths {
      if let list = PathList(path) {
        roots += try list.roots(excluding: excluded)
      } else {
        roots.append(try InputRoot(at: path, excluding: excluded))
      }
    }
    pathCount = paths.count
    self.roots = roots
    self.excluded = excluded.union(others)
  }

  func makeIterator() -> Iterator {
    Iterator(roots: roots, excluded: excluded)
  }

  /// Goes through the paths in the order given, through each folder in the order of its names, and through each archive in
  /// its own.
  struct Iterator: IteratorProtocol {
    /// What is still to come, the next one last.
    private var roots: [InputRoot]
    private let excluded: Set<FileStatus.Identity>
    private var folder: FolderWalk?
    private var archive: ArchiveWalk?

    fileprivate init(roots: [InputRoot], excluded: Set<FileStatus.Identity>) {
      self.roots = roots.reversed()
      self.excluded = excluded
    }

    mutating func next() -> FoundInput? {
      while true {
        if let found = archive?.next() { return found }
        archive = nil
        if let found = folder?.next() {
          if let found = opened(found) { return found }
          continue
        }
        folder = nil
        guard let root = roots.popLast() else { return nil }
        if let found = found(at: root) { return found }
      }
    }

    /// What stands at a root; `nil` if it is gone into.
    private mutating func found(at root: InputRoot) -> FoundInput? {
      switch root {
      case .file(let path): return opened(.input(.file(path: path)))
      case .standardInput: return opened(FoundInput { () throws(InputFailure) in try .standardInput() })
      case .stream(let path):
        return opened(
          FoundInput { () throws(InputFailure) in .content(try Input.file(path: path).bytes(), path: path) })
      case .folder(let path): folder = FolderWalk(of: path, excluding: excluded)
      case .member(let member, let archive): self.archive = ArchiveWalk(through: archive, to: member)
      case .pattern(let pattern): roots += expansion(of: pattern).reversed()
      case .failure(let failure): return .failure(failure)
      }
      return nil
    }

    /// What was found, or `nil` if it is an archive, which is gone into.
    private mutating func opened(_ found: FoundInput) -> FoundInput? {
      guard case .input(let input) = found, let archive = Archive(input) else { return found }
      self.archive = ArchiveWalk(through: archive)
      return nil
    }

    /// What a pattern matches, but for the files that no pattern gives.
    private func expansion(of pattern: PathPattern) -> [InputRoot] {
      let roots: [InputRoot] = pattern.matches().compactMap { match in
        switch match {
        case .success(let path): try? InputRoot(at: path, excluding: excluded)
        case .failure(let failure): .failure(failure)
        }
      }
      guard roots.isEmpty else { return roots }
      return [.failure(InputFailure(path: pattern.text, reason: .nothingMatches))]
    }
  }
}
