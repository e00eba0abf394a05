import OGIText

/// Reads SSSOM/TSV, also as spreadsheets send it back: with a byte order mark, CR LF, quotes, columns in another order
/// and further ones, cut short at the end of rows, and with or without the metadata.
///
/// Columns that the standard does not know are passed over. Of the metadata, texts and lists of texts are read that
/// stand each on a line; of what the standard has more, such as definitions of extensions, nothing is read.
public struct SSSOMReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// A mapping with the line that it stands on, from 1.
  public struct Row: Hashable, Sendable {
    /// The line of the file.
    public let line: Int
    /// The mapping as the row has it, with nothing of what the set says for all.
    public let mapping: SSSOMMapping
  }

  /// A file that was read.
  public struct File: Hashable, Sendable {
    /// The set, its mappings in the order of the file.
    public let set: SSSOMMappingSet
    /// The lines of the mappings, in their order.
    public let lines: [Int]

    /// The mappings with their lines and with what the set says for all of them.
    public var rows: [Row] {
      zip(lines, set.mappings).map { line, mapping in
        var mapping = mapping
        for slot in set.shared.presentSlots where mapping[slot] == nil {
          mapping[list: slot] = set.shared[list: slot]
        }
        return Row(line: line, mapping: mapping)
      }
    }
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - required: The columns that must be there if there are mappings; a slot that the metadata states for all counts as
  ///     there.
  /// - Throws: ``SSSOMReadingError`` with the line where reading ended.
  /// - Complexity: Linear in the bytes.
  public func file(
    _ bytes: [UInt8], requiring required: [SSSOMSlot] = []
  ) throws(SSSOMReadingError) -> File {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw SSSOMReadingError(line: 1, kind: .invalidUTF8)
    }
    let table = DelimitedRecords(text, separator: "\t")
    if let line = table.openQuote { throw SSSOMReadingError(line: line, kind: .openQuote) }
    let records = table.records
    let metadata = records.prefix { $0.fields.first?.hasPrefix("#") ?? false }
    var set = SSSOMMetadata(metadata.map { $0.fields.first ?? "" }).set
    guard let header = records.dropFirst(metadata.count).first else {
      throw SSSOMReadingError(line: (records.last?.line ?? 0) + 1, kind: .noHeader)
    }
    let columns = try columns(of: header)
    let isEmpty = records.count == metadata.count + 1
    for slot in required where !isEmpty && !columns.contains(slot) && set.shared[slot] == nil {
      throw SSSOMReadingError(line: header.line, kind: .missingColumn(slot.rawValue))
    }
    var lines: [Int] = []
    for record in records.dropFirst(metadata.count + 1) {
      set.mappings.append(try mapping(of: record, columns: columns))
      lines.append(record.line)
    }
    return File(set: set, lines: lines)
  }

  private func columns(of header: DelimitedRecords.Record) throws(SSSOMReadingError) -> [SSSOMSlot?] {
    var known: Set<SSSOMSlot> = []
    var columns: [SSSOMSlot?] = []
    for name in header.fields {
      let slot = SSSOMSlot(rawValue: String(SSSOMScalar.trimmed(name[...])))
      if let slot, !known.insert(slot).inserted {
        throw SSSOMReadingError(line: header.line, kind: .repeatedColumn(slot.rawValue))
      }
      columns.append(slot)
    }
    return columns
  }

  private func mapping(
    of record: DelimitedRecords.Record, columns: [SSSOMSlot?]
  ) throws(SSSOMReadingError) -> SSSOMMapping {
    var mapping = SSSOMMapping()
    for (position, field) in record.fields.enumerated() where !field.isEmpty {
      guard position < columns.count else {
        throw SSSOMReadingError(
          line: record.line, kind: .tooManyFields(found: record.fields.count, expected: columns.count))
      }
      guard let slot = columns[position] else { continue }
      mapping[list: slot] = slot.isList ? parts(of: field) : [field]
    }
    return mapping
  }

  /// The parts of a list; `\|` is a bar inside of a part, and `\\` a backslash.
  private func parts(of field: String) -> [String] {
    var parts = [String.UnicodeScalarView()]
    var isEscaped = false
    for scalar in field.unicodeScalars {
      let last = parts.count - 1
      if isEscaped {
        if scalar != "|", scalar != "\\" { parts[last].append("\\") }
        parts[last].append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        parts.append(String.UnicodeScalarView())
      } else {
        parts[last].append(scalar)
      }
    }
    if isEscaped { parts[parts.count - 1].append("\\") }
    return parts.map { String($0) }
  }
}
