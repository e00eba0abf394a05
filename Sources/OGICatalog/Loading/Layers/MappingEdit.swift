/// What a line of an overlay does to one of the layers beneath, by the word in its column `edit`.
enum MappingEdit: String {
  /// Takes the place of the line, or in a form's outline has the lines that follow take it.
  case replace
  /// Takes the line out.
  case remove
  /// In a form's outline, has the lines that follow stand behind the line.
  case after

  /// The name of the column, which overlays alone have and may leave out.
  static let column = "edit"
}
