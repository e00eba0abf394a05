import OGIDocuments
import OGISchema
import OGIText

/// Finds the titles in a document, with the lines around them.
struct TitleFinder {
  let grammar: TitleGrammar
  let document: Document

  /// Lines around a title are no longer than this, in bytes.
  private static let longestLine = 400

  /// The title whose words stand in a piece; `nil` if none do.
  func title(at index: Int, text: FoldedText, key: MatchKey) -> Title? {
    guard let line = grammar.line(text), !grammar.isNavigation(key) else { return nil }
    let place = document.pieces[index].place
    let ownYear = line.year.map { NormalizedReport.Located($0, source: place) }
    let ownAgency = line.agency.map { NormalizedReport.Located(text.printed($0), source: place) }
    let printed = NormalizedReport.Located(text.printedText, source: place)
    guard !line.isMention, !isLabelled(index) else {
      return Title(
        piece: index, line: printed, agency: ownAgency, year: ownYear, isAgencyKnown: line.isAgencyKnown,
        isMention: true)
    }
    var agency = ownAgency
    let year = ownYear ?? yearBeside(index, agency: &agency)
    agency = agency ?? agencyAbove(index, year: year)
    return Title(
      piece: index, line: printed, agency: agency, year: year,
      isAgencyKnown: ownAgency == nil ? agency != nil : line.isAgencyKnown, isMention: false)
  }

  /// Whether a title stands at the head of something: not within running text that a line breaks off.
  func isHeading(_ title: Title) -> Bool {
    guard !document.pieces[title.piece].isCell, let above = neighbour(of: title.piece, by: -1),
      !document.pieces[above].isCell, document.pieces[above].range.count > Self.longestLine / 6
    else { return true }
    return document.key(of: document.pieces[above]).scalars.last.map(FoldedText.clauseEnds.contains) ?? true
  }

  /// Whether a piece holds sentences, or a part of one.
  func isRunningText(_ index: Int) -> Bool {
    let piece = document.pieces[index]
    guard piece.range.count <= Self.longestLine else { return true }
    return document.key(of: piece).scalars.contains(where: FoldedText.marksOfSentences.contains)
  }

  private func isLabelled(_ index: Int) -> Bool {
    guard let above = line(beside: index, by: -1), above.text.scalars.last == ":" else { return false }
    let isInRow = document.pieces[index].isCell && !document.pieces[index].startsRow
    return isInRow || grammar.isNavigation(MatchKey(above.text.printedText))
  }

  /// The year that stands alone in the line above or below, or beside the agency's name above. Years in a column are a menu.
  private func yearBeside(
    _ index: Int, agency: inout NormalizedReport.Located<String>?
  ) -> NormalizedReport.Located<Int>? {
    for step in [-1, 1] {
      guard let near = line(beside: index, by: step), let found = grammar.yearLine(near.text),
        line(beside: near.piece, by: step).flatMap({ grammar.yearLine($0.text) }) == nil
      else { continue }
      let place = document.pieces[near.piece].place
      if let name = found.agency {
        guard step < 0, agency == nil else { continue }
        agency = .init(near.text.printed(name), source: place)
      }
      return .init(found.year, source: place)
    }
    return nil
  }

  /// The agency that the line above names, or the one above it if the year stands between. Names in a column are a menu.
  private func agencyAbove(
    _ index: Int, year: NormalizedReport.Located<Int>?
  ) -> NormalizedReport.Located<String>? {
    guard var above = line(beside: index, by: -1) else { return nil }
    if document.pieces[above.piece].place == year?.source {
      guard let next = line(beside: above.piece, by: -1) else { return nil }
      above = next
    }
    guard grammar.isAgency(above.text) else { return nil }
    // Without a year the words are as likely to be a menu's, and the line above them another of its entries.
    guard year != nil || neighbour(of: above.piece, by: -1) == nil else { return nil }
    if let next = line(beside: above.piece, by: -1), next.text.scalars != above.text.scalars,
      grammar.isAgency(next.text)
    {
      return nil
    }
    return .init(above.text.printedText, source: document.pieces[above.piece].place)
  }

  /// The next text, if it is a short one.
  private func line(beside index: Int, by step: Int) -> (piece: Int, text: FoldedText)? {
    guard let near = neighbour(of: index, by: step),
      document.pieces[near].range.count <= Self.longestLine
    else { return nil }
    return (near, FoldedText(document.text(of: document.pieces[near])))
  }

  private func neighbour(of index: Int, by step: Int) -> Int? {
    var near = index + step
    while document.pieces.indices.contains(near) {
      if !document.pieces[near].isEmpty { return near }
      near += step
    }
    return nil
  }
}
