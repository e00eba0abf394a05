internal import OGIReports

/// What is to be known of a panel beside its agencies.
struct PanelRemarks: Encodable {
  let nearNames: [Panel.NearNames]
  let unplaced: [Panel.Unplaced]
}
