import OGIMatching

/// Reads `costs.tsv`.
enum CostFile {
  static let name = "costs.tsv"

  enum Column: String, MappingColumn {
    case name
    case value
    case source

    static let key: [Column] = [.name]
  }

  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> AlignmentCosts {
    var costs = AlignmentCosts()
    var lines = FirstLines<String>()
    for record in table.records {
      let (name, text) = (record[.name], record[.value])
      guard let field = AlignmentCosts.names.first(where: { $0.name == name })?.field else {
        let nearest = NearMiss.nearest(to: name, among: AlignmentCosts.names.lazy.map(\.name))
        record.note(.unknownParameter(name, nearest: nearest), log: &log)
        continue
      }
      guard record.take(name, called: name, as: .parameter, in: &lines, log: &log) else { continue }
      guard let value = PlainNumber.double(text) else {
        if !text.isEmpty { record.note(.notANumber(text, column: Column.value.rawValue), log: &log) }
        continue
      }
      if value < 0 { record.note(.numberOutOfRange(text, column: Column.value.rawValue), log: &log) }
      costs[keyPath: field] = value
    }
    for (name, _) in AlignmentCosts.names where lines[name] == nil {
      log.note(.missingParameter(name), file: table.file)
    }
    return costs
  }
}
