/// All inputs that a list of paths stands for, found one by one as they are asked for.
struct Inputs: Sequence, Sendable {
  private let roots: [Root]
  private let excluded: Set<FileStatus.Identity>

  fileprivate enum Root: Sendable {
    case single(FoundInput)
    case folder(path: String)
  }

  /// - Parameters:
  ///   - paths: files, folders, and `-` for standard input, as the user gave them.
  ///   - excluded: files that are about to be replaced; no folder gives them as inputs.
  ///   - others: files that are read for something else; no folder gives them as inputs either.
  /// - Throws: ``UsageFailure/outputIsInput(path:)`` if a file that is about to be replaced is one of the paths.
  init(
    _ paths: [String], excluding excluded: Set<FileStatus.Identity> = [],
    passingOver others: Set<FileStatus.Identity> = []
  ) throws(UsageFailure) {
    var roots: [Root] = []
    for path in paths {
      roots.append(try Self.root(at: path, excluding: excluded))
    }
    self.roots = roots
    self.excluded = excluded.union(others)
  }

  private static func root(
    at path: String, excluding excluded: Set<FileStatus.Identity>
  ) throws(UsageFailure) -> Root {
    guard path != Input.standardInput.path else { return .single(.input(.standardInput)) }
    let status: FileStatus
    do {
      status = try FileStatus(ofItemAt: path)
    } catch {
      return .single(.failure(InputFailure(path: path, error)))
    }
    if excluded.contains(status.identity) { throw .outputIsInput(path: path) }
    return status.kind == .folder ? .folder(path: path) : .single(.input(.file(path: path)))
  }

  func makeIterator() -> Iterator {
    Iterator(roots: roots[...], excluded: excluded)
  }

  /// Goes through the paths in the order given, and through each folder in the order of its names.
  struct Iterator: IteratorProtocol {
    private var roots: ArraySlice<Root>
    private let excluded: Set<FileStatus.Identity>
    private var walk: FolderWalk?

    fileprivate init(roots: ArraySlice<Root>, excluded: Set<FileStatus.Identity>) {
      self.roots = roots
      self.excluded = excluded
    }

    mutating func next() -> FoundInput? {
      while true {
        if let found = walk?.next() { return found }
        walk = nil
        switch roots.popFirst() {
        case .single(let found): return found
        case .folder(let path): walk = FolderWalk(of: path, excluding: excluded)
        case nil: return nil
        }
      }
    }
  }
}
