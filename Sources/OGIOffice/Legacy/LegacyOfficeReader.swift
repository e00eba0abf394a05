public import OGIDocuments
internal import OGIPrograms

/// Reads the formats of older Office and WPS versions, RTF and OpenDocument, through programs that are installed.
///
/// LibreOffice turns a file into one that ``WordReader`` or ``ExcelReader`` reads, which takes some seconds. Without it,
/// catdoc or antiword give the text of a `.doc`, in which tables lose what is merged, and many figures with it; where
/// changes were tracked they are not asked, as they give deleted figures too. An `.xls` takes LibreOffice: xls2csv drops
/// texts, and gives dates as numbers.
public struct LegacyOfficeReader: DocumentReader {
  /// How long a program may take for a file, in seconds. LibreOffice needs some 5, and a new profile as much again.
  public var secondsLimit: Int
  /// Finds a program by its name.
  private let program: @Sendable (String) -> ExternalProgram?

  /// Makes a reader.
  ///
  /// - Parameter secondsLimit: How long a program may take for a file, in seconds.
  public init(secondsLimit: Int = 120) {
    self.init(secondsLimit: secondsLimit) { ExternalProgram(named: $0) }
  }

  init(secondsLimit: Int, program: @escaping @Sendable (String) -> ExternalProgram?) {
    self.secondsLimit = secondsLimit
    self.program = program
  }

  /// Whether the bytes are an OLE compound file, RTF, or an OpenDocument text or spreadsheet, whatever the extension.
  ///
  /// - Complexity: Linear in the bytes.
  public func canRead(_ bytes: [UInt8], fileExtension: String) -> Bool { LegacyFormat(bytes) != nil }

  /// Reads the bytes through the first program that is installed and succeeds.
  ///
  /// - Throws: `DocumentReadingError.programMissing` if none is installed, what the last one failed with,
  ///   or what reading its output throws.
  public func read(_ bytes: [UInt8]) throws(DocumentReadingError) -> Document {
    guard bytes.count <= ReadingLimits.bytes else {
      throw .tooLarge(size: bytes.count, limit: ReadingLimits.bytes)
    }
    guard let format = LegacyFormat(bytes), format != .unknown else {
      throw .notText(suspectedFormat: "an OLE file of an unknown kind")
    }
    guard format != .encrypted else { throw .encrypted(format: format.name) }
    var failure: DocumentReadingError?
    let extractors = Self.extractors(of: format, bytes)
    for extractor in extractors {
      guard let program = program(extractor.program) else { continue }
      do {
        return try extractor.read(bytes, format, program, secondsLimit)
      } catch {
        failure = failure ?? error
      }
    }
    throw failure ?? .programMissing(format: format.name, programs: extractors.map(\.program))
  }

  private static func extractors(of format: LegacyFormat, _ bytes: [UInt8]) -> [LegacyExtractor] {
    format == .word && !hasDeletedText(bytes) ? [.libreOffice, .catdoc, .antiword] : [.libreOffice]
  }

  /// Whether a Word document has text that was deleted while changes were tracked: who deleted it and when stand side by
  /// side as properties of the text, `sprmCIbstRMarkDel` and `sprmCDttmRMarkDel` ([MS-DOC], 2.6.1).
  private static func hasDeletedText(_ bytes: [UInt8]) -> Bool {
    let author: [UInt8] = [0x63, 0x48]
    let date: [UInt8] = [0x64, 0x68]
    return bytes.indices.contains { index in
      bytes[index] == author[0] && bytes[index...].starts(with: author)
        && bytes[index...].dropFirst(4).starts(with: date)
    }
  }
}
