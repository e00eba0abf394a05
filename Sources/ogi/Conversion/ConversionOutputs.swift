internal import OGIReports
internal import OGISSSOM

/// Where a conversion writes to: the figures, and the audit if there is one.
struct ConversionOutputs {
  /// Takes the figures: a file, or standard output.
  var figures: any OutputSink
  private var audit: FileSink?
  /// The files that are there already and will be replaced.
  private let replaced: Set<FileStatus.Identity>

  /// - Parameters:
  ///   - output: The path of the file for the figures; `nil` for standard output.
  ///   - audit: The path of the file for the audit; `nil` for none.
  init(output: String?, audit: String?) throws {
    for path in [output, audit].compactMap(\.self) where path.unicodeScalars.contains("\u{FFFD}") {
      throw UsageFailure.outputNameNotUTF8(path: path)
    }
    if let output, let audit, Self.areOne(output, audit) {
      throw UsageFailure.outputsAreOne(path: audit)
    }
    var file = try output.map { path throws(OutputFailure) in try FileSink(path: path) }
    do {
      self.audit = try audit.map { path throws(OutputFailure) in try FileSink(path: path) }
    } catch {
      file?.discard()
      throw error
    }
    replaced = Set([file?.replaced, self.audit?.replaced].compactMap(\.self))
    figures = file ?? DescriptorSink.standardOutput
  }

  /// Finds the inputs. Where that fails, the outputs are given up.
  ///
  /// - Parameters:
  ///   - paths: What is read and walked.
  ///   - files: Further files that are read; no folder gives them as inputs.
  /// - Throws: ``UsageFailure/outputIsInput(path:)`` if a file that is read would be replaced.
  mutating func inputs(at paths: [String], beside files: [String]) throws(UsageFailure) -> Inputs {
    do throws(UsageFailure) {
      for file in files where !replaced.isDisjoint(with: FileStatus.identities(of: [file])) {
        throw .outputIsInput(path: file)
      }
      return try Inputs(paths, excluding: replaced, passingOver: FileStatus.identities(of: files))
    } catch {
      discard()
      throw error
    }
  }

  /// Writes the audit, if there is one to write, once the figures are in place.
  mutating func finish(_ log: LabelAudit, isWorthKeeping: Bool) throws(OutputFailure) {
    guard isWorthKeeping, audit != nil else { return discardAudit() }
    try audit?.write(Array(SSSOMWriter().text(of: log.mappingSet).utf8))
    try audit?.commit()
    audit = nil
  }

  /// Gives up both.
  mutating func discard() {
    figures.discard()
    discardAudit()
  }

  /// Gives up the audit, unless it is in place.
  mutating func discardAudit() {
    audit?.discard()
    audit = nil
  }

  /// Whether two paths lead to one file, be it there already or not.
  private static func areOne(_ path: String, _ other: String) -> Bool {
    if let file = try? FileStatus(ofItemAt: path), let second = try? FileStatus(ofItemAt: other) {
      return file.kind == .file && file.identity == second.identity
    }
    let (place, second) = (place(of: path), place(of: other))
    return place != nil && place == second
  }

  /// The folder and the name of a path.
  private static func place(of path: String) -> [AnyHashable]? {
    let cut = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let folder = cut == path.startIndex ? "." : String(path[..<cut])
    return (try? FileStatus(ofItemAt: folder).identity).map { [$0, String(path[cut...])] }
  }
}
