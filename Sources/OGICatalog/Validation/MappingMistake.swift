public import OGISchema

/// One thing that is wrong with the mappings: what, and where.
///
/// ``MistakeRenderer`` puts it into words. Where a name is unknown, `nearest` is a known one that may be meant.
public struct MappingMistake: Error, Hashable, Sendable {
  /// The file, by its path within the mappings, such as `forms/list-2014.tsv`.
  public let file: String
  /// The 1-based line; `nil` where the file as a whole is meant.
  public let line: Int?
  /// What is wrong.
  public let kind: Kind

  /// Creates a mistake from its parts.
  public init(file: String, line: Int?, kind: Kind) {
    self.file = file
    self.line = line
    self.kind = kind
  }
}

extension MappingMistake {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    // Files.
    case missingFolder
    case missingFile
    case unreadableFile(reason: String)
    case tooLarge(bytes: Int, limit: Int)
    case tooManyLines(limit: Int)
    case invalidUTF8
    /// A file in `forms/` that `forms/forms.tsv` does not list.
    case unlistedForm

    // Columns and fields.
    case missingColumn(String)
    case unknownColumn(String, nearest: String?)
    case repeatedColumn(String)
    case wrongFieldCount(found: Int, expected: Int)
    case emptyField(column: String)
    /// A field that means nothing in its line and should be empty.
    case unexpectedField(column: String)

    // Values.
    case unknownWord(String, column: String, known: [String])
    case malformedName(String, column: String)
    case malformedText(String, column: String, expected: String)
    case notANumber(String, column: String)
    case numberOutOfRange(String, column: String)

    // References.
    case unknownConcept(String, nearest: String?)
    case unknownForm(String, nearest: String?)
    case unknownDimension(String, nearest: String?)
    case unknownMember(String, dimension: String, nearest: String?)
    case unknownUnit(String, nearest: String?)
    case unknownLabel(String, nearest: String?)
    case unknownParameter(String, nearest: String?)
    case missingParameter(String)

    // Repetitions.
    case duplicate(Subject, String, firstLine: Int)
    /// Two figures of one form that mean the same.
    case duplicateCell(concept: Concept.ID, dimensions: [String: String], firstLine: Int)

    // Outlines of forms.
    /// A label more than one level below the label that it would belong to.
    case depthJump(from: Int, to: Int)
    /// A line of a part that cannot follow the lines before it.
    case misplacedPart(String)
    /// A section with rows of figures and no column for them.
    case noColumns
    /// A table that has no rows.
    case noRows(table: String)
    case cellWithoutConcept
    case cellWithTwoConcepts
    case cellWithoutPredicate
    case conflictingPredicates
    case conflictingUnits
    case conflictingDimension(String)
    /// A printed unit that figures of the concept cannot have.
    case unfitUnit(String, concept: Concept.ID, unit: String)

    // Relations between concepts.
    case narrowerCycle([Concept.ID])
    case partitionCycle([Concept.ID])
    /// A part that a form does not print although the partition is said to be complete in it.
    case partNotOnForm(Concept.ID, form: String)
    /// A term or a relation that an identity of this kind cannot have.
    case unfitTerm(String, kind: String)
  }

  /// What may occur only once.
  public enum Subject: String, Hashable, Sendable {
    case concept
    case dimensionMember = "member"
    case form
    case table
    case section
    case column
    case row
    case partition
    case part
    case identity
    case word
    case variant
    case parameter
  }
}
