public import OGICatalog
public import OGIDocuments
public import OGISchema
import OGIText

/// Proposes the files of a form for tables that no form of a catalog explains.
///
/// A draft is a beginning: the labels with their hierarchy, the columns, the units, and for each row the known concepts whose
/// labels come near. Each row gets a concept of its own, since which rows count the same is for a person to decide. A draft
/// can be loaded as it is, and reads the table that it was made from.
public struct FormDrafter: Sendable {
  private let parser: FigureParser
  private let candidates: ConceptCandidates

  /// Makes a drafter that names the concepts of a catalog as candidates, and reads figures by its words.
  ///
  /// - Complexity: Linear in the labels of all forms.
  public init(catalog: MappingCatalog) {
    parser = FigureParser(grammar: catalog.figureGrammar)
    candidates = ConceptCandidates(catalog: catalog)
  }

  /// The pieces of the tables that a mapping passed over.
  ///
  /// - Parameters:
  ///   - tables: What a report of the document says was passed over.
  ///   - document: The document.
  /// - Complexity: Linear in the pieces, for each table.
  public func stretches(of tables: [PassedOverTable], in document: Document) -> [Range<Int>] {
    tables.compactMap { table in
      guard let start = document.pieces.firstIndex(where: { $0.place == table.source }),
        let last = document.pieces[start...].firstIndex(where: { $0.place == table.end }),
        let block = document.blocks.first(where: { $0.pieces.contains(last) })
      else { return nil }
      // The last place is where the last figures begin.
      let rest = document.pieces[(last + 1)..<block.pieces.upperBound]
      let end = rest.firstIndex { $0.startsRow || parser.parse(document.text(of: $0)) == nil }
      return start..<(end ?? block.pieces.upperBound)
    }
  }

  /// Drafts a form of stretches of a document, a table for each.
  ///
  /// - Parameters:
  ///   - stretches: Indices of the document's pieces: each stretch a table, its header included.
  ///   - document: The document.
  ///   - form: The form's id: lower-case ASCII letters, digits, `-` and `_`.
  ///   - name: What to call the document in the column `source`, such as its path.
  /// - Throws: ``DraftingError`` if the id is none, or none of the stretches has rows with labels and figures.
  /// - Complexity: Linear in the pieces, times the labels of all forms.
  public func draft(
    of stretches: [Range<Int>], in document: Document, form: String, name: String
  ) throws(DraftingError) -> FormDraft {
    guard FormDraft.isID(form) else { throw .malformedID(form) }
    var tables: [DraftTable] = []
    for stretch in stretches.map({ $0.clamped(to: document.pieces.indices) }) {
      let above = document.lineBefore(stretch.lowerBound)
      for (index, source) in SourceTable.tables(in: stretch, of: document, parser: parser).enumerated() {
        let id = "table_\(tables.count + 1)"
        let table = DraftTable(source, id: id, title: index == 0 ? above : nil, parser: parser)
        tables += [table].compactMap(\.self)
      }
    }
    guard !tables.isEmpty else { throw .noTable }
    let writer = DraftWriter(form: form, name: name, parser: parser, candidates: candidates)
    return FormDraft(form: form, tables: tables.map(\.summary), files: writer.files(of: tables))
  }
}

extension Document {
  /// The text of the line right above a piece, as tables have a heading there; `nil` if a table stands there.
  fileprivate func lineBefore(_ piece: Int) -> String? {
    guard let block = blocks.last(where: { $0.pieces.upperBound <= piece && !$0.pieces.isEmpty }),
      block.layout == .lines, block.pieces.upperBound == piece
    else { return nil }
    let text = DraftText.oneLine(text(of: pieces[block.pieces.upperBound - 1]))
    return text.isEmpty || text.unicodeScalars.count > DraftText.longestTitle ? nil : text
  }
}

extension Document {
  /// The pieces that stand on lines of a text, as a range of indices.
  ///
  /// - Complexity: Linear in the pieces.
  public func pieces(onLines lines: ClosedRange<Int>) -> Range<Int> {
    let indices = pieces.indices.filter { index in
      if case .text(let line, _) = pieces[index].place { lines.contains(line) } else { false }
    }
    return (indices.first ?? 0)..<(indices.last.map { $0 + 1 } ?? 0)
  }
}
