import OGISchema

/// Puts mistakes in mappings into words for the person who edits them: where, what, and what to do.
public struct MistakeRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// One line of English: the place, what is wrong there, and how to mend it.
  public func text(for mistake: MappingMistake) -> String {
    let place = mistake.line.map { "\(mistake.file):\($0)" } ?? mistake.file
    let wording = wording(of: mistake.kind, in: mistake.file)
    return "\(place): \(wording.what). \(wording.remedy)"
  }

  /// What is wrong, without a full stop, and a sentence that says what to do.
  struct Wording {
    let what: String
    let remedy: String

    init(_ what: String, _ remedy: String) {
      self.what = what
      self.remedy = remedy
    }
  }

  private func wording(of kind: MappingMistake.Kind, in file: String) -> Wording {
    switch kind {
    case .missingFolder: Wording("there is no such folder", "Name a folder laid out like Mappings/.")
    case .missingFile: Wording("the file is missing", "Add it, with its header line at least.")
    case .unreadableFile(let reason):
      Wording("the file cannot be read: \(reason)", "Make it a readable file.")
    case .tooLarge(let bytes, let limit):
      Wording("the file has \(bytes) bytes, more than \(limit)", "Check that it is a table of mappings.")
    case .tooManyLines(let limit):
      Wording("the file has more than \(limit) lines", "Check that it is a table of mappings.")
    case .invalidUTF8: Wording("the line is not UTF-8", "Save the file as UTF-8.")
    case .unlistedForm:
      Wording("no form has this file", "Add a line to forms/forms.tsv, or take the file away.")
    case .unknownOverlay(let nearest):
      Wording(
        "there is no shipped overlay of this name",
        remedy(nearest, or: "'ogi mappings list overlays' shows all of them."))
    case .emptyOverlay:
      Wording("there is no table of mappings in the folder", "Name a folder laid out like Mappings/.")
    case .unknownFile(let nearest):
      Wording("no table has this name", remedy(nearest, or: "Take the file away, or rename it."))
    case .conflict(let name, let other):
      Wording(
        "\(name.quoted) has other content than \(text(of: other))",
        "Write replace in the column edit if it should take that line's place; otherwise take it out.")
    case .conflictingEdits(let name, let other):
      Wording("\(name.quoted) is edited in another way by \(text(of: other))", "Keep one of the two.")
    case .unknownLine(let name, let nearest):
      Wording(
        "no layer beneath has the line \(name.quoted)",
        remedy(nearest, or: "Write it as the layer beneath does."))
    case .otherContent(let name, let place):
      Wording(
        "\(name.quoted) is described in other words than \(text(of: place)) has",
        "Correct the fields, or leave empty those that do not name the line.")
    case .ambiguousLine(let name, let places):
      Wording(
        "\(name.quoted) stands in the table several times: \(places.map { text(of: $0) }.joined(separator: ", "))",
        "Name the line that it belongs to first, with after in the column edit, or give depth and note.")
    case .lineWithoutPlace(let table):
      Wording(
        "it is not said where in the table \(table) the line belongs",
        "Name the line before it first, with after in the column edit.")
    case .emptyReplacement(let name):
      Wording("nothing follows to take the place of \(name.quoted)", "Add the lines, or write remove.")
    case .missingColumn(let name): Wording("the column \(name) is missing", "Add it to the header line.")
    case .unknownColumn(let name, let nearest):
      Wording("there is no column \(name.quoted)", remedy(nearest, or: "Take it out."))
    case .repeatedColumn(let name): Wording("the column \(name) is there twice", "Take one out.")
    case .wrongFieldCount(let found, let expected):
      Wording(
        "\(found) fields where the header has \(expected)", "Check the tabs: one between two fields.")
    case .emptyField(let column): Wording("\(column) is empty", "Fill it in.")
    case .unexpectedField(let column):
      Wording("\(column) means nothing on a line of this kind", "Leave it empty.")
    case .unknownWord(let word, let column, let known):
      Wording("\(word.quoted) is no \(column)", "Write one of: \(known.joined(separator: ", ")).")
    case .malformedName(let name, let column):
      Wording(
        "\(name.quoted) is no name for \(column)",
        "Use lower-case ASCII letters, digits and the marks that other names there have.")
    case .malformedText(let text, let column, let expected):
      Wording("\(text.quoted) cannot be read as \(column)", "Write: \(expected).")
    case .notANumber(let text, let column):
      Wording("\(text.quoted) is no number for \(column)", "Write digits, with a point if need be.")
    case .numberOutOfRange(let text, let column):
      Wording("\(text) is out of range for \(column)", "See README.md for what it may be.")
    case .unknownConcept(let id, let nearest):
      Wording("there is no concept \(id.quoted)", remedy(nearest, or: "Add it to concepts.tsv."))
    case .unknownForm(let id, let nearest):
      Wording("there is no form \(id.quoted)", remedy(nearest, or: "Add it to forms/forms.tsv."))
    case .unknownDimension(let id, let nearest):
      Wording("there is no dimension \(id.quoted)", remedy(nearest, or: "Add it to dimensions.tsv."))
    case .unknownMember(let id, let dimension, let nearest):
      Wording("\(dimension) has no value \(id.quoted)", remedy(nearest, or: "Add it to dimensions.tsv."))
    case .unknownUnit(let word, let nearest):
      Wording("there is no unit \(word.quoted)", remedy(nearest, or: "Add it to figures.tsv."))
    case .unknownLabel(let label, let nearest):
      Wording(
        "no form prints the label \(label.quoted)",
        remedy(nearest, or: "Write it as the form's file does, without its note."))
    case .unknownParameter(let name, let nearest):
      Wording("there is no parameter \(name.quoted)", remedy(nearest, or: "Take the line out."))
    case .missingParameter(let name): Wording("the parameter \(name) is missing", "Add a line for it.")
    case .missingCheck(let name): Wording("the check \(name) is missing", "Add a line for it.")
    case .missingCaveat(let subject):
      Wording("\(subject) is comparable with a caveat, which is missing", "Add a line for it.")
    case .needlessCaveat(let subject):
      Wording(
        "\(subject) is no figure or sum that is comparable with a caveat",
        "Take the line out, or correct predicate or grade.")
    case .duplicate(let subject, let name, let first):
      Wording(
        "the \(subject.rawValue) \(name.quoted) stands on \(text(of: first, from: file)) already",
        "Rename one or take it out.")
    case .duplicateCell(let concept, let dimensions, let first):
      Wording(
        "\(meaning(concept, dimensions)) is printed by the row on \(text(of: first, from: file)) already",
        "Give one of the two cells another concept or dimension.")
    case .depthJump(let from, let to):
      Wording("depth \(to) cannot follow depth \(from) here", "Write \(from + 1) or less.")
    case .misplacedPart(let part):
      Wording(
        "a \(part) cannot stand here", "Titles come first, then sections: header labels, then rows.")
    case .noColumns: Wording("the section has rows and no column", "Add a column line before the rows.")
    case .tooManyColumns(let limit):
      Wording("the section has more than \(limit) columns of figures", "Check the parts of its lines.")
    case .noRows(let table): Wording("the table \(table) has no rows", "Add them.")
    case .cellWithoutConcept:
      Wording("the row has a cell without a concept", "Give the row or its column one.")
    case .cellWithTwoConcepts:
      Wording(
        "the row and its column both have a concept",
        "Keep one, or put * in the row's where the column's belongs.")
    case .cellWithoutPredicate:
      Wording("the row has a cell without a predicate", "Give the row or its column one.")
    case .conflictingPredicates: Wording("the row and its column differ in predicate", "Keep one.")
    case .conflictingUnits: Wording("the row and its column differ in unit", "Keep one.")
    case .conflictingDimension(let dimension):
      Wording("the cell would have two values of \(dimension)", "Keep one.")
    case .unfitUnit(let word, let concept, let unit):
      Wording("\(word) is no unit for \(concept), which counts in \(unit)", "Correct unit or concept.")
    case .narrowerCycle(let path):
      Wording("a concept is narrower than itself: \(chain(path))", "Break the chain.")
    case .partitionCycle(let path):
      Wording("a whole is a part of itself: \(chain(path))", "Break the chain.")
    case .partNotOnForm(let part, let form):
      Wording("\(form) does not print the part \(part)", "Take the form or the part out.")
    case .unfitTerm(let term, let kind):
      Wording("\(term) does not go with an identity of kind \(kind)", "See README.md for the kinds.")
    }
  }

  private func text(of place: MappingPlace) -> String { "\(place.file):\(place.line)" }

  private func text(of place: MappingPlace, from file: String) -> String {
    place.file == file ? "line \(place.line)" : text(of: place)
  }

  private func remedy(_ nearest: String?, or otherwise: String) -> String {
    nearest.map { "Did you mean \($0.quoted)?" } ?? otherwise
  }

  private func chain(_ path: [Concept.ID]) -> String { path.map(\.rawValue).joined(separator: " > ") }

  private func meaning(_ concept: Concept.ID, _ dimensions: [String: String]) -> String {
    let members = dimensions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ([concept.rawValue] + members).joined(separator: " ")
  }
}

extension String {
  fileprivate var quoted: String { "\"\(self)\"" }
}
