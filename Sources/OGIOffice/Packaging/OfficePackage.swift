internal import OGIArchives
internal import OGIDocuments
internal import OGIMarkup

/// The XML parts of an Office Open XML file, and how they refer to each other (ECMA-376, part 2).
struct OfficePackage {
  /// What the file is, as errors call it.
  private let format: String
  /// The parts by their names in lower case: names are compared so.
  private let parts: [String: [UInt8]]

  /// The most that all XML parts of a file may hold, in bytes; each may hold `ReadingLimits.bytes`.
  private static let mostBytes = 4 * ReadingLimits.bytes

  /// Unpacks a file.
  ///
  /// - Parameter format: What the file is, as errors call it.
  init(_ bytes: [UInt8], format: String) throws(DocumentReadingError) {
    self.format = format
    do {
      parts = try Self.xmlParts(of: bytes)
    } catch {
      throw DocumentReadingError(error, format: format)
    }
  }

  private static func xmlParts(of bytes: [UInt8]) throws(ArchiveError) -> [String: [UInt8]] {
    var parts: [String: [UInt8]] = [:]
    let reader = try ZipReader(
      bytes, limits: ArchiveLimits(entryBytes: ReadingLimits.bytes, totalBytes: mostBytes))
    while let entry = try reader.next() {
      let name = entry.name.lowercased()
      guard name.hasSuffix(".xml") || name.hasSuffix(".rels") else { continue }
      // Programs differ in which one they take.
      guard parts[name] == nil else { throw .damaged(reason: "two parts are named \(entry.name)") }
      parts[name] = try reader.contents()
    }
    return parts
  }

  /// The part that holds the document.
  func mainPart() throws(DocumentReadingError) -> String {
    let relations = try relations(of: "")
    guard let main = relations.first(where: { $0.kind == "officeDocument" }) else {
      throw .damaged(format: format, reason: "no part is the document")
    }
    return main.part
  }

  /// The root element of a part.
  func root(of part: String) throws(DocumentReadingError) -> MarkupElement {
    guard let bytes = parts[part] else {
      throw .damaged(format: format, reason: "the part \(part) is missing")
    }
    do {
      return try MarkupParser().xml(bytes)
    } catch {
      throw DocumentReadingError(error, format: format, part: part)
    }
  }

  /// The root element of the part of a kind that a part refers to; `nil` if it refers to none.
  func root(of kind: String, for part: String) throws(DocumentReadingError) -> MarkupElement? {
    guard let relation = try relations(of: part).first(where: { $0.kind == kind }) else { return nil }
    return try root(of: relation.part)
  }

  /// What a part refers to; the file itself has the empty name.
  func relations(of part: String) throws(DocumentReadingError) -> [PartRelation] {
    let folder = part.lastIndex(of: "/").map { part[...$0] } ?? ""
    let name = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    guard parts[name] != nil else { return [] }
    return try root(of: name).elements.compactMap { PartRelation($0, folder: folder) }
  }
}

/// That one part of a file refers to another.
struct PartRelation {
  /// By which the part that refers names it.
  let id: String
  /// The last part of the relation's type, such as `worksheet`: the rest tells the edition of the standard.
  let kind: String
  /// The part's name, in lower case.
  let part: String

  /// Reads a relation; `nil` for one that leads out of the file.
  ///
  /// - Parameter folder: The folder of the part that refers, with a slash at its end.
  fileprivate init?(_ element: MarkupElement, folder: Substring) {
    guard element.name == "Relationship", element["TargetMode"] != "External", let id = element["Id"],
      let type = element["Type"], let target = element["Target"]
    else { return nil }
    self.id = id
    kind = type.split(separator: "/").last.map(String.init) ?? type
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    part = steps.joined(separator: "/").lowercased()
  }
}
