/// A file of the mappings: a header line that names the columns, and a record a line, fields between tabs.
///
/// Lines that are empty or start with `#` are passed over. Blanks around a field are not part of it.
struct MappingTable<Column: MappingColumn> {
  /// The file as mistakes name it; of several layers, that of the one on top.
  let file: String
  private(set) var records: [MappingRecord<Column>] = []

  init(file: String, records: [MappingRecord<Column>]) {
    self.file = file
    self.records = records
  }

  /// Reads a file of a layer; `nil`, with the mistakes noted, if it has no columns to read records by.
  ///
  /// - Parameter isOverlay: whether the file may be missing, and edit what stands beneath.
  /// - Complexity: Linear in the file's size.
  init?(_ name: String, from layer: MappingLayer, isOverlay: Bool, log: inout MistakeLog) {
    let file = layer.path(of: name)
    self.file = file
    let bytes: [UInt8]
    do {
      bytes = try layer.source.bytes(of: name)
    } catch {
      if !isOverlay || !error.isAbsence { error.note(file: file, log: &log) }
      return nil
    }
    guard bytes.count <= MappingLimits.bytes else {
      log.note(.tooLarge(bytes: bytes.count, limit: MappingLimits.bytes), file: file)
      return nil
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let lines = text.split(
      separator: UInt8(ascii: "\n"), maxSplits: MappingLimits.lines, omittingEmptySubsequences: false)
    guard lines.count <= MappingLimits.lines else {
      log.note(.tooManyLines(limit: MappingLimits.lines), file: file)
      return nil
    }

    var header: MappingHeader<Column>?
    for (index, line) in lines.enumerated() where !Self.isPassedOver(line) {
      guard let fields = Self.fields(of: line) else {
        log.note(.invalidUTF8, file: file, line: index + 1)
        continue
      }
      if let header {
        let place = MappingPlace(file: file, line: index + 1)
        records.append(MappingRecord(fields, header: header, place: place, log: &log))
      } else {
        header = MappingHeader(fields, isOverlay: isOverlay, file: file, line: index + 1, log: &log)
        guard header != nil else { return nil }
      }
    }
    guard header != nil else {
      for column in Column.allCases { log.note(.missingColumn(column.rawValue), file: file, line: 1) }
      return nil
    }
  }

  private static func isPassedOver(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "#")
      || line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
  }

  /// The line's fields; `nil` if it is not UTF-8.
  private static func fields(of line: ArraySlice<UInt8>) -> [String]? {
    let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    var fields: [String] = []
    for field in line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false) {
      let blank = UInt8(ascii: " ")
      let trimmed = field.drop { $0 == blank }
      let end = trimmed.lastIndex { $0 != blank }.map { $0 + 1 } ?? trimmed.startIndex
      guard let text = String(validating: trimmed[..<end], as: UTF8.self) else { return nil }
      fields.append(text)
    }
    return fields
  }
}

extension MappingSourceError {
  /// Whether there is no file, which ``MappingLayers/checkOverlays(log:)`` judges for an overlay as a whole.
  fileprivate var isAbsence: Bool {
    switch self {
    case .missingFolder, .missingOverlay, .missing: true
    case .tooLarge, .unreadable: false
    }
  }

  fileprivate func note(file: String, log: inout MistakeLog) {
    switch self {
    case .missingFolder(let path): log.note(.missingFolder, file: path)
    case .missing, .missingOverlay: log.note(.missingFile, file: file)
    case .tooLarge(let bytes): log.note(.tooLarge(bytes: bytes, limit: MappingLimits.bytes), file: file)
    case .unreadable(let reason): log.note(.unreadableFile(reason: reason), file: file)
    }
  }
}
