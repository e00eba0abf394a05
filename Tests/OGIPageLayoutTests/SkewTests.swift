import TestSupport
import Testing

@testable import OGIPageLayout

@Suite("Pages askew")
struct SkewTests {
  @Test("A page that was turned comes back level")
  func turned() {
    var generator = SeededGenerator(seed: 74)
    for _ in 0..<30 {
      let slope = Double.random(in: -0.02...0.02, using: &generator)
      var page = Page(number: 1, width: 595, height: 842, isRecognised: true)
      for row in 0..<30 {
        for column in 0..<8 where Int.random(in: 0..<4, using: &generator) > 0 {
          let (x, y) = (50 + 60 * Double(column), 60 + 20 * Double(row))
          page.words.append(word("数字", x - slope * y, y + slope * x, line: row))
        }
      }
      let straight = Skew.straightened(page)
      for row in 0..<30 {
        let ys = straight.words.filter { $0.line == row }.map(\.box.midY)
        let spread = (ys.max() ?? 0) - (ys.min() ?? 0)
        #expect(spread < size / 3, "row \(row) of a slope of \(slope) is \(spread) high")
      }
      #expect(zip(page.words, straight.words).allSatisfy { $0.origin == $1.origin && $0.text == $1.text })
    }
  }

  @Test("A level page, and one of few words, stay as they are")
  func level() {
    let words = (0..<60).map { word("数字", Double($0 % 6) * 60, Double($0 / 6) * 20) }
    let page = Page(number: 1, width: 595, height: 842, words: words, isRecognised: true)
    #expect(Skew.straightened(page).words == words)
    let few = Page(
      number: 1, width: 595, height: 842, words: [word("一", 0, 0), word("二", 100, 2)], isRecognised: true)
    #expect(Skew.straightened(few).words == few.words)
  }
}
