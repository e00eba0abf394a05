public import OGIDocuments
internal import OGIPrograms

/// Reads the formats of older Office and WPS versions, RTF and OpenDocument, through programs that are installed.
///
/// LibreOffice turns a file into one that ``WordReader`` or ``ExcelReader`` reads. Without it, antiword or catdoc give the
/// text of a `.doc`, and xls2csv that of an `.xls`, in which merged cells are lost; catdoc may give text that was
/// deleted while changes were tracked, too. LibreOffice takes some seconds a file.
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
  /// - Throws: ``DocumentReadingError/programMissing(format:programs:)`` if none is installed, what the last one failed with,
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
    let extractors = Self.extractors(of: format)
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

  private static func extractors(of format: LegacyFormat) -> [LegacyExtractor] {
    switch format {
    case .word: [.libreOffice, .antiword, .catdoc]
    case .excel: [.libreOffice, .xls2csv]
    default: [.libreOffice]
    }
  }
}
