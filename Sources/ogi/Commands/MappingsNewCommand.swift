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
    var target = try NewFolder(path: folder)
    for file in try MappingSkeleton.files() { try target.write(file.bytes, to: file.path) }
  }
}
