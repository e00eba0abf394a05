/// The words by which a report's title, its year and its period are recognised.
public struct ReportLexicon: Hashable, Sendable {
  /// What reports call themselves, without agency and year.
  public var titles: [String]
  /// Words that follow the number of the year.
  public var yearMarks: [String]
  /// Phrases that introduce the period which the figures cover.
  public var periodPhrases: [String]
  /// How days are written: `y`, `M` and `d` stand for the numbers of year, month and day, all else for itself.
  public var datePatterns: [String]
  /// What names of agencies end with: a line above a title is an agency's only if it ends so.
  public var agencyEndings: [String]
  /// Words of lines that lead to other pages. Such a line is no title, whatever else it says.
  public var navigationWords: [String]

  /// Creates a lexicon from its parts.
  public init(
    titles: [String] = [], yearMarks: [String] = [], periodPhrases: [String] = [],
    datePatterns: [String] = [],
    agencyEndings: [String] = [], navigationWords: [String] = []
  ) {
    self.titles = titles
    self.yearMarks = yearMarks
    self.periodPhrases = periodPhrases
    self.datePatterns = datePatterns
    self.agencyEndings = agencyEndings
    self.navigationWords = navigationWords
  }
}
