package import Foundation
import OGIText

/// A folder of reports: files of text with their truth beside them.
///
/// Two layouts are understood, also mixed and at any depth: `<name>.txt` beside `<name>.truth.tsv`, and folders with
/// `input.txt` and `truth.tsv`. What is known of the texts may stand in `pairs.tsv` or `index.tsv` at the top: tables
/// in which the column `file` or `id` names a text, and the columns `form`, `layout`, `engine` and `severity` say
/// what it is. Where the tables disagree, `pairs.tsv` counts.
package struct Corpus {
  /// What is wrong with a corpus.
  package enum Failure: Error, CustomStringConvertible {
    /// The folder holds no text with a truth.
    case empty(URL)
    /// A text or its truth cannot be read.
    case unreadable(URL, reason: String)

    package var description: String {
      switch self {
      case .empty(let folder): "\(folder.path): no text with a truth beside it"
      case .unreadable(let file, let reason): "\(file.path): \(reason)"
      }
    }
  }

  /// The reports, in the order of their paths.
  package let cases: [ReportCase]

  /// Reads the reports of a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - traits: What is known of a report whose folder's tables do not say, by its name and truth.
  /// - Throws: ``Failure``.
  package init(
    contentsOf folder: URL, traits: (_ name: String, _ truth: Truth) -> [ReportCase.Trait: String]
  ) throws {
    let known = Self.knownTraits(in: folder)
    let pairs = Self.pairs(in: folder)
    guard !pairs.isEmpty else { throw Failure.empty(folder) }
    cases = try pairs.map { pair in
      let bytes = try Self.bytes(of: pair.input)
      let text = try Self.text(of: bytes, at: pair.input)
      let truth = Truth(table: try Self.text(of: Self.bytes(of: pair.truth), at: pair.truth), of: text)
      return ReportCase(
        id: pair.path, bytes: bytes, text: text, truth: truth,
        traits: traits(pair.name, truth).merging(known[pair.name] ?? [:]) { _, stated in stated })
    }
  }

  /// A text, its truth, and the path that both have in common.
  private struct Pair {
    var path: String
    var input: URL
    var truth: URL

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  private static func pairs(in folder: URL) -> [Pair] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = Set(paths)
    return paths.sorted().compactMap { path in
      for (input, truth) in [("/input.txt", "/truth.tsv"), (".txt", ".truth.tsv")] where path.hasSuffix(input)
      {
        let stem = String(path.dropLast(input.count))
        guard files.contains(stem + truth) else { continue }
        return Pair(
          path: stem, input: folder.appending(path: path), truth: folder.appending(path: stem + truth))
      }
      return nil
    }
  }

  private static func knownTraits(in folder: URL) -> [String: [ReportCase.Trait: String]] {
    var known: [String: [ReportCase.Trait: String]] = [:]
    for table in ["index.tsv", "pairs.tsv"] {
      guard let text = try? String(contentsOf: folder.appending(path: table), encoding: .utf8) else {
        continue
      }
      for record in TabSeparatedTable(text).records {
        let file = record["file"].split(separator: "/").last ?? Substring(record["id"])
        let name = String(file.hasSuffix(".txt") ? file.dropLast(4) : file)
        for trait in ReportCase.Trait.allCases where !record[trait.rawValue].isEmpty {
          known[name, default: [:]][trait] = record[trait.rawValue]
        }
      }
    }
    return known
  }

  private static func bytes(of file: URL) throws -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: file))
    } catch {
      throw Failure.unreadable(file, reason: error.localizedDescription)
    }
  }

  private static func text(of bytes: [UInt8], at file: URL) throws -> String {
    do {
      return try TextDecoder().decode(bytes).string
    } catch {
      throw Failure.unreadable(file, reason: "\(error)")
    }
  }
}
