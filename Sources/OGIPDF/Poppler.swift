internal import OGIDocuments
internal import OGIMarkup
internal import OGIPageLayout
internal import OGIPrograms

/// The programs of Poppler, which read PDF. They are called and not linked, as their licence is the GPL.
struct Poppler {
  /// How long the programs may take together, in seconds, and when they must have ended.
  private let timeLimit: Int
  private let deadline: ContinuousClock.Instant
  private let textProgram: ExternalProgram
  private let drawingProgram: ExternalProgram

  /// The most that a program writes: XML is some ten times the text.
  private static let outputLimit = 4 * ReadingLimits.bytes

  /// - Throws: ``DocumentReadingError/programMissing(format:programs:)``.
  init(timeLimit: Int) throws(DocumentReadingError) {
    guard let textProgram = ExternalProgram(named: "pdftotext"),
      let drawingProgram = ExternalProgram(named: "pdftocairo")
    else { throw .programMissing(format: "PDF", programs: ["pdftotext and pdftocairo (poppler-utils)"]) }
    self.timeLimit = timeLimit
    deadline = .now + .seconds(timeLimit)
    self.textProgram = textProgram
    self.drawingProgram = drawingProgram
  }

  /// The pages with their words, and with what is drawn on those that have words.
  ///
  /// - Parameter limit: The most pages.
  func pages(of bytes: [UInt8], limit: Int) throws(DocumentReadingError) -> [Page] {
    guard let folder = try? TemporaryFolder(), let file = try? folder.write(bytes, named: "source.pdf") else {
      throw .programFailed(program: textProgram.name, reason: "no temporary file could be written")
    }
    let output = try run(textProgram, ["-bbox", "-cropbox", "-l", "\(limit + 1)", file, "-"])
    var pages = try BoundingBoxes.pages(in: output)
    guard pages.count <= limit else { throw .tooManyPieces(limit: limit) }
    for index in pages.indices where !pages[index].words.isEmpty {
      pages[index].add(svg: try drawing(ofPage: pages[index].number, in: file))
    }
    return pages
  }

  /// The drawing has the size and the place that the words have: otherwise pages of a broken number of points are made to fit.
  private static let drawingOptions = ["-svg", "-noshrink", "-nocenter"]

  /// What is drawn on a page, as SVG; `nil` where it cannot be had.
  private func drawing(ofPage number: Int, in file: String) throws(DocumentReadingError) -> [UInt8]? {
    do {
      return try run(drawingProgram, Self.drawingOptions + ["-f", "\(number)", "-l", "\(number)", file, "-"])
    } catch .tooSlow(let seconds) {
      // How a page is read must not hang on how busy the machine is.
      throw .tooSlow(seconds: seconds)
    } catch {
      return nil
    }
  }

  private func run(_ program: ExternalProgram, _ arguments: [String]) throws(DocumentReadingError) -> [UInt8]
  {
    let output: ExternalProgram.Output
    do {
      let left = max(0, (deadline - .now).components.seconds + 1)
      output = try program.run(arguments, seconds: Int(left), outputLimit: Self.outputLimit)
    } catch .tooSlow {
      // What was left for this program tells nobody how long the whole may take.
      throw .tooSlow(seconds: timeLimit)
    } catch {
      throw DocumentReadingError(error, of: program)
    }
    guard output.status == 0 else {
      if output.standardError.contains("Incorrect password") { throw .encrypted(format: "PDF") }
      let complaint = output.standardError.split(whereSeparator: \.isNewline).first.map(String.init)
      throw .damaged(format: "PDF", reason: complaint ?? "\(program.name) ended with status \(output.status)")
    }
    // What it has no tables for it leaves out, and says so only here: cells would seem blank.
    if output.standardError.contains("Missing language pack") {
      throw .programFailed(
        program: program.name, reason: "it has no tables for a font of the file: install poppler-data")
    }
    return output.standardOutput
  }
}
