import OGICatalog

extension Breakage {
  /// Files and header lines.
  static let files = [
    Breakage("concepts.tsv", .remove, line: nil, .missingFile),
    Breakage("forms/forms.tsv", .remove, line: nil, .missingFile),
    Breakage("forms/list-2014.tsv", .remove, line: nil, .missingFile),
    Breakage("forms/other.tsv", .write(Array("table\n".utf8)), line: nil, .unlistedForm),
    Breakage("costs.tsv", .makeFolder, line: nil, .unreadableFile(reason: "not a regular file")),
    Breakage(
      "costs.tsv", .write(Array(repeating: 0x23, count: 1_000_001)), line: nil,
      .tooLarge(bytes: 1_000_001, limit: 1_000_000)),
    Breakage(
      "costs.tsv", .write(Array(repeating: 0x0A, count: 10_000)), line: nil, .tooManyLines(limit: 10_000)),
    Breakage(
      "report.tsv", .write(Array("kind\ttext\tsource\ntitle\tx\ty\ntitle\t".utf8) + [0xFF, 0x09, 0x79]),
      line: 3, .invalidUTF8),
    Breakage("concepts.tsv", at: "concept\tnarrower_than", "\tunit", "", .missingColumn("unit")),
    Breakage(
      "labels.tsv", at: "label\tvariant", "source", "source\tremark",
      .unknownColumn("remark", nearest: nil)),
    Breakage("labels.tsv", at: "label\tvariant", "source", "source\tkind", .repeatedColumn("kind")),
    Breakage(
      [Edit("report.tsv", .write([]))],
      ["kind", "source", "text"].map {
        MappingMistake(file: "report.tsv", line: 1, kind: .missingColumn($0))
      }),
    Breakage(
      [Edit("dimensions.tsv", .replace(in: "dimension\tvalue", "label_zh", "lable_zh"))],
      [
        MappingMistake(file: "dimensions.tsv", line: 1, kind: .missingColumn("label_zh")),
        MappingMistake(
          file: "dimensions.tsv", line: 1, kind: .unknownColumn("lable_zh", nearest: "label_zh")),
      ]),
  ]

  /// Fields, one by one.
  static let fields = [
    Breakage(
      "concepts.tsv", at: "requests.closed\t", "requests.closed\t", "requests.closed\t\t",
      .wrongFieldCount(found: 8, expected: 7)),
    Breakage(
      "forms/list-2014.tsv", at: "requests.closed\t", "\tskos:closeMatch", "",
      .wrongFieldCount(found: 10, expected: 11)),
    Breakage("concepts.tsv", at: "requests.closed\t", "\tcase\t", "\t\t", .emptyField(column: "unit")),
    Breakage(
      "concepts.tsv", at: "requests.closed\t", "\tcount\t", "\tcuont\t",
      .unknownWord("cuont", column: "number", known: ["count", "signed", "amount"])),
    Breakage(
      "concepts.tsv", appending: "Requests.new\t\tcase\tcount\tx\tx\tx",
      .malformedName("Requests.new", column: "concept")),
    Breakage("costs.tsv", at: "label.split", "0.3", "0,3", .notANumber("0,3", column: "value")),
    Breakage("costs.tsv", at: "label.split", "0.3", "nan", .notANumber("nan", column: "value")),
    Breakage("costs.tsv", at: "label.split", "0.3", "-0.3", .numberOutOfRange("-0.3", column: "value")),
    Breakage(
      "costs.tsv", at: "label.split", "label.split", "label.splitt",
      .unknownParameter("label.splitt", nearest: "label.split")
    ).and("costs.tsv", line: nil, .missingParameter("label.split")),
    Breakage("costs.tsv", .drop("enter.row"), line: nil, .missingParameter("enter.row")),
    Breakage(
      "costs.tsv", appending: "enter.row\t1\tx",
      .duplicate(.parameter, "enter.row", first: MappingFolder.place("enter.row", in: "costs.tsv"))),
    Breakage(
      "calibration.tsv", at: "misprints\t", "misprints", "misprint",
      .unknownParameter("misprint", nearest: "misprints")
    ).and("calibration.tsv", line: nil, .missingParameter("misprints")),
    Breakage(
      "calibration.tsv", at: "unreadable\t", "\t-7.6\t", "\t-7,6\t", .notANumber("-7,6", column: "reading")),
    Breakage("calibration.tsv", .drop("displaced\t"), line: nil, .missingParameter("displaced")),
    Breakage(
      "calibration.tsv", appending: "sum\t1\t1\tx",
      .duplicate(.parameter, "sum", first: MappingFolder.place("sum\t", in: "calibration.tsv"))),
    Breakage("checks.tsv", .drop("sign-off-date"), line: nil, .missingCheck("sign-off-date")),
    Breakage(
      "checks.tsv", appending: "sign-off-date\twarning\tx\tx\tx",
      .duplicate(.check, "sign-off-date", first: MappingFolder.place("sign-off-date", in: "checks.tsv"))),
    Breakage(
      "checks.tsv", at: "control-characters", "{count} control", "{number} control",
      .malformedText(
        "{number} control characters stand in the text and were left out of labels and figures",
        column: "label_en", expected: "no placeholders but {count}")),
    Breakage(
      "report.tsv", appending: "date\ty-M\tx",
      .malformedText("y-M", column: "text", expected: "y, M and d, each once, with other characters between")),
    Breakage("figures.tsv", appending: "unit\tx\t0\tCNY\tx", .numberOutOfRange("0", column: "value")),
    Breakage("figures.tsv", appending: "unit\tx\t1\t\tx", .emptyField(column: "unit")),
    Breakage("figures.tsv", appending: "blank\tx\t1\t\tx", .unexpectedField(column: "value")),
    Breakage("figures.tsv", appending: "digit\tx\t10\t\tx", .numberOutOfRange("10", column: "value")),
    Breakage(
      "figures.tsv", appending: "misreading\tx\tone\t\tx",
      .malformedText("one", column: "value", expected: "digits")),
    Breakage(
      "figures.tsv", appending: "digit-pair\t33\t\t\tx",
      .malformedText("33", column: "text", expected: "two different digits")),
    Breakage(
      "figures.tsv", appending: "digit\txx\t1\t\tx",
      .malformedText("xx", column: "text", expected: "a single character")),
    Breakage(
      "forms/list-2014.tsv", at: "requests.closed\t", "skos:closeMatch", "closeMatch",
      .unknownWord("closeMatch", column: "predicate", known: ["skos:exactMatch", "skos:closeMatch"])),
    Breakage(
      "forms/list-2014.tsv", at: "requests.received.other", "optional", "perhaps",
      .unknownWord("perhaps", column: "presence", known: ["optional"])),
    Breakage(
      "identities.tsv", at: "requests.balance", " + requests.carried_in", " requests.carried_in",
      .malformedText(
        "requests.received requests.carried_in", column: "left", expected: "terms between \" + \" or \" - \"")
    ),
    Breakage(
      "identities.tsv", at: "permits.decisions_misfilled", "!= 0", "<> 0",
      .malformedText(
        "proactive.permits.items_change <> 0", column: "when", expected: "concept, != or >, number")),
  ]
}
