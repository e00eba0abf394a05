/// Remembers on which line each name was first used.
struct FirstLines<Name: Hashable> {
  private var places: [Name: MappingPlace] = [:]

  /// Takes a name for a line; gives the line that has it already, if there is one.
  mutating func take(_ name: Name, at place: MappingPlace) -> MappingPlace? {
    if let first = places[name] { return first }
    places[name] = place
    return nil
  }

  subscript(name: Name) -> MappingPlace? { places[name] }
}
