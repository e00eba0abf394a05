#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import ArgumentParser
internal import OGIReports

/// `ogi mappings draft`: the files of a form, proposed from a report.
struct MappingsDraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Propose the files of a new form from a report whose tables no form explains.",
    discussion: """
      Labels, their hierarchy, columns and units are taken from the report; beside each row stand the known concepts whose \
      labels come near. The folder can be used at once, with --mappings, and is for you to finish: each row has a concept \
      of its own until you say what it counts.
      """)

  @Argument(help: .report, completion: .file())
  var path: String

  @Argument(
    help: ArgumentHelp("The folder to write, new or empty.", valueName: "folder"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp("The new form's id: lower-case ASCII letters, digits, - and _.", valueName: "id"))
  var form = "draft"

  @Option(
    help: ArgumentHelp(
      "The lines of the table, as in 12-40, where it was taken for a known form's. (default: all tables of no known form)",
      valueName: "from-to"),
    transform: LineRange.init(argument:))
  var lines: LineRange?

  @OptionGroup var mappings: MappingOptions

  func run() throws {
    let normalizer = ReportNormalizer(catalog: try mappings.catalog(), readers: Readers.all)
    let (document, draft): (Document, FormDraft)
    do {
      (document, draft) = try drafted(from: .report(at: path), by: normalizer)
    } catch let failure as InputFailure {
      StandardError.write(InputFailureRenderer.line(for: failure))
      throw ToolStatus.nothingConverted
    } catch DraftingError.noTable {
      let advice = "if a table was taken for a known form's, name its lines with --lines"
      StandardError.write("ogi: \(path.forTerminal): \(DraftingError.noTable); \(advice)")
      throw ToolStatus.nothingConverted
    }
    var target = try NewFolder(path: folder)
    for file in draft.files { try target.write(Array(file.text.utf8), to: file.path) }
    let words = draft.tables.map(Self.words) + (try check(draft, against: document))
    try DescriptorSink.standardOutput.write(Array(words.map { $0.forTerminal + "\n" }.joined().utf8))
  }

  private func drafted(from input: Input, by normalizer: ReportNormalizer) throws -> (Document, FormDraft) {
    let bytes = try input.bytes()
    let document: Document
    do {
      document = try normalizer.document(of: bytes, fileExtension: input.fileExtension)
    } catch {
      throw InputFailure(path: input.path, reason: .normalization(error))
    }
    let draft = try normalizer.draft(of: document, form: form, lines: lines?.range, name: input.path)
    return (document, draft)
  }

  /// Reads the report by the draft, and says what comes of it.
  private func check(_ draft: FormDraft, against document: Document) throws -> [String] {
    let catalog = try MappingCatalog.embedded(
      overlays: OverlayNames.overlays(mappings.mappings) + [
        .folder(URL(filePath: folder, directoryHint: .isDirectory))
      ])
    let report = try? ReportNormalizer(catalog: catalog).normalize(document)
    let facts = report?.facts.filter { $0.form == draft.form && $0.value != nil } ?? []
    let all = draft.tables.reduce(0) { $0 + $1.figures }
    let forReview = facts.count { !$0.review.isEmpty }
    return [
      "\(folder): the report reads back with \(facts.count) figures, \(forReview) of them for review; the draft found \(all)"
    ]
      + (report?.agency == nil || report?.year == nil
        ? ["\(folder): agency or year was not found; add to report.tsv what such reports call themselves"]
        : [])
      + ["\(folder): try 'ogi convert --mappings \(folder) \(path)'"]
  }

  private static func words(on table: FormDraft.Table) -> String {
    let rows = "\(table.rows) \(table.rows == 1 ? "row" : "rows")"
    let columns = "\(table.columns) \(table.columns == 1 ? "column" : "columns")"
    let codes = table.codes.map { ", and numbers of rows under \($0)" } ?? ""
    return "\(table.id): \(rows) with figures in \(columns)\(codes): \(table.title ?? "without a title")"
  }
}

/// Lines of a text, as an option gives them: `12-40`, or `12` for one.
struct LineRange: Sendable {
  let range: ClosedRange<Int>

  init(argument: String) throws {
    let bounds = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = bounds.first ?? nil, let last = bounds.last ?? nil, bounds.count < 3, first > 0,
      first <= last
    else { throw ValidationError("'\(argument)' is no range of lines: write FROM-TO, such as 12-40.") }
    range = first...last
  }
}
