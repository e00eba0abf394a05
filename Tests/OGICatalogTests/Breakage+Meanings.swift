import OGICatalog
import OGISchema

extension Breakage {
  private static let list = "forms/list-2014.tsv"
  private static let tables = "forms/article20-2021.tsv"

  private static func line(_ text: String, _ file: String) -> Int { MappingFolder.line(text, in: file) }

  private static func place(_ text: String, _ file: String) -> MappingPlace {
    MappingFolder.place(text, in: file)
  }

  /// Names that other files should have, and names that are there twice.
  static let references = [
    Breakage(
      "concepts.tsv", at: "disclosure.normative_documents_published", "\tdisclosure.items",
      "\tdisclosure.item",
      .unknownConcept("disclosure.item", nearest: "disclosure.items")),
    Breakage(
      tables, at: "requests.denied.state_secret", "state_secret", "state_secrets",
      .unknownConcept("requests.denied.state_secrets", nearest: "requests.denied.state_secret")),
    Breakage(
      tables, at: "proactive.fees.*", "proactive.fees", "proactive.fee",
      .unknownConcept("proactive.fee.amount", nearest: "proactive.fees.amount")),
    Breakage(
      "partitions.tsv", at: "requests.closed\ttimeliness", "requests.closed.extended", "requests.closed.late",
      .unknownConcept("requests.closed.late", nearest: "requests.closed")),
    Breakage(
      "partitions.tsv", at: "requests.closed\ttimeliness", "list-2014", "list-2015",
      .unknownForm("list-2015", nearest: "list-2014")),
    Breakage(
      "identities.tsv", at: "requests.balance", "requests.closed", "requests.shut",
      .unknownConcept("requests.shut", nearest: nil)),
    Breakage(
      "identities.tsv", at: "applicant.total", "applicant=total", "applicants=total",
      .unknownDimension("applicants", nearest: "applicant")),
    Breakage(
      tables, at: "applicant=natural_person", "natural_person", "natural_persons",
      .unknownMember("natural_persons", dimension: "applicant", nearest: "natural_person")),
    Breakage(
      list, at: "request_fees.collected", "\t万元\t", "\t万圆\t", .unknownUnit("万圆", nearest: "万元")),
    Breakage("labels.tsv", appending: "总计数\tx\tshort\tx", .unknownLabel("总计数", nearest: "总计")),
    Breakage(
      "concepts.tsv", at: "proactive.administrative_rules.issued\t", "\titem\t", "\titme\t",
      .unknownUnit("itme", nearest: "item")),
    Breakage(
      "concepts.tsv", appending: "requests.closed\t\tcase\tcount\tx\tx\tx",
      .duplicate(.concept, "requests.closed", first: place("requests.closed\t", "concepts.tsv"))),
    Breakage(
      "dimensions.tsv", appending: "applicant\ttotal\tx\tx\tx",
      .duplicate(
        .dimensionMember, "applicant=total", first: place("applicant\ttotal", "dimensions.tsv"))),
    Breakage(
      "forms/forms.tsv", appending: "list-2014\tx\tx\tx\tx\tx\tx",
      .duplicate(.form, "list-2014", first: place("list-2014", "forms/forms.tsv"))),
    Breakage(
      "identities.tsv",
      appending: "requests.balance\tconcepts\terror\t\trequests.closed\t=\trequests.closed\t\tx\tx\tx",
      .duplicate(.identity, "requests.balance", first: place("requests.balance", "identities.tsv"))),
    Breakage(
      "partitions.tsv",
      appending: "requests.closed\ttimeliness\tlist-2014\texact\terror\trequests.closed.on_time\tx\tx\t\tx",
      .duplicate(
        .partition, "requests.closed timeliness list-2014",
        first: place("requests.closed\ttimeliness", "partitions.tsv"))),
    Breakage(
      "report.tsv", appending: "year-mark\t年\tx",
      .duplicate(.word, "年", first: place("year-mark\t年\t", "report.tsv"))),
  ]

  /// The order and the nesting of a form's lines.
  static let outlines = [
    Breakage(list, at: "requests.closed.on_time", "row\t3", "row\t5", .depthJump(from: 2, to: 5)),
    Breakage(list, at: "requests.closed.on_time", "row\t3", "row\tx", .notANumber("x", column: "depth")),
    Breakage(
      list, at: "requests.closed.on_time", "row\t3", "row\t21", .numberOutOfRange("21", column: "depth")),
    Breakage(
      [
        Edit(
          tables,
          .append(
            (["other\ttitle\t1\tx"] + (0...100).map { "other\tcolumn\t1\tx\($0)" })
              .map { $0 + "\t\t\t\t\t\t\tx" }.joined(separator: "\n")))
      ],
      [
        MappingMistake(
          file: tables, line: MappingFolder.end(of: tables) + 101, kind: .tooManyColumns(limit: 100)),
        MappingMistake(file: tables, line: MappingFolder.end(of: tables), kind: .noRows(table: "other")),
      ]),
    Breakage(tables, at: "title\t1\t二", "\t1\t", "\t2\t", .depthJump(from: 0, to: 2)),
    Breakage(tables, appending: "litigation\tcolumn\t1\tx\t\t\t\t\t\t\tx", .misplacedPart("column")),
    Breakage(
      tables, appending: "proactive\trow\t1\tx\t\t\t\t\t\t\tx",
      .duplicate(.table, "proactive", first: place("proactive\ttitle", tables))),
    Breakage(tables, appending: "other\ttitle\t1\tx\t\t\t\t\t\t\tx", .noRows(table: "other")),
    Breakage(tables, .drop("本年处理决定数量"), line: line("proactive.permits.*", tables) - 1, .noColumns),
    Breakage(
      tables, at: "结果纠正", "结果纠正", "结果 维持",
      .duplicate(.column, "结果 维持", first: place("结果维持", tables))),
    Breakage(
      tables, at: "第二十条第（六）项", "（六）", "（五）",
      .duplicate(.section, "第二十条第（五）项", first: place("第二十条第（五）项", tables))),
    Breakage(
      list, at: "涉及商业秘密", "涉及商业秘密", "其中：涉及国家 秘密",
      .duplicate(.row, "其中：涉及国家 秘密", first: place("其中：涉及国家秘密", list))),
    Breakage(
      [Edit("labels.tsv", .append("1.按时办结数\t2.延期办结数\tshort\tx"))],
      [
        MappingMistake(
          file: list, line: line("1.按时办结数", list),
          kind: .duplicate(.variant, "2.延期办结数", first: place("2.延期办结数", list)))
      ]),
    Breakage(
      tables, at: "heading\t1\t信息内容", "\t\t\t\t\t\t\t", "\t\t\tx\t\t\t\t",
      .unexpectedField(column: "concept")),
  ]

  /// What rows and columns say together.
  static let cells = [
    Breakage(list, at: "requests.replied", "requests.replied", "", .cellWithoutConcept),
    Breakage(list, at: "requests.closed.on_time", "requests.closed.on_time", "", .cellWithoutConcept),
    Breakage(tables, at: "reconsideration.upheld", "reconsideration.upheld", "", .cellWithoutConcept)
      .moved(to: line("litigation\trow", tables)),
    Breakage(tables, at: "requests.carried_out", "skos:exactMatch", "", .cellWithoutPredicate),
    Breakage(
      tables, at: "本年收费金额", "\tamount", "\tproactive.fees.amount",
      .unknownConcept(
        "proactive.fees.proactive.fees.amount", nearest: nil)
    ).moved(to: line("proactive.fees.*", tables)),
    Breakage(tables, at: "proactive.fees.*", "fees.*", "fees.amount", .cellWithTwoConcepts),
    Breakage(tables, at: "本年收费金额", "amount\t\t", "amount\t\tskos:closeMatch", .conflictingPredicates)
      .moved(to: line("proactive.fees.*", tables)),
    Breakage(tables, at: "proactive.fees.*", "\t\tproactive", "\t元\tproactive", .conflictingUnits),
    Breakage(
      tables, at: "requests.carried_out", "\t\tskos", "\tapplicant=total\tskos",
      .conflictingDimension("applicant")),
    Breakage(
      list, at: "requests.closed.on_time", "applicant=total", "applicant=total; applicant=business",
      .conflictingDimension("applicant")),
    Breakage(
      list, at: "requests.closed.on_time", "\t件\t", "\t万元\t",
      .unfitUnit("万元", concept: "requests.closed.on_time", unit: "case")),
    Breakage(
      list, at: "request_fees.collected", "\t万元\t", "\t件\t",
      .unfitUnit("件", concept: "request_fees.collected", unit: "CNY")),
    Breakage(
      list, at: "requests.closed.extended", "extended", "on_time",
      .duplicateCell(
        concept: "requests.closed.on_time", dimensions: ["applicant": "total"],
        first: place("requests.closed.on_time", list))),
  ]

  /// Concepts in relation to each other.
  static let relations = [
    Breakage(
      "concepts.tsv", at: "disclosure.items\t", "disclosure.items\t",
      "disclosure.items\tdisclosure.normative_documents_published",
      .narrowerCycle(["disclosure.items", "disclosure.normative_documents_published", "disclosure.items"])),
    Breakage(
      "concepts.tsv", at: "disclosure.items\t", "disclosure.items\t", "disclosure.items\tdisclosure.items",
      .narrowerCycle(["disclosure.items", "disclosure.items"])),
    Breakage(
      "partitions.tsv",
      appending:
        "requests.closed.on_time\tx\tlist-2014\texact\terror\trequests.closed;requests.closed.extended\tx\tx\t\tx",
      .partitionCycle(["requests.closed", "requests.closed.on_time", "requests.closed"])
    ).moved(to: line("requests.closed\ttimeliness", "partitions.tsv")),
    Breakage(
      "partitions.tsv", at: "requests.closed\ttimeliness", "list-2014", "list-2014;article20-2019",
      .partNotOnForm("requests.closed.on_time", form: "article20-2019")
    ).and(
      "partitions.tsv", line: line("requests.closed\ttimeliness", "partitions.tsv"),
      .partNotOnForm("requests.closed.extended", form: "article20-2019")),
    Breakage(
      "partitions.tsv", at: "requests.closed\ttimeliness", "requests.closed.extended",
      "requests.closed.on_time",
      .duplicate(
        .part, "requests.closed.on_time", first: place("requests.closed\ttimeliness", "partitions.tsv"))),
    Breakage(
      "identities.tsv", at: "requests.balance", "\t=\t", "\t<\t",
      .unknownWord("<", column: "relation", known: ["=", ">=", ">= each", "!="])),
    Breakage(
      "identities.tsv", at: "requests.balance", "identity-failed", "duplicate-table",
      .unknownWord("duplicate-table", column: "review", known: ["identity-failed", "misfilled"])),
    Breakage(
      "identities.tsv", at: "requests.balance", "requests.closed", "requests.received",
      .malformedText(
        "requests.received + requests.carried_out", column: "right",
        expected: "each figure once on both sides")),
    Breakage(
      "identities.tsv", at: "requests.carried_over_years", "previous:", "",
      .malformedText("requests.carried_out", column: "right", expected: "a term that begins with previous:")),
    Breakage(
      "identities.tsv",
      appending:
        "x.y\tmembers\terror\t\tapplicant=total\t=\tapplicant=business\trequests.closed > 0\tx\tx\tx",
      .malformedText("requests.closed > 0", column: "when", expected: "nothing for this kind")),
    Breakage(
      "identities.tsv",
      appending:
        "x.y\tconcepts\terror\t\trequests.closed\t>= each\trequests.received - requests.carried_in\t\tx\tx\tx",
      .malformedText(
        "requests.received - requests.carried_in", column: "right", expected: "terms between \" + \"")),
    Breakage(
      "identities.tsv", at: "requests.balance", "requests.closed", "previous:requests.closed",
      .unfitTerm("previous:requests.closed", kind: "concepts")),
    Breakage(
      "identities.tsv", at: "applicant.total", "applicant=total", "requests.closed",
      .unfitTerm("requests.closed", kind: "members")),
  ]

  /// The same edit, with the mistake on another line.
  private func moved(to line: Int) -> Breakage {
    Breakage(edits, expected.map { MappingMistake(file: $0.file, line: line, kind: $0.kind) })
  }
}
