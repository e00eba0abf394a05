internal import OGIMarkup

extension MarkupElement {
  /// Whether an attribute says that something is so.
  func isTrue(_ attribute: String) -> Bool { self[attribute] == "1" || self[attribute] == "true" }

  /// Whether an attribute says that something is not so.
  func isFalse(_ attribute: String) -> Bool { self[attribute] == "0" || self[attribute] == "false" }

  /// Whether a property that is there is on.
  var isOn: Bool { self["val"] == nil || isTrue("val") }
}
