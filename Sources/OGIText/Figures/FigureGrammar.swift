#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The words that a domain uses in and around its figures: units, blanks, approximations, traces of editors.
///
/// A grammar is data: the engine knows digits, signs and separators, and takes every word from here. Texts are
/// compared after folding (see ``MatchKey``).
public struct FigureGrammar: Hashable, Sendable {
  /// A unit as reports print it.
  public struct Unit: Hashable, Sendable {
    /// The word as printed, such as 万元.
    public var word: String
    /// The canonical unit, such as `CNY`.
    public var unit: String
    /// What one of the printed unit is in the canonical one, such as 10000.
    public var factor: Decimal

    /// Makes a unit.
    public init(word: String, unit: String, factor: Decimal) {
      self.word = word
      self.unit = unit
      self.factor = factor
    }
  }

  /// A trace that an editor left in the text, such as `[bookmark: _GoBack]`: all from `opening` to `closing`.
  public struct Trace: Hashable, Sendable {
    /// How the trace begins.
    public var opening: String
    /// How it ends.
    public var closing: String

    /// Makes a trace.
    public init(opening: String, closing: String) {
      self.opening = opening
      self.closing = closing
    }
  }

  /// The units, by the words that reports print.
  public var units: [Unit]
  /// Words before a unit that multiply it, such as 万, with what they multiply it by.
  public var multiples: [String: Decimal]
  /// Words that stand for an empty cell, such as 无.
  public var blankWords: [String]
  /// Words before or after a figure that make it approximate, such as 约.
  public var approximations: [String]
  /// Words that introduce a unit inside a label or a note, such as 单位.
  public var unitIntroducers: [String]
  /// Traces of editors, left out wherever they stand.
  public var traces: [Trace]
  /// Characters that are no digits and are misread for one, with the digit that they stand for.
  public var digitConfusions: [Unicode.Scalar: Int]
  /// Texts that OCR engines give for digits and that may stand for themselves too, with the digits: 人 for 0. They are
  /// read so among figures only.
  public var misreadings: [String: String]
  /// Pairs of digits that are mistaken for each other, each as a set of two.
  public var confusableDigits: Set<Set<Int>>

  /// Makes a grammar. An empty one knows bare numbers, dashes and slashes.
  public init(
    units: [Unit] = [], multiples: [String: Decimal] = [:], blankWords: [String] = [],
    approximations: [String] = [],
    unitIntroducers: [String] = [], traces: [Trace] = [], digitConfusions: [Unicode.Scalar: Int] = [:],
    misreadings: [String: String] = [:], confusableDigits: Set<Set<Int>> = []
  ) {
    self.units = units
    self.multiples = multiples
    self.blankWords = blankWords
    self.approximations = approximations
    self.unitIntroducers = unitIntroducers
    self.traces = traces
    self.digitConfusions = digitConfusions
    self.misreadings = misreadings
    self.confusableDigits = confusableDigits
  }

  /// The units and their multiples: 件 and 万件. A multiple that is a unit by itself, as 万元, stands as such.
  ///
  /// - Complexity: O(*u* · *m*) in the units and the words that multiply them.
  public var unitsWithMultiples: [Unit] {
    let known = Set(units.map(\.word))
    let multiplied = units.filter { $0.factor == 1 }.flatMap { unit in
      multiples.map { Unit(word: $0.key + unit.word, unit: unit.unit, factor: $0.value) }
    }
    return units + multiplied.filter { !known.contains($0.word) }.sorted { $0.word < $1.word }
  }
}
