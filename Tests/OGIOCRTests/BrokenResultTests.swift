import OGIDocuments
import OGIOCR
import Testing

/// Results of OCR as no engine should write them.
@Suite("Broken results of OCR")
struct BrokenResultTests {
  private static func hOCR(_ title: String, page: String = "bbox 0 0 600 800") -> String {
    "<div class='ocr_page' title='\(page)'><span class='ocr_line'><span class='ocrx_word' title='\(title)'>字5</span>"
      + "</span></div>"
  }

  private static func alto(_ attributes: String, unit: String = "pixel") -> String {
    "<alto><Description><MeasurementUnit>\(unit)</MeasurementUnit></Description><Layout><Page><TextLine>"
      + "<String \(attributes) CONTENT='字5'/></TextLine></Page></Layout></alto>"
  }

  private static func tsv(_ fields: String) -> String {
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n\(fields)\n"
  }

  @Test(
    "A word that stands nowhere refuses the file: left out, it would be a blank",
    arguments: [
      hOCR(""), hOCR("x_wconf 90"), hOCR("bbox 1 2 3"), hOCR("bbox nan 0 10 10"), hOCR("bbox 0 0 1e308 10"),
      hOCR("bbox 0 0 inf 10"), hOCR("bbox a b c d"), alto("HPOS='1' VPOS='1' WIDTH='1'"),
      alto("HPOS='nan' VPOS='1' WIDTH='1' HEIGHT='1'"),
      alto("HPOS='1e308' VPOS='1' WIDTH='1e308' HEIGHT='1'"),
      alto("HPOS='-infinity' VPOS='1' WIDTH='1' HEIGHT='1'"),
      tsv("5\t1\t1\t1\t1\t1\t9223372036854775807\t0\t9223372036854775807\t1\t96\t字5"),
      tsv("5\t1\t1\t1\t1\t1\tnan\t0\t1\t1\t96\t字5"),
      tsv("5\t1\t1\t1\t1\t1\t99999999999999999999\t0\t1\t1\t96\t字5"),
      tsv("5\t1\t1"), tsv("字5"),
    ])
  func nowhere(text: String) throws {
    do {
      _ = try OCRReader().read(Array(text.utf8))
      Issue.record("It was read: \(text)")
    } catch .damaged {
    }
  }

  @Test(
    "What is odd about a word and leaves it a place is read",
    arguments: [
      hOCR("bbox 10 10 5 5; x_wconf nan"), hOCR("bbox 10 10 10 10; x_wconf -50"),
      hOCR("bbox -5 -5 10 10; x_wconf 1e308"),
      hOCR("bbox 1 1 9 9; bbox; ;;", page: "bbox nan 0 1e308 1"), hOCR("bbox 0.5 0.5 1e-300 9"),
      alto("HPOS='1' VPOS='1' WIDTH='-9' HEIGHT='-9' WC='7'"),
      alto("HPOS='1' VPOS='1' WIDTH='0' HEIGHT='0' WC='x'"),
      alto("HPOS='25' VPOS='25' WIDTH='100' HEIGHT='50'", unit: "mm10"),
      tsv("5\t1\t1\t1\t1\t1\t5\t5\t-3\t-3\t-1\t字5"),
      tsv("5\t-1\t1\t1\t1\t1\t5\t5\t9\t9\tx\t字5"),
    ])
  func odd(text: String) throws {
    let document = try OCRReader().read(Array(text.utf8))
    #expect(OCRReaderTests.texts(of: document) == ["字5"])
    let confidence = document.attributes[0]?.confidence ?? 1
    #expect((0...1).contains(confidence))
  }

  @Test(
    "A result without a word is empty",
    arguments: [
      "<div class='ocr_page'></div>", "<meta name='ocr-capabilities'/>",
      hOCR("").replacing("字5", with: " \u{3000}"),
      "<alto><Layout><Page/><Page WIDTH='nan'/></Layout></alto>", "<alto/>", tsv(""),
      tsv("1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t"),
      tsv("5\t1\t1\t1\t1\t1\t5\t5\t3\t3\t9\t "),
    ])
  func empty(text: String) {
    #expect(throws: DocumentReadingError.empty) { try OCRReader().read(Array(text.utf8)) }
  }

  @Test("XML that breaks off is damaged; HTML is read as far as it goes")
  func brokenOff() throws {
    let half = OCRReaderTests.alto.utf8.prefix(OCRReaderTests.alto.utf8.count / 2)
    do {
      _ = try OCRReader().read(Array(half))
      Issue.record("Half of the file was read")
    } catch .damaged(let format, _) {
      #expect(format == "ALTO")
    }
    let cut = OCRReaderTests.hOCR.replacing("</div></body></html>", with: "")
    #expect(try OCRReaderTests.texts(of: OCRReaderTests.read(cut)).count == 7)
  }

  @Test("A word that holds characters which break lines elsewhere is one word")
  func lineBreaks() throws {
    let document = try OCRReader().read(Array(Self.tsv("5\t1\t1\t1\t1\t1\t5\t5\t9\t9\t90\t字\u{2028}五").utf8))
    #expect(document.pieces.count == 1)
  }
}
