import OGICatalog
import OGIMatching

extension AlignmentCosts {
  /// The costs of single characters.
  var editCosts: EditCosts {
    EditCosts(
      substitution: substitution, insertion: insertion, deletion: deletion, lostEnd: lostEnd)
  }
}
