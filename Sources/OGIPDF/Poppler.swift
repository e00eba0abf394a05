internal import OGIDocuments
internal import OGIMarkup
internal import OGIPageLayout
internal import OGIPrograms

/// The programs of Poppler, which read PDF. They are called and not linked, as their licence is the GPL.
struct Poppler {
  let timeLimit: Int
  private let textProgram: ExternalProgram
  private let drawingProgram: ExternalProgram?

  /// The most that a program writes: XML is some ten times the text.
  private static let outputLimit = 4 * ReadingLimits.bytes

  /// - Throws: ``DocumentReadingError/programMissing(format:programs:)``.
  init(timeLimit: Int) throws(DocumentReadingError) {
    guard let program = ExternalProgram(named: "pdftotext") else {
      throw .programMissing(format: "PDF", programs: ["pdftotext (poppler-utils)"])
    }
    self.timeLimit = timeLimit
    textProgram = program
    drawingProgram = ExternalProgram(named: "pdftocairo")
  }

  /// The pages with their words, and with the ruled lines of those that have words.
  func pages(of bytes: [UInt8], limit: Int) throws(DocumentReadingError) -> [Page] {
    guard let folder = try? TemporaryFolder(), let file = try? folder.write(bytes, named: "source.pdf") else {
      throw .programFailed(program: textProgram.name, reason: "no temporary file could be written")
    }
    let output = try run(textProgram, ["-bbox", "-l", "\(limit)", file, "-"])
    var pages = try BoundingBoxes.pages(in: output)
    for index in pages.indices where !pages[index].words.isEmpty {
      pages[index].rules = rules(ofPage: pages[index].number, in: file)
    }
    return pages
  }

  /// The lines ruled on a page; none where they cannot be had: then the words alone tell where tables are.
  private func rules(ofPage number: Int, in file: String) -> [Rule] {
    guard let drawingProgram,
      let drawing = try? run(drawingProgram, ["-svg", "-f", "\(number)", "-l", "\(number)", file, "-"])
    else { return [] }
    return RuledLines.rules(in: drawing)
  }

  private func run(_ program: ExternalProgram, _ arguments: [String]) throws(DocumentReadingError) -> [UInt8]
  {
    let output: ExternalProgram.Output
    do {
      output = try program.run(arguments, seconds: timeLimit, outputLimit: Self.outputLimit)
    } catch {
      switch error {
      case .notStarted: throw .programFailed(program: program.name, reason: "it could not be started")
      case .tooSlow(let seconds): throw .tooSlow(seconds: seconds)
      case .tooMuchOutput(let limit): throw .expandsTooMuch(limit: limit)
      }
    }
    guard output.status == 0 else {
      let complaint = output.standardError.split(whereSeparator: \.isNewline).first.map(String.init)
      if complaint?.contains("password") == true { throw .encrypted(format: "PDF") }
      throw .damaged(format: "PDF", reason: complaint ?? "\(program.name) ended with status \(output.status)")
    }
    return output.standardOutput
  }
}
