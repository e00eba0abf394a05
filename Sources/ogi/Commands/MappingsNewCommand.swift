#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import ArgumentParser
internal import OGICatalog

/// `ogi mappings new`: an overlay to begin with.
struct MappingsNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a commented skeleton of mappings of your own.",
    discussion: """
      Each table is there with its header and what it is for, with a row that is added to a shipped form and a small \
      new form as examples. Take out what you do not need: no table is required. Then 'ogi mappings lint FOLDER' \
      checks it, and --mappings FOLDER reads reports by it.
      """)

  @Argument(
    help: ArgumentHelp("The folder to write: new, or empty.", valueName: "folder"), completion: .directory)
  var folder: String

  func run() throws {
    if (try? FileStatus(ofItemAt: folder)) == nil { try create(folder) }
    guard (try? FolderListing.visibleNames(in: folder))?.isEmpty == true else {
      throw UsageFailure.folderNotEmpty(path: folder)
    }
    var folders: Set<Substring> = []
    for file in try MappingSkeleton.files() {
      if let slash = file.path.lastIndex(of: "/"), folders.insert(file.path[..<slash]).inserted {
        try create("\(folder)/\(file.path[..<slash])")
      }
      var sink = try FileSink(path: "\(folder)/\(file.path)")
      do {
        try sink.write(file.bytes)
        try sink.commit()
      } catch {
        sink.discard()
        throw error
      }
    }
  }

  private func create(_ folder: String) throws(OutputFailure) {
    guard mkdir(folder, 0o777) == 0 else {
      throw OutputFailure(path: folder, step: .create, error: .last())
    }
  }
}
