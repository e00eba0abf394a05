import OGIMatching
import OGISchema
import OGIText

/// The names that other files may refer to.
///
/// A set is `nil` where its file could not be read: then nothing is said of references to it, because that one
/// mistake would come back as a hundred.
struct References {
  /// The concepts by id, in their file's order under `conceptOrder`.
  var concepts: [Concept.ID: Concept]?
  var conceptOrder: [Concept.ID] = []
  var dimensions: [Dimension]?
  var units: [MatchKey: FigureGrammar.Unit]?
  var forms: [String]?
}

extension References {
  /// The concept's id; `nil`, with a mistake noted, if there is no such concept.
  func concept<Column>(_ text: String, of record: MappingRecord<Column>, log: inout MistakeLog) -> Concept.ID?
  {
    let id = Concept.ID(rawValue: text)
    guard let concepts, concepts[id] == nil else { return id }
    let nearest = NearMiss.nearest(to: text, among: conceptOrder.lazy.map(\.rawValue))
    record.note(.unknownConcept(text, nearest: nearest), log: &log)
    return nil
  }

  /// The form's id; `nil`, with a mistake noted, if there is no such form.
  func form<Column>(_ text: String, of record: MappingRecord<Column>, log: inout MistakeLog) -> String? {
    guard let forms, !forms.contains(text) else { return text }
    record.note(.unknownForm(text, nearest: NearMiss.nearest(to: text, among: forms)), log: &log)
    return nil
  }

  /// A member written `dimension=member`; `nil`, with a mistake noted, if there is no such member.
  func member<Column: MappingColumn>(
    _ text: String, in column: Column, of record: MappingRecord<Column>, log: inout MistakeLog
  ) -> (dimension: String, value: String)? {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count == 2, let name = parts.first, let value = parts.last, !name.isEmpty, !value.isEmpty
    else {
      record.note(
        .malformedText(text, column: column.rawValue, expected: "dimension=member"), log: &log)
      return nil
    }
    guard let dimensions else { return (name, value) }
    guard let dimension = dimensions.first(where: { $0.id == name }) else {
      let nearest = NearMiss.nearest(to: name, among: dimensions.lazy.map(\.id))
      record.note(.unknownDimension(name, nearest: nearest), log: &log)
      return nil
    }
    guard dimension.members.contains(where: { $0.id == value }) else {
      let nearest = NearMiss.nearest(to: value, among: dimension.members.lazy.map(\.id))
      record.note(.unknownMember(value, dimension: name, nearest: nearest), log: &log)
      return nil
    }
    return (name, value)
  }

  /// The unit that a word names; `nil` for an empty word and, with a mistake noted, for one that names none.
  func unit<Column>(
    _ word: String, of record: MappingRecord<Column>, log: inout MistakeLog
  ) -> FigureGrammar.Unit? {
    guard !word.isEmpty, let units else { return nil }
    if let unit = units[MatchKey(word)] { return unit }
    // In print order of no file: sorted, so that the suggestion does not change from run to run.
    let words = units.values.map(\.word).sorted()
    record.note(.unknownUnit(word, nearest: NearMiss.nearest(to: word, among: words)), log: &log)
    return nil
  }
}
