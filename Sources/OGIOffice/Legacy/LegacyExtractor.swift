internal import OGIDocuments
internal import OGIPrograms

/// A way to read a format through a program.
struct LegacyExtractor: Sendable {
  /// The program's name.
  let program: String
  private let extract: @Sendable (_ run: LegacyRun) throws(DocumentReadingError) -> Document

  /// Reads bytes through the program, which finds them in a temporary folder.
  func read(
    _ bytes: [UInt8], _ format: LegacyFormat, _ program: ExternalProgram, _ seconds: Int
  ) throws(DocumentReadingError) -> Document {
    let folder: TemporaryFolder
    let input: String
    do {
      folder = try TemporaryFolder()
      input = try folder.write(bytes, named: "report.\(format.fileExtension)")
    } catch {
      throw .programFailed(program: self.program, reason: "there is no room for temporary files")
    }
    return try extract(
      LegacyRun(program: program, format: format, folder: folder, input: input, seconds: seconds))
  }

  /// LibreOffice, with a profile of its own: it starts once a profile, and macros are off in a new one.
  static let libreOffice = LegacyExtractor(program: "soffice") { run throws(DocumentReadingError) in
    let kind = run.format.isSpreadsheet ? "xlsx" : "docx"
    try run.output([
      "-env:UserInstallation=file://\(run.folder.path)/profile", "--headless", "--norestore",
      "--infilter=\(run.format.importFilter)", "--convert-to", kind, "--outdir", run.folder.path, run.input,
    ])
    guard let bytes = run.folder.bytes(ofFileNamed: "report.\(kind)", limit: ReadingLimits.bytes) else {
      throw .programFailed(program: run.program.name, reason: "it gave no output")
    }
    return run.format.isSpreadsheet ? try ExcelReader().read(bytes) : try WordReader().read(bytes)
  }

  /// Text whose cells are parted by tabs.
  static let catdoc = LegacyExtractor(program: "catdoc") { run throws(DocumentReadingError) in
    try PlainTextReader().read(run.output(["-d", "utf-8", "-w", run.input]))
  }

  /// Text whose cells are parted by bars.
  static let antiword = LegacyExtractor(program: "antiword") { run throws(DocumentReadingError) in
    try PlainTextReader().read(run.output(["-m", "UTF-8.txt", "-w", "0", run.input]))
  }
}

/// A run of a program on a file.
struct LegacyRun {
  let program: ExternalProgram
  let format: LegacyFormat
  let folder: TemporaryFolder
  /// The path of the file.
  let input: String
  let seconds: Int

  /// What the program writes to its standard output.
  @discardableResult
  func output(_ arguments: [String]) throws(DocumentReadingError) -> [UInt8] {
    let output: ExternalProgram.Output
    do {
      output = try program.run(
        arguments, home: folder, seconds: seconds, outputLimit: ReadingLimits.bytes)
    } catch {
      throw DocumentReadingError(error, of: program)
    }
    guard output.status == 0 else {
      let complaint = output.standardError.split(separator: "\n").first.map(String.init)
      throw .programFailed(program: program.name, reason: complaint ?? "status \(output.status)")
    }
    return output.standardOutput
  }
}
