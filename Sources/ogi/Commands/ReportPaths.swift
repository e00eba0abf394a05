internal import ArgumentParser

/// The paths of the reports that a command reads.
struct ReportPaths: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      Files (\(FolderWalk.readableKinds)), folders, and what is in an archive (reports.zip/2019/a.docx). '-' is \
      standard input. '@list.txt' is a file with a path a line, '@-' the same on standard input. Where no file has the \
      name, '*', '?', '[…]' and '**' (folders at any depth) are wildcards.
      """,
      valueName: "path"),
    completion: .file())
  var paths: [String]
}

extension ArgumentHelp {
  /// What a command takes that reads one report.
  static let report = ArgumentHelp(
    "A report, or what is in a zip archive (reports.zip/2019/a.docx). '-' is standard input.",
    valueName: "path")
}
