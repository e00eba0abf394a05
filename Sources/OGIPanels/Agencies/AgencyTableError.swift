/// What is wrong with a table of agencies.
public enum AgencyTableError: Error, Hashable, Sendable {
  /// What separates the fields of a table where a comma should.
  public enum Separator: Character, Hashable, Sendable, CaseIterable {
    case semicolon = ";"
    case fullWidthSemicolon = "；"
    case tab = "\t"
  }

  /// The header line's fields are not separated by commas.
  case wrongSeparator(Separator)
  /// The header line does not name a column.
  case missingColumn(String)
  /// The header line names a column that nearly is one that the table has.
  case unknownColumn(String, nearest: String)
  /// A line has more or fewer fields than the header line.
  case wrongFieldCount(found: Int, expected: Int, line: Int)
  /// A line has no id.
  case emptyID(line: Int)
  /// A name stands for two ids.
  case nameTwice(String, line: Int, firstLine: Int)
  /// An id is a name that has another id.
  case idIsName(String, line: Int, nameLine: Int)
  /// A quote that nothing ends.
  case openQuote(line: Int)
}

extension AgencyTableError: CustomStringConvertible {
  /// What is wrong and where, in English, for a person.
  public var description: String {
    switch self {
    case .wrongSeparator(let separator): "line 1: the fields are separated by \(separator.name)"
    case .missingColumn(let name): "line 1: the column \(name) is missing"
    case .unknownColumn(let name, let nearest):
      "line 1: the column \(name) is unknown, the nearest is \(nearest)"
    case .wrongFieldCount(let found, let expected, let line):
      "line \(line): \(found) fields where the header has \(expected)"
    case .emptyID(let line): "line \(line): the id is empty"
    case .nameTwice(let name, let line, let firstLine):
      "line \(line): the name \(name) has another id on line \(firstLine)"
    case .idIsName(let id, let line, let nameLine):
      "line \(line): the id \(id) is a name that has another id on line \(nameLine)"
    case .openQuote(let line): "line \(line): a quote is opened and never closed"
    }
  }
}

extension AgencyTableError.Separator {
  fileprivate var name: String {
    switch self {
    case .semicolon, .fullWidthSemicolon: "semicolons"
    case .tab: "tabs"
    }
  }
}
