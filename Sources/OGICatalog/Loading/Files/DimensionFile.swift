/// Reads `dimensions.tsv`.
enum DimensionFile {
  static let name = "dimensions.tsv"

  enum Column: String, MappingColumn {
    case dimension
    case value
    case labelZH = "label_zh"
    case labelEN = "label_en"
    case source

    static let key: [Column] = [.dimension, .value]
  }

  /// The dimensions and their members in order.
  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> [Dimension] {
    var order: [String] = []
    var members: [String: [Dimension.Member]] = [:]
    var lines = FirstLines<[String]>()
    for record in table.records {
      let dimension = record.name(.dimension, marks: "_", log: &log)
      let value = record.name(.value, marks: "_", log: &log)
      let name = "\(dimension)=\(value)"
      guard record.take([dimension, value], called: name, as: .dimensionMember, in: &lines, log: &log) else {
        continue
      }
      if members[dimension] == nil { order.append(dimension) }
      let labels = ["zh": record[.labelZH], "en": record[.labelEN]]
      members[dimension, default: []].append(Dimension.Member(id: value, labels: labels))
    }
    return order.map { Dimension(id: $0, members: members[$0] ?? []) }
  }
}
