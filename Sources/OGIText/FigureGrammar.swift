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

    public init(word: String, unit: String, factor: Decimal) {
      self.word = word
      self.unit = unit
      self.factor = factor
    }
  }

  /// A trace that an editor left in the text, such as `[bookmark: _GoBack]`: all from `opening` to `closing`.
  public struct Trace: Hashable, Sendable {
    public var opening: String
    public var closing: String

    public init(opening: String, closing: String) {
      self.opening = opening
      self.closing = closing
    }
  }

  public var units: [Unit]
  /// Words that stand for an empty cell, such as 无.
  public var blankWords: [String]
  /// Words before or after a figure that make it approximate, such as 约.
  public var approximations: [String]
  /// Words that introduce a unit inside a label or a note, such as 单位.
  public var unitIntroducers: [String]
  public var traces: [Trace]
  /// Characters that are no digits and are misread for one, with the digit that they stand for.
  public var digitConfusions: [Unicode.Scalar: Int]

  public init(
    units: [Unit] = [], blankWords: [String] = [], approximations: [String] = [],
    unitIntroducers: [String] = [], traces: [Trace] = [], digitConfusions: [Unicode.Scalar: Int] = [:]
  ) {
    self.units = units
    self.blankWords = blankWords
    self.approximations = approximations
    self.unitIntroducers = unitIntroducers
    self.traces = traces
    self.digitConfusions = digitConfusions
  }
}
