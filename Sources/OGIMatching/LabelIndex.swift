public import OGIText

/// A set of labels that is searched for those near to a text.
///
/// Labels that share too few characters with the text to be within the limit are passed over before any distance
/// is computed: characters that do not occur in a label cost an insertion or a substitution each.
public struct LabelIndex: Sendable {
  /// A label near to a text.
  public struct Candidate: Hashable, Sendable {
    /// The label's index in ``LabelIndex/labels``.
    public let label: Int
    /// What it costs to take the text for the label.
    public let cost: Double

    /// Creates a candidate from its parts.
    public init(label: Int, cost: Double) {
      self.label = label
      self.cost = cost
    }
  }

  /// The labels, as given.
  public let labels: [MatchKey]
  /// What each edit costs.
  public var costs: EditCosts { alphabet.costs }
  private let alphabet: LabelAlphabet
  private let twins: NearTwins
  private let exact: [MatchKey: Int]
  /// The labels in which a character occurs, once for each occurrence, in order.
  private let occurrences: [Unicode.Scalar: [Int32]]

  /// Builds the index. Of equal labels the first is found.
  ///
  /// - Parameters:
  ///   - labels: The labels.
  ///   - costs: What edits cost.
  ///   - rivals: Sets of things that a text may name, each thing with the indices of the labels that it goes by. Of
  ///     near-twins among the labels of different things in a set, ``EditCosts/telling`` says how far they are apart.
  /// - Complexity: O(n) in the characters of all labels, and O(m²) in the labels of each set of rivals.
  public init(_ labels: [MatchKey], costs: EditCosts, rivals: [[[Int]]] = []) {
    self.labels = labels
    let scalars = labels.map(\.scalars)
    alphabet = LabelAlphabet(labels: scalars, costs: costs)
    twins = NearTwins(among: scalars, rivals: rivals)
    var exact: [MatchKey: Int] = [:]
    var occurrences: [Unicode.Scalar: [Int32]] = [:]
    for (index, label) in labels.enumerated() {
      if exact[label] == nil { exact[label] = index }
      for scalar in label.scalars { occurrences[scalar, default: []].append(Int32(index)) }
    }
    self.exact = exact
    self.occurrences = occurrences
  }

  /// The label that equals the text.
  ///
  /// - Complexity: O(1).
  public func index(of text: MatchKey) -> Int? { exact[text] }

  /// Prepares a text for comparison with labels.
  ///
  /// - Complexity: O(n · s) in the distinct characters of the text and of all labels.
  public func reading(of text: MatchKey) -> LabelReading { LabelReading(text, alphabet: alphabet) }

  /// The least cost of the edits that turn a label into the text that was read, or infinity once it is known to exceed
  /// `limit`.
  ///
  /// - Complexity: O(n · m) in the lengths.
  public func cost(of label: Int, as reading: LabelReading, limit: Double = .infinity) -> Double {
    if labels[label] == reading.text { return 0 }
    return EditDistance(reading: reading, alphabet: alphabet).cost(from: alphabet.labels[label], limit: limit)
  }

  /// The labels within `limit` of the text, the nearest first; among equals in the order of the labels.
  ///
  /// A candidate costs the edits that turn the label into the text, and where its near-twin is nearer, the difference
  /// ``EditCosts/telling`` times.
  ///
  /// - Complexity: O(n + c · m²) for n labels that share a character with the text, c of them within the bound, of
  ///   length m.
  public func candidates(for text: MatchKey, limit: Double) -> [Candidate] {
    guard !text.isEmpty else { return [] }
    var reading = LabelReading(outlineOf: text, alphabet: alphabet)
    var distance: EditDistance?
    let shared = sharedCharacters(with: text)
    var candidates: [Candidate] = []
    for (label, count) in shared.enumerated() where count > 0 {
      let missing = alphabet.labels[label].count - text.scalars.count
      let bound =
        reading.unshared[text.scalars.count - Int(count)]
        + min(costs.lostEndLimit, Double(max(0, missing)) * costs.leastMissing)
      guard bound <= limit else { continue }
      if distance == nil { reading.addRows(alphabet) }
      let comparison = distance ?? EditDistance(reading: reading, alphabet: alphabet)
      distance = comparison
      let cost = comparison.cost(from: alphabet.labels[label], limit: limit)
      if cost <= limit { candidates.append(Candidate(label: label, cost: cost)) }
    }
    return keepingTwinsApart(candidates, limit: limit)
      .sorted { ($0.cost, $0.label) < ($1.cost, $1.label) }
  }

  /// The candidates, those dearer that have a nearer twin.
  ///
  /// Errors come together: a text with five wrong characters is not the fifth power as unlikely as one with a single one,
  /// and costs are on a scale that allows for that. What tells twins apart is one or two characters, and so nothing to allow
  /// for: where one of these was read, it counts in full.
  private func keepingTwinsApart(_ candidates: [Candidate], limit: Double) -> [Candidate] {
    var costsByLabel: [Int: Double] = [:]
    return candidates.compactMap { candidate in
      let twins = twins.twins(of: candidate.label)
      guard !twins.isEmpty else { return candidate }
      if costsByLabel.isEmpty { for other in candidates { costsByLabel[other.label] = other.cost } }
      let nearest = twins.reduce(candidate.cost) { min($0, costsByLabel[$1] ?? .infinity) }
      let cost = nearest + max(1, costs.telling) * (candidate.cost - nearest)
      return cost <= limit ? Candidate(label: candidate.label, cost: cost) : nil
    }
  }

  /// For each label, how many characters it shares with the text, each as often as it occurs in both.
  private func sharedCharacters(with text: MatchKey) -> [Int32] {
    var shared = [Int32](repeating: 0, count: labels.count)
    var used: [Unicode.Scalar: Int32] = [:]
    for scalar in text.scalars {
      guard let list = occurrences[scalar] else { continue }
      let rank = used[scalar, default: 0]
      used[scalar] = rank + 1
      // The label's occurrences stand side by side: the text's k-th one counts where the label has a k-th.
      var previous: Int32 = -1
      var seen: Int32 = 0
      for label in list {
        seen = label == previous ? seen + 1 : 0
        previous = label
        if seen == rank { shared[Int(label)] += 1 }
      }
    }
    return shared
  }
}
