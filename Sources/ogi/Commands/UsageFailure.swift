/// A use of a command that cannot be meant, found after the command line was parsed.
enum UsageFailure: Error, Equatable {
  /// The output would replace one of the inputs.
  case outputIsInput(path: String)
  /// The output's name is not UTF-8: a file of another name would be written.
  case outputNameNotUTF8(path: String)
  /// A command that takes one report was given a folder.
  case folderWhereReportExpected(path: String)

  var message: String {
    switch self {
    case .outputIsInput(let path):
      "\(path.forTerminal): is both an input and the output — give --output another path"
    case .outputNameNotUTF8(let path):
      "\(path.forTerminal): has a name that is not UTF-8 — give --output another name"
    case .folderWhereReportExpected(let path):
      "\(path.forTerminal): is a folder — give the path of one report, or use 'ogi convert'"
    }
  }
}
