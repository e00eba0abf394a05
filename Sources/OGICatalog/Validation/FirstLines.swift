/// Remembers on which line each name was first used.
struct FirstLines<Name: Hashable> {
  private var lines: [Name: Int] = [:]

  /// Takes a name for a line; gives the line that has it already, if there is one.
  mutating func take(_ name: Name, line: Int) -> Int? {
    if let first = lines[name] { return first }
    lines[name] = line
    return nil
  }

  subscript(name: Name) -> Int? { lines[name] }
}
