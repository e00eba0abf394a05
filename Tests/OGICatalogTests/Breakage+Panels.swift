import OGICatalog

extension Breakage {
  /// The tables of what is said of panels.
  static let panels = [
    Breakage(
      "caveats.tsv", .drop("requests.received\t"), line: nil, .missingCaveat("list-2014 requests.received")),
    Breakage(
      "caveats.tsv", .drop("\treply\t"), line: nil, .missingCaveat("list-2014 requests.granted reply")),
    Breakage(
      "caveats.tsv", appending: "list-2014\trequests.replied\t\tx\tx\tx",
      .needlessCaveat("list-2014 requests.replied")),
    Breakage(
      "caveats.tsv", appending: "list-2014\trequests.received\t\tx\tx\tx",
      .duplicate(
        .caveat, "list-2014 requests.received",
        first: MappingFolder.place("requests.received\t", in: "caveats.tsv"))),
    Breakage(
      "caveats.tsv", appending: "list-2015\trequests.received\t\tx\tx\tx",
      .unknownForm("list-2015", nearest: "list-2014")),
    Breakage("reasons.tsv", .drop("series-break"), line: nil, .missingCheck("series-break")),
    Breakage(
      "reasons.tsv", at: "unit-unknown", "未注明单位", "{unit}未注明单位",
      .malformedText("{unit}未注明单位，不可比", column: "label_zh", expected: "no placeholders")),
    Breakage("panel-checks.tsv", .drop("unit-jump"), line: nil, .missingCheck("unit-jump")),
    Breakage(
      "panel-checks.tsv", at: "unit-jump", "factor=10000;tolerance=4", "factor=10000;tolerance=0",
      .malformedText(
        "factor=10000;tolerance=0", column: "thresholds",
        expected: "factor=number above 0;tolerance=number above 0")),
    Breakage(
      "panel-checks.tsv", at: "report-repeated", "information\t\t", "information\tratio=2\t",
      .malformedText("ratio=2", column: "thresholds", expected: "nothing for this check")),
  ]
}
