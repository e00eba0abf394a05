internal import OGIReports

extension MappingCatalog {
  /// A concept and those beneath it, in the order of the catalog; empty if there is none of that id.
  func concepts(from id: some StringProtocol) -> [Concept] {
    concepts.filter { $0.id.rawValue == id || $0.id.rawValue.hasPrefix("\(id).") }
  }

  /// The concepts that lists of ids stand for, `,` between the ids: each with those beneath it.
  ///
  /// - Throws: ``UsageFailure/unknownConcept(_:known:)``.
  func concepts(in lists: [String]) throws(UsageFailure) -> Set<Concept.ID> {
    var selection: Set<Concept.ID> = []
    for list in lists {
      for id in list.split(separator: ",", omittingEmptySubsequences: false) {
        let id = String(id.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
        let found = concepts(from: id)
        guard !found.isEmpty else { throw .unknownConcept(id, known: concepts.map(\.id.rawValue)) }
        selection.formUnion(found.map(\.id))
      }
    }
    return selection
  }
}
