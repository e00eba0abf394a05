import OGISchema

/// The figures of one report, by form, concept and members.
struct FigureSheet {
  private struct Row: Hashable {
    let form: String
    let concept: Concept.ID
  }

  private(set) var figures: [PanelFigure] = []
  /// The forms, in the order of the source.
  private(set) var forms: [String] = []
  /// The combinations of members, each with a number: its index.
  private(set) var members: [[String: String]] = []
  private var numbers: [[String: String]: Int] = [:]
  private var concepts: [String: [Concept.ID]] = [:]
  private var rows: [Row: [Int: Int]] = [:]

  /// Adds a figure. Of those with one form and cell the first is found.
  mutating func append(_ figure: PanelFigure) {
    let number = number(adding: figure.cell.dimensions)
    let row = Row(form: figure.form, concept: figure.cell.concept)
    if rows[row] == nil {
      if concepts[figure.form] == nil { forms.append(figure.form) }
      concepts[figure.form, default: []].append(figure.cell.concept)
    }
    if rows[row]?[number] == nil { rows[row, default: [:]][number] = figures.count }
    figures.append(figure)
  }

  /// The index of a figure; `nil` if the report does not have it.
  func index(form: String, concept: Concept.ID, members number: Int) -> Int? {
    rows[Row(form: form, concept: concept)]?[number]
  }

  /// The concepts that have figures on a form.
  func concepts(on form: String) -> [Concept.ID] { concepts[form] ?? [] }

  /// The number of some members; `nil` if no figure has them.
  func number(of members: [String: String]) -> Int? { numbers[members] }

  /// Changes a figure that stays in its cell.
  mutating func update(_ index: Int, _ change: (inout PanelFigure) -> Void) {
    if figures.indices.contains(index) { change(&figures[index]) }
  }

  private mutating func number(adding dimensions: [String: String]) -> Int {
    if let number = numbers[dimensions] { return number }
    members.append(dimensions)
    numbers[dimensions] = members.count - 1
    return members.count - 1
  }
}
