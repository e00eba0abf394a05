/// What `transform` does to an element (CSS Transforms 1, 10).
enum StyleTransform {
  case none
  /// It shows elsewhere, or larger or smaller.
  case moved
  /// Its characters run otherwise.
  case turned
  case toNothing

  init(_ value: Substring) {
    guard value != "none" else {
      self = .none
      return
    }
    let functions = value.split(separator: ")").map { $0.split(separator: "(", maxSplits: 1) }
    let effects = functions.map { function in
      Self.effect(
        of: function.first?.trimmingBlanks ?? "",
        function.count < 2
          ? [] : function[1].split { $0 == "," || $0 == " " }.map { StyleLength($0)?.number ?? .nan })
    }
    self = [.toNothing, .turned, .moved].first(where: effects.contains) ?? .none
  }

  private static func effect(of name: Substring, _ numbers: [Double]) -> StyleTransform {
    let isNothing = numbers.allSatisfy { $0 == 0 }
    switch name {
    case "translatez", "perspective": return .none
    case _ where name.hasPrefix("translate"), _ where name.hasPrefix("skew"):
      return isNothing ? .none : .moved
    case _ where name.hasPrefix("scale"):
      if numbers.contains(0) { return .toNothing }
      if numbers.contains(where: { $0 < 0 }) { return .turned }
      return numbers.allSatisfy { $0 == 1 } ? .none : .moved
    case "matrix": return numbers == [1, 0, 0, 1, 0, 0] ? .none : .turned
    default: return isNothing ? .none : .turned
    }
  }
}
