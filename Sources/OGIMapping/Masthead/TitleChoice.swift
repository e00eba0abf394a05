/// Which of the titles before a report's first table is its own.
///
/// Of those that say most, it is the last one above the report's text: menus and lists of other reports stand higher on a
/// page. Titles that are as frequent and say something else put it in doubt.
struct TitleChoice {
  let title: Title
  /// Titles above the text that another report has, if they are not fewer.
  let rivals: [Title]
  /// Whether a rival of another agency is more frequent than the title.
  let isOutnumbered: Bool
  /// The titles between the text's beginning and the first table.
  let below: [Title]

  init?(of titles: [Title], finder: TitleFinder) {
    let headings = titles.filter { !$0.isMention }
    let pool = headings.contains { $0.completeness > 0 } ? headings : titles
    guard let most = pool.map(\.completeness).max(),
      let first = pool.first(where: { $0.completeness == most }), let last = pool.last
    else { return nil }
    let body = (first.piece..<last.piece).first(where: finder.isRunningText) ?? last.piece + 1
    let group = pool.filter { $0.completeness == most && $0.piece < body }
    title = group.last ?? first
    below = headings.filter { $0.piece >= body }
    let counts = titles.reduce(into: [:]) { $0[$1.subject, default: 0] += 1 }
    let count = counts[title.subject] ?? 0
    var seen: Set<Title.Subject> = [title.subject]
    rivals = headings.filter { [title] in
      $0.piece < body && $0.isLike(title) && (counts[$0.subject] ?? 0) >= count
        && seen.insert($0.subject).inserted
    }
    isOutnumbered = rivals.contains { [title] in
      (counts[$0.subject] ?? 0) > count && !$0.subject.mayShareAgency(with: title.subject)
    }
  }
}
