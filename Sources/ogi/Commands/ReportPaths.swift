internal import ArgumentParser

/// The paths of the reports that a command reads.
struct ReportPaths: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      Reports, and folders of reports (\(FolderWalk.readableKinds)). '-' is standard input.
      """,
      valueName: "path"),
    completion: .file())
  var paths: [String]
}
