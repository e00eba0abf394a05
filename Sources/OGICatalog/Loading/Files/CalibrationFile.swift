import OGIMatching

/// Reads `calibration.tsv`.
enum CalibrationFile {
  static let name = "calibration.tsv"

  enum Column: String, MappingColumn {
    case evidence
    case place
    case reading
    case source

    static let key: [Column] = [.evidence]
  }

  static func read(_ table: MappingTable<Column>, log: inout MistakeLog) -> ConfidenceModel {
    var model = ConfidenceModel()
    var lines = FirstLines<String>()
    for record in table.records {
      let name = record[.evidence]
      guard var weights = model[name] else {
        let nearest = NearMiss.nearest(to: name, among: FigureEvidence.kinds.lazy.map(\.name))
        record.note(.unknownParameter(name, nearest: nearest), log: &log)
        continue
      }
      guard record.take(name, called: name, as: .parameter, in: &lines, log: &log) else { continue }
      for (column, field) in [(Column.place, \ConfidenceModel.Weights.place), (.reading, \.reading)] {
        guard let value = PlainNumber.double(record[column]) else {
          if !record[column].isEmpty {
            record.note(.notANumber(record[column], column: column.rawValue), log: &log)
          }
          continue
        }
        weights[keyPath: field] = value
      }
      model[name] = weights
    }
    for (name, _) in FigureEvidence.kinds where lines[name] == nil {
      log.note(.missingParameter(name), file: table.file)
    }
    return model
  }
}
