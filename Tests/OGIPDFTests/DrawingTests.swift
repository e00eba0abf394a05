import OGIDocuments
import Testing

@testable import OGIPDF
@testable import OGIPageLayout

/// Drawings of pages, as `pdftocairo -svg` writes them.
@Suite("Drawings of pages")
struct DrawingTests {
  static func svg(_ content: String) -> [UInt8] {
    Array(
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 600 800'>\(content)</svg>"
        .utf8)
  }

  private static func drawing(_ content: String) throws -> Drawing {
    try #require(DrawingReader.drawing(in: svg(content)))
  }

  private static func rules(_ content: String) -> [Rule] {
    DrawingReader.drawing(in: svg(content))?.rules ?? []
  }

  @Test("Strokes, and the sides of stroked rectangles, are lines")
  func strokes() {
    #expect(
      Self.rules("<path style='fill:none; stroke : rgb(0%,0%,0%)' d='M 10 20 L 110 20 '/>")
        == [Rule(.horizontal, at: 20, over: 10...110)])
    #expect(
      Self.rules("<path fill='none' stroke='black' d='M 0 0 L 50 0 L 50 30 L 0 30 Z'/>") == [
        Rule(.horizontal, at: 0, over: 0...50), Rule(.vertical, at: 50, over: 0...30),
        Rule(.horizontal, at: 30, over: 0...50), Rule(.vertical, at: 0, over: 0...30),
      ])
  }

  @Test("Thin filled rectangles are lines; thick ones, short ones and curves are none")
  func fills() {
    #expect(
      Self.rules(
        "<path fill-rule='nonzero' d='M 10 20 L 110 20 L 110 21 L 10 21 Z M 5 0 L 6 0 L 6 90 L 5 90 Z'/>")
        == [
          Rule(.horizontal, at: 20.5, over: 10...110), Rule(.vertical, at: 5.5, over: 0...90),
        ])
    #expect(Self.rules("<path d='M 0 0 L 100 0 L 100 20 L 0 20 Z'/>").isEmpty)
    #expect(Self.rules("<path d='M 0 0 L 3 0 L 3 1 L 0 1 Z'/>").isEmpty)
    #expect(Self.rules("<path stroke='black' d='M 0 0 C 10 0 20 0 30 0'/>").isEmpty)
    #expect(Self.rules("<path stroke='black' d='M 0 0 L 100 40'/>").isEmpty)
  }

  @Test("Transformations of groups and paths hold; definitions are not drawn")
  func transforms() {
    #expect(
      Self.rules(
        "<defs><path stroke='black' d='M 0 0 L 50 0'/></defs><g transform='matrix(2, 0, 0, 2, 0, 0)'>"
          + "<path stroke='black' transform='matrix(1,0,0,-1,0,100)' d='M 10 20 L 60 20'/></g>")
        == [Rule(.horizontal, at: 160, over: 20...120)])
  }

  @Test(
    "What is broken draws nothing",
    arguments: [
      "M", "Z", "L 5 5", "5 5", "M 1", "M nan 0 L 50 0", "M 0 0 L inf 0", "M 0 0 L 1e308 0",
      "M 1e300 1e300 L 0 0", "", "M 0 0 L x",
    ])
  func broken(path: String) {
    #expect(Self.rules("<path stroke='black' d='\(path)'/><path d='\(path)'/>").isEmpty)
    #expect(
      Self.rules("<path transform='matrix(1e308,0,0,1e308,1e308,-1e308)' stroke='black' d='\(path)'/>")
        .isEmpty)
  }

  @Test(
    "A transformation that is none leaves the path where it is",
    arguments: ["matrix(1,2)", "rotate(90)", "matrix(a,b,c,d,e,f)", ""])
  func brokenTransforms(transform: String) {
    #expect(
      Self.rules("<path transform='\(transform)' stroke='black' d='M 0 0 L 50 0'/>")
        == [Rule(.horizontal, at: 0, over: 0...50)])
  }

  @Test("What is no drawing is none", arguments: ["", "<svg", "text", "<a/>"])
  func noDrawing(text: String) {
    #expect(DrawingReader.drawing(in: Array(text.utf8)) == nil)
  }

  @Test("Points of paths, part by part")
  func paths() {
    let straight = DrawnPath("M 0 0 L 1,2 Z M 3 4 L 5 6")
    #expect(
      straight?.subpaths == [
        [Point(x: 0, y: 0), Point(x: 1, y: 2), Point(x: 0, y: 0)], [Point(x: 3, y: 4), Point(x: 5, y: 6)],
      ])
    #expect(straight?.isStraight == true && DrawnPath("M 0 0 C 1 1 2 2 3 3")?.isStraight == false)
  }

  @Test("What has curves or slopes is a shape; a rectangle is the ground of others")
  func shapes() throws {
    #expect(try Self.drawing("<path d='M 0 0 C 10 0 20 5 30 8'/>").shapes == [Box(x: 0...30, y: 0...8)])
    #expect(
      try Self.drawing("<path fill='none' stroke='black' d='M 0 0 L 9 9'/>").shapes == [
        Box(x: 0...9, y: 0...9)
      ])
    #expect(try Self.drawing("<path d='M 0 0 L 100 0 L 100 20 L 0 20 Z'/>").shapes.isEmpty)
  }

  @Test("A rectangle is a patch on what is beneath it, unless that shows through")
  func patches() throws {
    let path = "d='M 0 0 L 100 0 L 100 20 L 0 20 Z'"
    for opaque in [
      "<path \(path)/>", "<path fill-opacity='1' \(path)/>",
      "<path style='stroke:none;fill-opacity:1;' \(path)/>",
    ] {
      #expect(try Self.drawing(opaque).patches.map(\.box) == [Box(x: 0...100, y: 0...20)], "\(opaque)")
    }
    for blended in [
      "<path fill-opacity='0.5' \(path)/>", "<path style='stroke:none;fill-opacity:0.5;' \(path)/>",
      "<g mask='url(#m)'><path \(path)/></g>", "<path style='mix-blend-mode:multiply;' \(path)/>",
      "<defs><clipPath id='c'><path d='M 0 0 L 9 9 L 18 0 Z'/></clipPath></defs><g clip-path='url(#c)'><path \(path)/></g>",
    ] {
      #expect(try Self.drawing(blended).patches.isEmpty, "\(blended)")
    }
  }

  @Test("Images are where they are drawn, with what was drawn before them; a mask lets what is beneath show")
  func images() throws {
    let drawing = try Self.drawing(
      "<defs><g><g id='a'><path d='M 0 0 C 1 1 2 2 3 3'/></g></g><image id='i' width='4' height='2'/>"
        + "<symbol id='s'/></defs><use xlink:href='#s' x='5' y='6'/>"
        + "<use xlink:href='#i' transform='matrix(10,0,0,10,100,200)'/><use xlink:href='#s' x='7' y='8'/>"
        + "<rect width='3' height='3' mask='url(#m)'/>")
    #expect(drawing.images.map(\.box) == [Box(x: 100...140, y: 200...220), Box(x: 0...3, y: 0...3)])
    #expect(drawing.images.map(\.isOpaque) == [true, false])
    #expect(drawing.marks.map(\.point) == [Point(x: 5, y: 6), Point(x: 7, y: 8)])
    let (marks, images) = (drawing.marks.map(\.order), drawing.images.map(\.order))
    #expect(marks.count == 2 && images.count == 2)
    #expect(marks[0] < images[0] && images[0] < marks[1] && marks[1] < images[1])
    #expect(drawing.shapes.isEmpty)
  }

  @Test("Groups that draw each other many times end")
  func billions() {
    let groups = (0..<40).map { "<g id='g\($0)'><use href='#g\($0 + 1)'/><use href='#g\($0 + 1)'/></g>" }
    #expect(
      DrawingReader.drawing(in: Self.svg("<defs>\(groups.joined())</defs><use href='#g0'/>")) == nil)
  }

  @Test("The words of pages, and nothing without text")
  func words() throws {
    let xhtml = """
      <html><body><doc><page width="595.2" height="841.8"><word xMin="1" yMin="2" xMax="3" yMax="4">a&amp;b</word>
      <word xMin="x" yMin="2" xMax="3" yMax="4"> </word></page><page width="1" height="1"></page></doc></body></html>
      """
    let pages = try BoundingBoxes.pages(in: Array(xhtml.utf8))
    #expect(pages.map(\.number) == [1, 2])
    #expect(pages[0].words.map(\.text) == ["a&b"])
    #expect(pages[0].words.first?.box == Box(x: 1...3, y: 2...4))
    #expect(pages[1].words.isEmpty)
  }

  @Test("A word without a place refuses the file", arguments: ["nan", "inf", "-inf", "1e308", "", "x"])
  func nowhere(edge: String) {
    let xhtml =
      "<doc><page width='9' height='9'><word xMin='\(edge)' yMin='2' xMax='3' yMax='4'>5</word></page></doc>"
    #expect(throws: DocumentReadingError.self) { try BoundingBoxes.pages(in: Array(xhtml.utf8)) }
  }
}
