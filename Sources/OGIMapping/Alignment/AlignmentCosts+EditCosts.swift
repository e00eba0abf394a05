import OGICatalog
import OGIMatching

extension AlignmentCosts {
  /// The costs of single characters.
  var editCosts: EditCosts {
    var edits = EditCosts(
      substitution: substitution, insertion: insertion, deletion: deletion, lostEnd: lostEnd)
    edits.alike = alike
    edits.ratherAlike = ratherAlike
    edits.homophone = homophone
    edits.markForMark = markForMark
    edits.insertedMark = insertedMark
    edits.deletedMark = deletedMark
    edits.lostEndLimit = lostEndLimit
    edits.parted = parted
    edits.joined = joined
    edits.telling = telling
    return edits
  }
}
