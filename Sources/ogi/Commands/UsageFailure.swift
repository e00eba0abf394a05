/// A use of a command that cannot be meant.
enum UsageFailure: Error, Equatable {
  /// The output would replace one of the inputs.
  case outputIsInput(path: String)
  /// Two outputs would be written to one file.
  case outputsAreOne(path: String)
  /// The output's name is not UTF-8: a file of another name would be written.
  case outputNameNotUTF8(path: String)
  /// A command that takes one report was given a folder.
  case folderWhereReportExpected(path: String)
  /// A command that takes one report was given a path that stands for several.
  case severalReports(path: String, first: String)
  /// An option was given none of the words that it takes.
  case unknownChoice(String, noun: String, known: [String])
  /// There is neither a concept nor a list of that name.
  case unknownConcept(String, known: [String])
  /// There is neither a shipped overlay nor a folder of that name.
  case unknownMappings(String, known: [String])
  /// There is a shipped overlay of that name, and a folder.
  case ambiguousMappings(String)
  /// A whole set of mappings was asked for, and not one folder named.
  case notOneWholeSet
  /// A folder that is to be written is there and holds files.
  case folderNotEmpty(path: String)
  /// There is no such command.
  case unknownCommand(String, known: [String])
}
