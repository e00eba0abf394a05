internal import OGIMatching

/// Says in one line what is wrong with the use of a command, and what to do.
enum UsageFailureRenderer {
  static func text(for failure: UsageFailure) -> String {
    switch failure {
    case .outputIsInput(let path):
      "\(path.forTerminal): is both an input and the output — give --output another path"
    case .outputsAreOne(let path):
      "\(path.forTerminal): is where both the figures and the audit would go — give --audit another path"
    case .outputNameNotUTF8(let path):
      "\(path.forTerminal): has a name that is not UTF-8 — give --output another name"
    case .folderWhereReportExpected(let path):
      "\(path.forTerminal): is a folder — give the path of one report, or use 'ogi convert'"
    case .severalReports(let path, let first):
      "\(path.forTerminal): stands for several reports — name one, such as \(first.forTerminal)"
    case .unknownChoice(let word, let noun, let known):
      "There is no such \(noun). \(suggestion(for: word, among: known, noun: noun))"
    case .unknownConcept(let word, let known):
      "there is no concept '\(word.forTerminal)' — \(conceptSuggestion(for: word, among: known))"
    case .unknownMappings(let name, let known):
      "\(name.forTerminal): there is neither a folder nor a shipped overlay of this name — "
        + (NearMiss.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
          ?? "'ogi mappings list overlays' shows the shipped ones")
    case .ambiguousMappings(let name):
      "\(name.forTerminal): is a shipped overlay and a folder — write ./\(name.forTerminal) for the folder, "
        + "or call from elsewhere for the overlay"
    case .notOneWholeSet: "--whole-set takes one folder"
    case .folderNotEmpty(let path):
      "\(path.forTerminal): is there and not an empty folder — name one that is new or empty"
    case .unknownCommand(let word, let known):
      "There is no command '\(word.forTerminal)'. \(suggestion(for: word, among: known, noun: "command"))"
    }
  }

  /// The known word that is probably meant, or all of them.
  private static func suggestion(for word: String, among known: [String], noun: String) -> String {
    if let nearest = NearMiss.nearest(to: word.lowercased(), among: known) {
      return "Did you mean '\(nearest)'?"
    }
    return "Give one of: \(known.joined(separator: ", "))."
  }

  private static func conceptSuggestion(for word: String, among known: [String]) -> String {
    let nearest = NearMiss.nearest(to: word.lowercased(), among: known)
    return nearest.map { "did you mean '\($0)'?" } ?? "'ogi mappings list concepts' shows all of them"
  }
}
