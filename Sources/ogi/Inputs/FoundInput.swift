/// What a path, or a step of the walk through a folder, comes to.
enum FoundInput: Sendable {
  case input(Input)
  /// There is nothing to convert, though it was asked for.
  case failure(InputFailure)
  /// The folder also holds files whose names do not say that they are text.
  case passedOver(count: Int, folder: String)
}
