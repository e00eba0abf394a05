import Foundation
import OGIHTML
import OGIOCR
import OGIOffice
import OGIPDF
import OGIReports
import Testing

/// A report in a medium, and the truth that holds for it.
struct Medium: CustomTestStringConvertible, Sendable {
  /// Paths below the folder of the tests.
  let file: String
  let truthFile: String

  private static let tests = Fixture.folder.deletingLastPathComponent()

  /// The name of the folder that the file is in.
  var folder: String { String(file.split(separator: "/").dropLast().last ?? "") }

  var testDescription: String { file }
  var input: URL { Self.tests.appendingPathComponent(file) }
  var truth: URL { Self.tests.appendingPathComponent(truthFile) }

  /// All files that `Media/index.tsv` lists.
  static let all: [Medium] = {
    let text = try? String(contentsOf: tests.appendingPathComponent("Media/index.tsv"), encoding: .utf8)
    let lines = (text ?? "").split(separator: "\n").dropFirst()
    return lines.compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      return fields.count == 2 ? Medium(file: fields[0], truthFile: fields[1]) : nil
    }
  }()

  /// The files of some kinds.
  static func files(_ extensions: String...) -> [Medium] {
    all.filter { medium in extensions.contains { medium.file.hasSuffix(".\($0)") } }
  }

  /// What reads them.
  static let normalizer = Result {
    ReportNormalizer(
      catalog: try .embedded(),
      readers: [OCRReader(), HTMLReader(), WordReader(), ExcelReader(), PDFReader()])
  }
}
