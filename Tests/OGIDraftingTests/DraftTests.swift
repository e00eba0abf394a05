import Foundation
import OGIReports
import Testing

@Suite("Drafting a form of a table that no form explains")
struct DraftTests {
  /// A return on farm machines: codes, units of its own, groups by numbering, columns that add up.
  static let farms = """
    青川市农业农村局2020年农业机械统计报告

    二、农机情况

    表一 农业机械情况
    指标\t代码\t单位\t上半年\t下半年\t全年
    一、拖拉机\t01\t台\t31\t12\t43
    （一）大型拖拉机\t02\t台\t30\t2\t32
    （二）小型拖拉机\t03\t台\t1\t10\t11
    二、收割机\t04\t台\t5\t6\t11
    其中：水稻收割机\t05\t台\t5\t1\t6
    三、耗用柴油\t06\t吨\t5.5\t1.25\t6.75
    四、收到申请数\t07\t件\t5\t1\t6
    五、培训班\t08\t次\t2\t3\t5
    """

  /// Two kinds of columns, and regions that group the rows.
  static let regions = """
    分地区情况
    地区\t类别\t合同数量（个）\t合同金额（万元）
    东区\t货物\t12\t340.5
    \t工程\t3\t1200
    西区\t货物\t7\t81.25
    \t工程\t0\t0
    """

  /// One cell a line, as tables are pasted.
  static let pasted = """
    其他情况
    \t指标
    \t单位
    \t数量

    \t一、会议情况
    \t
    \t

    \t（一）会议数
    \t次
    \t12

    \t（二）参会人数
    \t人次
    \t480

    \t二、培训数
    \t次
    \t3
    """

  static let normalizer = Result { try ReportNormalizer() }

  private func draft(_ text: String, lines: ClosedRange<Int>? = nil) throws -> FormDraft {
    let normalizer = try Self.normalizer.get()
    let document = try normalizer.document(of: Array(text.utf8))
    return try normalizer.draft(of: document, form: "new-form", lines: lines, name: "report.txt")
  }

  private func lines(_ draft: FormDraft, _ path: String) throws -> [[String]] {
    let file = try #require(draft.files.first { $0.path == path })
    return file.text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test("Rows stand where their numbering says, under the groups that merged cells name")
  func hierarchy() throws {
    let outline = { (text: String) in
      try lines(draft(text), "forms/new-form.tsv").filter { $0[1] == "row" }.map { "\($0[2]) \($0[3])" }
    }
    #expect(
      try outline(Self.farms) == [
        "1 一、拖拉机", "2 （一）大型拖拉机", "2 （二）小型拖拉机", "1 二、收割机", "2 其中：水稻收割机", "1 三、耗用柴油",
        "1 四、收到申请数", "1 五、培训班",
      ])
    #expect(try outline(Self.regions) == ["1 东区", "2 货物", "2 工程", "1 西区", "2 货物", "2 工程"])
    #expect(try outline(Self.pasted) == ["1 一、会议情况", "2 （一）会议数", "2 （二）参会人数", "1 二、培训数"])
  }

  @Test("Indentation tells what belongs to what where nothing is numbered")
  func indentation() throws {
    let text = """
      机具情况
      指标\t数量
      拖拉机\t12
      　大型\t4
      　　轮式\t3
      　小型\t8
      收割机\t5
      """
    let rows = try lines(draft(text), "forms/new-form.tsv").filter { $0[1] == "row" }
    #expect(rows.map { $0[2] } == ["1", "2", "3", "2", "1"])
    #expect(
      try lines(draft(text), "partitions.tsv").map { $0[5] } == [
        "new_form.table_1.row_2;new_form.table_1.row_4"
      ])
  }

  @Test("Columns that count alike are members of a dimension, others have concepts of their own")
  func axes() throws {
    let farms = try draft(Self.farms)
    #expect(try lines(farms, "dimensions.tsv").map { $0[2] } == ["上半年", "下半年", "全年"])
    let table = try #require(farms.tables.first)
    #expect(table.title == "表一农业机械情况" && table.rows == 8 && table.columns == 3)
    #expect(try lines(farms, "forms/new-form.tsv").filter { $0[1] == "code" }.map { $0[3] } == ["代码"])
    let regions = try draft(Self.regions)
    #expect(!regions.files.contains { $0.path == "dimensions.tsv" })
    let concepts = try lines(regions, "concepts.tsv")
    #expect(concepts.map { $0[2] } == Array(repeating: ["item", "CNY"], count: 4).flatMap(\.self))
    #expect(Set(concepts.map { $0[3] }) == ["count", "amount"])
    let spanned = "情况\n\t本年\t\t上年\t\n地区\t数量\t占比\t数量\t占比\n东区\t1\t2\t3\t4\n西区\t5\t6\t7\t8\n"
    let header = try lines(draft(spanned), "forms/new-form.tsv").filter { $0[1] != "row" }
    #expect(
      header.dropFirst(2).map { "\($0[1]) \($0[2]) \($0[3])" } == [
        "heading 1 本年", "column 2 数量", "column 2 占比", "heading 1 上年", "column 2 数量", "column 2 占比",
      ])
  }

  @Test("Units are taken from their column, and words that the grammar does not know are listed")
  func units() throws {
    let draft = try draft(Self.farms)
    #expect(try lines(draft, "figures.tsv").map { "\($0[1]) \($0[3])" } == ["台 u53f0", "吨 u5428"])
    let rows = try lines(draft, "concepts.tsv").map { "\($0[2]) \($0[3])" }
    #expect(
      rows == [
        "u53f0 count", "u53f0 count", "u53f0 count", "u53f0 count", "u53f0 count", "u5428 amount",
        "item count", "time count",
      ])
  }

  @Test("Known concepts whose labels come near stand above a row, with how near, and are not put in it")
  func candidates() throws {
    let file = try #require(draft(Self.farms).files.first { $0.path == "forms/new-form.tsv" })
    let lines = file.text.split(separator: "\n")
    let row = try #require(lines.firstIndex { $0.contains("四、收到申请数") })
    #expect(lines[row].contains("new_form.table_1.row_7"))
    #expect(lines[..<row].contains("# 100% requests.received: （一）收到申请数 (list-2014)"))
    #expect(lines[..<row].filter { $0.contains("% ") }.count == 3, "no other row is near to any")
    let report = try draft("情况\n指标\t数量\n行政许可\t12\n行政人员\t3\n")
    let outline = try #require(report.files.first { $0.path == "forms/new-form.tsv" })
    #expect(outline.text.contains("# 100% proactive.permits.*: 行政许可 (article20-2019)"))
    #expect(!outline.text.contains("行政强制"))
  }

  @Test("Sums that hold in the report are proposed, and no others")
  func sums() throws {
    let draft = try draft(Self.farms)
    #expect(
      try lines(draft, "partitions.tsv").map { [$0[0], $0[5]] } == [
        ["new_form.table_1.row_1", "new_form.table_1.row_2;new_form.table_1.row_3"]
      ])
    let identity = try #require(lines(draft, "identities.tsv").first)
    #expect(identity[4] == "new_form_table_1=column_3")
    #expect(identity[6] == "new_form_table_1=column_1 + new_form_table_1=column_2")
    #expect(
      !(try self.draft(Self.farms.replacing("12\t43", with: "12\t44"))).files.contains {
        $0.path == "identities.tsv"
      })
  }

  @Test("A row that a form could not tell from another is left out, and said so")
  func twins() throws {
    let draft = try draft("情况\n指标\t数量\n甲类\t1\n其他\t2\n乙类\t3\n其他\t4\n")
    #expect(draft.tables.map(\.rows) == [3])
    let outline = try #require(draft.files.first { $0.path == "forms/new-form.tsv" })
    #expect(outline.text.contains("# Left out: 其他 (6:1) stands twice under one parent."))
  }

  @Test("A stretch with several headers is several tables, and padding is no column")
  func severalTables() throws {
    let text = """
      |表一|||
      |指标|上年|本年||
      |会议|1|2||
      |培训|3|4||
      |表二|||
      |指标|数量|||
      |人员|5|||
      """
    let draft = try draft(text)
    #expect(draft.tables.map { "\($0.title ?? "") \($0.rows) \($0.columns)" } == ["表一 2 2", "表二 1 1"])
    #expect(try lines(draft, "dimensions.tsv").map { $0[2] } == ["上年", "本年"])
  }

  @Test("A table of one cell a line is named by its lines")
  func cellsInLines() throws {
    let text = "情况说明\n指标\n单位\n数量\n一、会议\n次\n12\n二、培训\n次\n3\n（一）市级\n次\n2\n"
    let draft = try draft(text, lines: 2...13)
    let outline = try lines(draft, "forms/new-form.tsv").map { "\($0[1]) \($0[2]) \($0[3])" }
    #expect(
      outline == [
        "heading 1 指标", "heading 1 单位", "column 1 数量", "row 1 一、会议", "row 1 二、培训", "row 2 （一）市级",
      ])
  }

  @Test("A column that counts the rows holds no figures, and one that rises with them does")
  func codes() throws {
    let numbered = "情况\n序号\t单位\t台数\n1\t甲所\t5\n2\t乙所\t6\n3\t丙所\t9\n"
    let draft = try draft(numbered)
    #expect(draft.tables.map { "\($0.codes ?? "") \($0.rows) \($0.columns)" } == ["序号 3 1"])
    let rising = "情况\n地区\t水厂\t管网\t合计\n东区\t1\t70\t71\n西区\t2\t20\t22\n合计\t3\t90\t93\n"
    let data = try #require(self.draft(rising).tables.first)
    #expect(data.codes == nil && data.columns == 3, "the total needs the column")
    let later = try #require(self.draft("情况\n地区\t水厂\t管网\n东区\t5\t70\n西区\t6\t20\n北区\t7\t9\n").tables.first)
    #expect(later.codes == nil && later.columns == 2, "rows are not numbered from 5 on")
  }

  @Test("A column of texts keeps its place among the figures, and numbered headings stand between rows")
  func textsAndHeadings() throws {
    let notes = try draft("情况\n单位\t台数\t备注\t金额（万元）\n甲所\t5\t新\t7.5\n乙所\t—\t停业\t8\n")
    #expect(
      try lines(notes, "forms/new-form.tsv").filter { $0[1] == "column" }.map { $0[3] } == [
        "台数", "备注", "金额（万元）",
      ])
    #expect(try lines(notes, "forms/new-form.tsv").filter { $0[1] == "row" }.map { $0[3] } == ["甲所", "乙所"])
    let chapters = try draft(
      "情况\n指标\t上年\t本年\n一、市属\n1.总馆\t10\t11\n2.分馆\t20\t21\n二、区属\n1.总馆\t1\t2\n2.分馆\t3\t4\n")
    let outline = try lines(chapters, "forms/new-form.tsv").map { "\($0[1]) \($0[2]) \($0[3])" }
    #expect(
      outline == [
        "title 1 情况", "heading 1 指标", "column 1 上年", "column 1 本年", "row 1 一、市属", "row 2 1.总馆",
        "row 2 2.分馆", "row 1 二、区属", "row 2 1.总馆", "row 2 2.分馆",
      ])
  }

  @Test("What is no id, and what is no table, is refused")
  func refusals() throws {
    let normalizer = try Self.normalizer.get()
    let document = try normalizer.document(of: Array(Self.farms.utf8))
    #expect(throws: DraftingError.malformedID("New form")) {
      try normalizer.draft(of: document, form: "New form", name: "")
    }
    #expect(throws: DraftingError.takenID("list-2014")) {
      try normalizer.draft(of: document, form: "list-2014", name: "")
    }
    #expect(throws: DraftingError.takenID("forms")) {
      try normalizer.draft(of: document, form: "forms", name: "")
    }
    #expect(throws: DraftingError.noTable) { try draft("没有表格的文字。\n") }
    #expect(throws: DraftingError.noTable) { try draft(Self.farms, lines: 1...3) }
    #expect(throws: DraftingError.noTable) { try draft(Self.farms, lines: 900...901) }
  }
}
