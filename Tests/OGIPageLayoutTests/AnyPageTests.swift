import OGIDocuments
import TestSupport
import Testing

@testable import OGIPageLayout

/// Pages as no program should make them.
@Suite("Any page")
struct AnyPageTests {
  private static let texts = ["5", "12", "|", "件", "小计", "政府信息公开申请", "一、", "3 4", "O1", "-", "。", "1,2"]

  @Test("No page traps, and no digit is lost or made", arguments: [false, true])
  func random(isRecognised: Bool) throws {
    var generator = SeededGenerator(seed: 77)
    for _ in 0..<400 {
      let reaches: [Double] = [0, 1e-300, 1, 30, 600, 100_000]
      let reach = reaches.randomElement(using: &generator) ?? 1
      func edge() -> Double { Double.random(in: reach...9 * reach, using: &generator) }
      // Of words of one height none is a mark of another.
      let isEven = Bool.random(using: &generator)
      let words = (0..<Int.random(in: 1...60, using: &generator)).compactMap { _ -> PageWord? in
        let heights = isEven ? [10] : [0, 0, 10, 10, 10, reach]
        let height = heights.randomElement(using: &generator) ?? 0
        let (x, y) = (edge(), edge())
        return Box(minX: x, minY: y, maxX: Bool.random(using: &generator) ? x + 9 : edge(), maxY: y + height)
          .map {
            PageWord(
              Self.texts.randomElement(using: &generator) ?? "", box: $0,
              line: isRecognised ? Int.random(in: 0...9, using: &generator) : nil)
          }
      }
      let rules = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        let (start, end) = (edge(), edge())
        return Rule(
          Bool.random(using: &generator) ? .horizontal : .vertical, at: edge(),
          over: min(start, end)...max(start, end))
      }
      var builder = DocumentBuilder()
      PageLayout.add(
        [
          Page(
            number: 1, width: reach, height: 10 * reach, words: words, rules: rules,
            isRecognised: isRecognised)
        ], to: &builder)
      guard let document = try? builder.document() else { continue }
      let printed = words.map(\.text).joined().count(where: \.isDigit)
      let kept = document.pieces.map(document.text).joined().count(where: \.isDigit)
      #expect(kept <= printed)
      // Of words that are the same, in one place, one is kept; what is struck out, and a scan's dirt, is left out.
      if isEven, !isRecognised, document.notices.isEmpty, words.withoutRepetitions() == words {
        #expect(kept == printed)
      }
    }
  }

  /// The worst that a page of many words may be: whatever is quadratic takes minutes.
  enum Crowd: CaseIterable {
    case oneLine, onePlace, oneColumn, alternating, staircase
  }

  @Test(
    "A page of very many words ends", .timeLimit(.minutes(10)), arguments: Crowd.allCases,
    [false, true])
  func manyWords(crowd: Crowd, isRecognised: Bool) throws {
    // Tables are looked for among 10,000 words, and not among more.
    let words = (0..<(isRecognised ? 4_000 : 20_000)).map { index -> PageWord in
      let step = Double(index)
      return switch crowd {
      case .oneLine: word("5", step * 15, 100)
      case .onePlace: word("5", 100, 100 + step * 1e-5)
      case .oneColumn: word("5", 100, step * 12)
      case .alternating:
        word(index.isMultiple(of: 2) ? "5" : "小计数量", index.isMultiple(of: 2) ? 300 : 280, step * 12)
      case .staircase: word("5", step * 6, step * 6)
      }
    }
    #expect(try document(of: words, isRecognised: isRecognised).pieces.count > 0)
  }

  @Test("A page of very many rules ends", .timeLimit(.minutes(10)))
  func manyRules() throws {
    let grid = (0..<3_000).flatMap { index in
      [
        Rule(.horizontal, at: Double(index) * 5, over: 0...50_000),
        Rule(.vertical, at: Double(index) * 5, over: 0...50_000),
      ]
    }
    let pieces = (0..<20_000).map { index in
      Rule(
        index.isMultiple(of: 2) ? .horizontal : .vertical, at: Double(index % 10) * 20,
        over: Double(index)...Double(index) + 3)
    }
    let boxes = (0..<2_000).flatMap { index in
      let (x, y) = (Double(index % 70) * 50, Double(index / 70) * 50)
      return [
        Rule(.horizontal, at: y, over: x...x + 40), Rule(.horizontal, at: y + 20, over: x...x + 40),
        Rule(.vertical, at: x, over: y...y + 20), Rule(.vertical, at: x + 40, over: y...y + 20),
      ]
    }
    let words = (0..<5_000).map { word("5", Double($0 % 70) * 50 + 9, Double($0 / 70) * 50 + 10) }
    for rules in [grid, pieces, boxes, grid + grid] {
      #expect(try document(of: words, rules: rules).pieces.count > 0)
    }
  }
}

extension Character {
  /// Whether it is a digit, raised and lowered ones among them.
  fileprivate var isDigit: Bool {
    unicodeScalars.first?.properties.numericType.map { $0 != .numeric } ?? false
  }
}
