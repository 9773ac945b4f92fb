extension EDTFDate {
  package var displayText: String { text }
  package var machineText: String? { text }
  package var sortKey: Int { 0 }
  package var yearText: String { text }
}
