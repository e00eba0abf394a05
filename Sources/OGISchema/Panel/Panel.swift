/// Many reports as one panel: agency × year × concept × members.
public struct Panel: Hashable, Sendable, Codable {
  /// The agencies, by id.
  public var agencies: [Agency]
  /// Names that nearly agree and stand for different agencies here.
  public var nearNames: [NearNames]
  /// Reports without an agency or a year, and those whose agency's name is an id for others: they are in no series.
  public var unplaced: [Unplaced]

  /// Creates a panel from its parts.
  public init(agencies: [Agency] = [], nearNames: [NearNames] = [], unplaced: [Unplaced] = []) {
    self.agencies = agencies
    self.nearNames = nearNames
    self.unplaced = unplaced
  }

  /// An agency over the years.
  public struct Agency: Hashable, Sendable, Codable, Identifiable {
    /// The id in the user's table; for a name that stands in none, the name as printed.
    public var id: String
    /// The reports, by year, those of one year as they were given.
    public var reports: [Report]
    /// The figures, by year, those of one year in the order of the concepts. One for each cell.
    public var figures: [PanelFigure]
    /// What is to be said of reports and figures, by year.
    public var findings: [YearFinding]

    /// Creates an agency from its parts.
    public init(
      id: String, reports: [Report] = [], figures: [PanelFigure] = [], findings: [YearFinding] = []
    ) {
      self.id = id
      self.reports = reports
      self.figures = figures
      self.findings = findings
    }
  }

  /// A report that a panel is made of.
  public struct Report: Hashable, Sendable, Codable {
    /// What became of a report on a year for which there are several.
    public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
      /// Its figures are in the panel.
      case counts
      /// It has the same figures as one that counts.
      case repeats
      /// One that counts corrects it, or has more figures.
      case superseded
      /// It contradicts one that counts: its figures are beside the other's.
      case conflicts
    }

    /// The report's name, as the caller gave it.
    public var name: String
    /// The agency's name as printed.
    public var agency: String
    /// The year that the report is about.
    public var year: Int
    /// What became of it.
    public var standing: Standing

    /// Creates a report from its parts.
    public init(name: String, agency: String, year: Int, standing: Standing = .counts) {
      self.name = name
      self.agency = agency
      self.year = year
      self.standing = standing
    }
  }

  /// A finding about an agency's year, or about it and the year before.
  public struct YearFinding: Hashable, Sendable, Codable {
    /// The year.
    public var year: Int
    /// The report that the finding is about, in which its source is a place, as an index of ``Panel/Agency/reports``; `nil`
    /// if it is about several reports on the year.
    public var report: Int?
    /// What was found.
    public var finding: Finding

    /// Creates a finding of a year.
    public init(year: Int, report: Int? = nil, finding: Finding) {
      self.year = year
      self.report = report
      self.finding = finding
    }
  }

  /// Names of agencies that nearly agree and were not merged.
  public struct NearNames: Hashable, Sendable, Codable {
    /// The names, sorted.
    public var names: [String]
    /// The same for a person, by language code (`zh`, `en`).
    public var messages: [String: String]

    /// Creates a group of names.
    public init(names: [String], messages: [String: String]) {
      self.names = names
      self.messages = messages
    }
  }

  /// A report that has no place in a panel.
  public struct Unplaced: Hashable, Sendable, Codable {
    /// The report's name, as the caller gave it.
    public var name: String
    /// The agency's name as printed; `nil` if none was found.
    public var agency: String?
    /// The year; `nil` if none was found.
    public var year: Int?

    /// Creates an entry from its parts.
    public init(name: String, agency: String?, year: Int?) {
      self.name = name
      self.agency = agency
      self.year = year
    }
  }
}
