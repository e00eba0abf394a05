public import OGICatalog
public import OGIDocuments
package import OGISchema
import OGIText

/// Proposes the files of a form for tables that no form of a catalog explains.
///
/// A draft is a beginning: the labels with their hierarchy, the columns, the units, and for each row the known concepts whose
/// labels come near. Each row gets a concept of its own, since which rows count the same is for a person to decide. Figures whose
/// unit the document does not say have none in the draft either, and are for review until a person names it.
public struct FormDrafter: Sendable {
  private let parser: FigureParser
  /// What no form can be called: the forms that there are, and the list of forms.
  private let taken: Set<String>
  private let candidates: ConceptCandidates

  /// Makes a drafter that names the concepts of a catalog as candidates, and reads figures by its words.
  ///
  /// - Complexity: Linear in the labels of all forms.
  public init(catalog: MappingCatalog) {
    parser = FigureParser(grammar: catalog.figureGrammar)
    taken = Set(catalog.forms.flatMap { [$0.id, $0.family] } + ["forms"])
    candidates = ConceptCandidates(catalog: catalog)
  }

  /// The pieces of the tables that a mapping passed over, those with nothing but numbered headings between them together, and
  /// each with the rows without figures that stand so above it.
  ///
  /// - Parameters:
  ///   - tables: What a report of the document says was passed over.
  ///   - document: The document.
  /// - Complexity: Linear in the pieces, for each table.
  package func stretches(of tables: [PassedOverTable], in document: Document) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for table in tables {
      guard let stretch = pieces(of: table, in: document) else { continue }
      let start = document.start(above: stretch.lowerBound, parser: parser)
      if let last = stretches.last, start <= last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<stretch.upperBound
      } else {
        stretches.append(start..<stretch.upperBound)
      }
    }
    return stretches
  }

  private func pieces(of table: PassedOverTable, in document: Document) -> Range<Int>? {
    guard let start = document.pieces.firstIndex(where: { $0.place == table.source }),
      let last = document.pieces[start...].firstIndex(where: { $0.place == table.end }),
      let block = document.blocks.first(where: { $0.pieces.contains(last) })
    else { return nil }
    // The last place is where the last figures begin: the row goes on.
    let rest = document.pieces[(last + 1)..<block.pieces.upperBound]
    let end = rest.firstIndex { piece in
      block.layout == .rows ? piece.startsRow : parser.parse(document.text(of: piece)) == nil
    }
    return start..<(end ?? block.pieces.upperBound)
  }

  /// Drafts a form of stretches of a document, a table for each.
  ///
  /// - Parameters:
  ///   - stretches: Indices of the document's pieces: each stretch a table, its header included.
  ///   - document: The document.
  ///   - form: The form's id: lower-case ASCII letters, digits, `-` and `_`.
  ///   - name: What to call the document in the column `source`, such as its path.
  /// - Throws: ``DraftingError`` if the id is none, or none of the stretches has rows with labels and figures.
  /// - Complexity: Linear in the pieces, and in the labels of all forms for each row.
  public func draft(
    of stretches: [Range<Int>], in document: Document, form: String, name: String
  ) throws(DraftingError) -> FormDraft {
    guard FormDraft.isID(form) else { throw .malformedID(form) }
    guard !taken.contains(form) else { throw .takenID(form) }
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
  /// Where a table begins whose rows begin at a piece: numbered headings above it, and rows above these, belong to it.
  fileprivate func start(above piece: Int, parser: FigureParser) -> Int {
    guard let above = blocks.lastIndex(where: { $0.pieces.upperBound == piece }), above > 0,
      blocks[above].layout == .lines, blocks[above - 1].layout == .rows,
      blocks[above].pieces.allSatisfy({ SourceRow([pieces[$0]], in: self, parser: parser).isHeading })
    else { return piece }
    return blocks[above - 1].pieces.lowerBound
  }

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
  package func pieces(onLines lines: ClosedRange<Int>) -> Range<Int> {
    let indices = pieces.indices.filter { index in
      if case .text(let line, _) = pieces[index].place { lines.contains(line) } else { false }
    }
    return (indices.first ?? 0)..<(indices.last.map { $0 + 1 } ?? 0)
  }
}
