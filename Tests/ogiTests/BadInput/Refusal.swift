import Foundation
import OGIReports
import Testing

@testable import ogi

/// A kind of input that holds no report, and what the tool says of it.
struct Refusal: Sendable, CustomTestStringConvertible {
  let kind: String
  /// What follows the path in the line on standard error.
  let message: String
  /// Makes the input, or names one that is there, and gives its path.
  let path: @Sendable (TemporaryFolder) throws -> String

  var testDescription: String { kind }

  init(
    _ kind: String, _ message: String, path: @escaping @Sendable (TemporaryFolder) throws -> String
  ) {
    self.kind = kind
    self.message = message
    self.path = path
  }

  /// A file of some bytes.
  init(_ kind: String, _ message: String, bytes: @escaping @Sendable () throws -> [UInt8]) {
    self.init(kind, message) { folder in try folder.write(bytes: try bytes(), to: "bad.txt") }
  }

  static let all = files + contents + sizes + folders

  // MARK: What cannot be read

  static let files: [Refusal] = {
    var files = [
      Refusal("not there", "does not exist — check the path") { "\($0.path)/missing.txt" },
      Refusal("a path through a file", "does not exist — check the path") { folder in
        try folder.write("1", to: "a.txt") + "/b.txt"
      },
      Refusal(
        "a link to itself",
        "could not be read (Too many levels of symbolic links) — check where its links lead"
      ) { folder in
        try folder.link("loop.txt", to: "loop.txt")
        return "\(folder.path)/loop.txt"
      },
      Refusal(
        "a name that is too long", "could not be read (File name too long) — give it a shorter name or path"
      ) { "\($0.path)/\(String(repeating: "a", count: 300)).txt" },
    ]
    #if os(Linux)
      files.append(
        // A file that opens and gives an error, whoever reads it.
        Refusal("reading fails", "could not be read (Input/output error) — check what the path leads to") {
          _ in "/proc/self/mem"
        })
    #endif
    // Permissions do not bind the superuser.
    if getuid() != 0 {
      files.append(
        Refusal("not permitted", "could not be read (Permission denied) — check its permissions") { folder in
          let path = try folder.write("1", to: "a.txt")
          try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
          return path
        })
    }
    return files
  }()

  // MARK: What is no report

  private static let extraction =
    " — save it in another format, such as HTML or text, and an image by OCR as hOCR, ALTO or TSV"
  private static let notText = "is not text" + extraction
  private static let nothing =
    "holds no statistics tables — check that it has the report's tables as text; pictures of them need OCR first"

  static let contents: [Refusal] = [
    Refusal("empty", "is empty — check how it was saved") { [] },
    Refusal("blanks alone", "is empty — check how it was saved") { Array(" \t\r\n\u{3000}\u{FEFF}\n".utf8) },
    Refusal("a mark alone", "is empty — check how it was saved") { [0xEF, 0xBB, 0xBF] },
    Refusal("NULs", notText) { [UInt8](repeating: 0, count: 4096) },
    Refusal("binary", notText) { (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 167 >> 5) } },
    Refusal("an image", "is not text but GIF" + extraction) { Array("GIF89a".utf8) },
    Refusal("invalid UTF-8", nothing) { [UInt8](repeating: 0xE6, count: 300) },
    Refusal("U+FFFD alone", nothing) { Array(String(repeating: "\u{FFFD}", count: 300).utf8) },
    Refusal("prose", nothing) { Array("本年度，我局共受理申请 12 件。\n".utf8) },
    Refusal(
      "a table of another kind",
      "holds no table of a known form (passed over 1 table at 1:1, none of its labels is near to a known one) "
        + "— compare its labels with the forms in Mappings/, or draft a form of it"
    ) { Array("桌子\t12\t3\n椅子\t7\t88\n灯具\t5\t6\n".utf8) },
    Refusal("a bracket that is never closed", nothing) { [UInt8](repeating: 0x28, count: 100_000) },
    Refusal("a figure of a million digits", nothing) { [UInt8](repeating: 0x37, count: 1_000_000) },
  ]

  // MARK: What exceeds a limit

  private static let tooManyPieces =
    "has more pages, lines or cells than the limit of 1000000 — cut out the report"

  static let sizes: [Refusal] = [
    Refusal(
      "larger than any report",
      "has 1099511627776 bytes, more than the limit of 67108864 — cut out the report"
    ) { folder in
      let path = try folder.write("1", to: "sparse.txt")
      try FileHandle(forUpdating: URL(filePath: path)).truncate(atOffset: 1 << 40)
      return path
    },
    Refusal("without an end", "has more bytes than the limit of 67108864 — cut out the report") { _ in
      "/dev/zero"
    },
    Refusal("a million empty lines", tooManyPieces) { [UInt8](repeating: 0x0A, count: 1_000_001) },
    Refusal("a million tabs in a line", tooManyPieces) { [UInt8](repeating: 0x09, count: 1_000_001) },
    Refusal("a million bars in a line", tooManyPieces) { [UInt8](repeating: 0x7C, count: 1_000_003) },
  ]

  // MARK: Folders

  static let folders: [Refusal] = [
    Refusal(
      "a folder that loops and holds no report",
      "holds no reports (text, HTML, Word, Excel, PDF, OCR and zip files) — name files to convert them whatever their kind"
    ) { folder in
      try folder.write("1", to: "tree/a/b/scan.png")
      try folder.link("tree/a/b/up", to: "../..")
      try folder.link("tree/self", to: ".")
      return "\(folder.path)/tree"
    }
  ]
}
