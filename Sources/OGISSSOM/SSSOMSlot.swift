/// A slot of a mapping: a column of SSSOM/TSV.
///
/// The cases are all slots of a mapping in the order of the data model of SSSOM 1.1, which is the canonical order of
/// columns. Source: `sssom_schema.yaml`, class `mapping`, of the package `sssom-schema` 1.1.
public enum SSSOMSlot: String, Hashable, Sendable, CaseIterable {
  case recordID = "record_id"
  case subjectID = "subject_id"
  case subjectLabel = "subject_label"
  case subjectCategory = "subject_category"
  case predicateID = "predicate_id"
  case predicateLabel = "predicate_label"
  case predicateModifier = "predicate_modifier"
  case objectID = "object_id"
  case objectLabel = "object_label"
  case objectCategory = "object_category"
  case mappingJustification = "mapping_justification"
  case authorID = "author_id"
  case authorLabel = "author_label"
  case reviewerID = "reviewer_id"
  case reviewerLabel = "reviewer_label"
  case creatorID = "creator_id"
  case creatorLabel = "creator_label"
  case license
  case subjectType = "subject_type"
  case subjectSource = "subject_source"
  case subjectSourceVersion = "subject_source_version"
  case objectType = "object_type"
  case objectSource = "object_source"
  case objectSourceVersion = "object_source_version"
  case predicateType = "predicate_type"
  case mappingProvider = "mapping_provider"
  case mappingSource = "mapping_source"
  case mappingCardinality = "mapping_cardinality"
  case cardinalityScope = "cardinality_scope"
  case mappingTool = "mapping_tool"
  case mappingToolID = "mapping_tool_id"
  case mappingToolVersion = "mapping_tool_version"
  case mappingDate = "mapping_date"
  case publicationDate = "publication_date"
  case reviewDate = "review_date"
  case confidence
  case reviewerAgreement = "reviewer_agreement"
  case curationRule = "curation_rule"
  case curationRuleText = "curation_rule_text"
  case subjectMatchField = "subject_match_field"
  case objectMatchField = "object_match_field"
  case matchString = "match_string"
  case subjectPreprocessing = "subject_preprocessing"
  case objectPreprocessing = "object_preprocessing"
  case similarityScore = "similarity_score"
  case similarityMeasure = "similarity_measure"
  case seeAlso = "see_also"
  case issueTrackerItem = "issue_tracker_item"
  case other
  case comment

  /// Whether the slot holds a list, whose parts stand between `|`.
  public var isList: Bool {
    switch self {
    case .authorID, .authorLabel, .reviewerID, .reviewerLabel, .creatorID, .creatorLabel, .curationRule,
      .curationRuleText, .subjectMatchField, .objectMatchField, .matchString, .subjectPreprocessing,
      .objectPreprocessing, .seeAlso:
      true
    default: false
    }
  }

  /// Whether a set may state the slot once for all mappings that do not state it themselves.
  public var isPropagatable: Bool {
    switch self {
    case .subjectType, .predicateType, .objectType, .subjectSource, .subjectSourceVersion, .objectSource,
      .objectSourceVersion, .mappingProvider, .cardinalityScope, .mappingTool, .mappingToolID,
      .mappingToolVersion, .mappingDate, .subjectMatchField, .objectMatchField, .subjectPreprocessing,
      .objectPreprocessing, .curationRule, .curationRuleText, .similarityMeasure:
      true
    default: false
    }
  }
}
