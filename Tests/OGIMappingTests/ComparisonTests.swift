import Foundation
import OGISchema
import TestSupport
import Testing

@testable import OGIMapping

/// Compares the outcomes of small relations with those of trying all numbers that unknown figures could be.
@Suite("Comparing the sides of a relation")
struct ComparisonTests {
  @Test("The figures disagree exactly if no numbers for the unknown ones make them agree", arguments: 0..<4)
  func agreesWithTrial(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let left = Self.side(using: &random, most: 2)
      let right = Self.side(using: &random, most: 3)
      let relation = [Evaluation.Relation.equal, .atLeast].randomElement(using: &random) ?? .equal
      let outcome = Comparison(left[...], relation, right[...]).outcome
      #expect(outcome == Self.outcome(of: left, relation, right), "\(left) \(relation) \(right)")
    }
  }

  @Test("That sums are equal is the fault of a relation that says they differ, once all figures are there")
  func notEqual() {
    #expect(Comparison([.number(33)], .notEqual, [.number(38), .number(-5)]).outcome == .fails)
    #expect(Comparison([.number(33)], .notEqual, [.number(38), .number(2)]).outcome == .holds)
    #expect(
      Comparison([.number(33)], .notEqual, [.number(33), Comparison.Term(operand: .blank)]).outcome
        == .notEvaluable)
    #expect(
      Comparison([.number(33)], .notEqual, [.number(38), Comparison.Term(operand: .blank)]).outcome
        == .notEvaluable)
  }

  @Test("Each figure is compared by itself, and those that are not there are left out")
  func atLeastEach() {
    let absent = Comparison.Term(operand: .absent)
    let blank = Comparison.Term(operand: .blank)
    #expect(Comparison([.number(4)], .atLeastEach, [.number(4), absent, .number(3)]).outcome == .holds)
    #expect(Comparison([.number(4)], .atLeastEach, [.number(4), blank]).outcome == .holdsWithBlanksAsZero)
    #expect(Comparison([.number(4)], .atLeastEach, [blank, .number(5), .number(9)]).outcome == .fails)
    #expect(Comparison([.number(4)], .atLeastEach, [blank, .number(5), .number(9)]).right == 9)
    #expect(Comparison([absent], .atLeastEach, [.number(5)]).outcome == .notEvaluable)
    #expect(Comparison([.number(4)], .atLeastEach, [absent]).outcome == .notEvaluable)
  }

  @Test("A row that reports often lack may be left out of a sum, and may be what is missing from one")
  func omitted() {
    let omitted = Comparison.Term(operand: .omitted)
    #expect(Comparison([.number(5)], .equal, [.number(3), .number(2), omitted]).outcome == .holds)
    #expect(Comparison([.number(6)], .equal, [.number(3), .number(2), omitted]).outcome == .notEvaluable)
    #expect(Comparison([.number(4)], .equal, [.number(3), .number(2), omitted]).outcome == .fails)
  }

  // MARK: The oracle

  private static let greatest = 4

  private static func side(using random: inout SeededGenerator, most: Int) -> [Comparison.Term] {
    (0..<Int.random(in: 1...most, using: &random)).map { _ in
      let number = Comparison.Operand.number(Decimal(Int.random(in: 0...greatest, using: &random)))
      let operand = [number, number, .blank, .uncertain, .absent].randomElement(using: &random) ?? number
      return Comparison.Term(
        operand: operand, isSubtracted: Int.random(in: 0..<5, using: &random) == 0,
        isSigned: Int.random(in: 0..<6, using: &random) == 0)
    }
  }

  /// The outcome by the contract's words: what is absent leaves it open; complete figures decide; blanks count 0 if that
  /// makes the sides agree; otherwise the sides disagree if nothing makes them agree.
  private static func outcome(
    of left: [Comparison.Term], _ relation: Evaluation.Relation, _ right: [Comparison.Term]
  ) -> Evaluation.Outcome {
    let operands = (left + right).map(\.operand)
    if operands.contains(.absent) { return .notEvaluable }
    let asZero = agree(sum(left) { _ in 0 }, relation, sum(right) { _ in 0 })
    if !operands.contains(.uncertain), asZero {
      return operands.contains(.blank) ? .holdsWithBlanksAsZero : .holds
    }
    return mayAgree(left, relation, right) ? .notEvaluable : .fails
  }

  /// Whether any numbers for the unknown figures make the sides agree. More than all known ones together is enough.
  private static func mayAgree(
    _ left: [Comparison.Term], _ relation: Evaluation.Relation, _ right: [Comparison.Term]
  ) -> Bool {
    let limit = greatest * 5
    func sums(_ terms: [Comparison.Term]) -> Set<Int> {
      terms.reduce(into: [0]) { sums, term in
        let sign = term.isSubtracted ? -1 : 1
        let numbers: [Int] =
          if case .number(let number) = term.operand {
            [NSDecimalNumber(decimal: number).intValue]
          } else {
            Array((term.isSigned ? -limit : 0)...limit)
          }
        sums = Set(sums.flatMap { sum in numbers.map { sum + sign * $0 } })
      }
    }
    let (first, second) = (sums(left), sums(right))
    return first.contains { one in second.contains { agree(one, relation, $0) } }
  }

  private static func sum(_ terms: [Comparison.Term], unknown: (Comparison.Term) -> Int) -> Int {
    terms.reduce(0) { sum, term in
      let number =
        if case .number(let number) = term.operand { NSDecimalNumber(decimal: number).intValue } else {
          unknown(term)
        }
      return sum + (term.isSubtracted ? -number : number)
    }
  }

  private static func agree(_ left: Int, _ relation: Evaluation.Relation, _ right: Int) -> Bool {
    relation == .equal ? left == right : left >= right
  }
}

extension Comparison.Term {
  fileprivate static func number(_ number: Decimal) -> Comparison.Term {
    Comparison.Term(operand: .number(number))
  }
}
