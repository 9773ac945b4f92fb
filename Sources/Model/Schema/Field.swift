/// One key of a record: its name, its type, where its value goes, and where it comes from.
struct Field<Root: Sendable>: Sendable {
  typealias Reader = @Sendable (FrontMatterEntry, inout FieldReading, inout Root) -> Bool

  let name: String
  let isRequired: Bool
  let description: FieldDescription
  /// Reads the value into the record; false, with a diagnostic, where it is none.
  let read: Reader
  /// The record's value as front matter writes it; nil where it has none.
  let write: @Sendable (Root) -> WrittenValue?
  /// Adds the other documents that the value names; nil where it never names any.
  let names: (@Sendable (Root, inout [NamedDocument]) -> Void)?

  /// A key that a record cannot do without.
  ///
  /// - Parameter use: what becomes of the value, where its type does not say it.
  static func required<Value>(
    _ name: String, _ type: FieldType<Value>, _ summary: String, example: String? = nil, use: FieldUse? = nil,
    get: @escaping @Sendable (Root) -> Value?, set: @escaping @Sendable (inout Root, Value) -> Void
  ) -> Field {
    Field(name, type, isRequired: true, summary, example, use, get, set)
  }

  static func optional<Value>(
    _ name: String, _ type: FieldType<Value>, _ summary: String, example: String? = nil, use: FieldUse? = nil,
    get: @escaping @Sendable (Root) -> Value?, set: @escaping @Sendable (inout Root, Value) -> Void
  ) -> Field {
    Field(name, type, isRequired: false, summary, example, use, get, set)
  }

  private init<Value>(
    _ name: String, _ type: FieldType<Value>, isRequired: Bool, _ summary: String, _ example: String?, _ use: FieldUse?,
    _ get: @escaping @Sendable (Root) -> Value?, _ set: @escaping @Sendable (inout Root, Value) -> Void
  ) {
    self.name = name
    self.isRequired = isRequired
    description = FieldDescription(
      name: name, typeName: type.name, form: type.form, isRequired: isRequired, summary: summary,
      example: example ?? type.example ?? type.choices.first ?? "…", choices: type.choices, nested: type.nested,
      use: use ?? type.use)
    write = { get($0).flatMap(type.write) }
    if let named = type.names {
      names = { (root: Root, found: inout [NamedDocument]) in
        if let value = get(root) { named(value, &found) }
      }
    } else {
      names = nil
    }
    read = { entry, reading, root in
      let outer = (reading.key, reading.needsValue)
      (reading.key, reading.needsValue) = (name, isRequired)
      defer { (reading.key, reading.needsValue) = outer }
      if entry.value.isEmpty {
        if let value = type.emptyValue {
          set(&root, value)
        } else if isRequired || type.needsAnswer {
          reading.error(
            "empty-value", "“\(name)” has no value", at: entry.keyRange, fix: "write \(type.name) after the colon")
          return !isRequired
        } else {
          reading.warning(
            "empty-value", "“\(name)” has no value", at: entry.keyRange,
            fix:
              "write \(type.name) after the colon, or take the key out; what follows # is a comment, which nobody reads"
          )
        }
        return true
      }
      guard let value = type.read(entry.value, &reading) else { return false }
      set(&root, value)
      return true
    }
  }
}

/// What the documentation says of a key.
public struct FieldDescription: Sendable, Hashable {
  public let name: String
  /// With its article: “a date”.
  public let typeName: String
  public let form: FieldForm
  public let isRequired: Bool
  /// One sentence.
  public let summary: String
  /// A value as it can stand after the key.
  public let example: String
  /// The words that it takes, where it takes no others.
  public let choices: [String]
  /// The keys of the records that it takes.
  public let nested: [FieldDescription]
  public let use: FieldUse
}

/// What YAML a field takes: for the reference of keys, and for JSON Schema.
public indirect enum FieldForm: Sendable, Hashable {
  /// One scalar: one of the ``FieldDescription/choices`` where there are any.
  case text
  case address
  /// A date of EDTF.
  case date
  case boolean
  case whole
  case number
  /// One value of it may stand alone.
  case list(FieldForm)
  /// A mapping with the keys of ``FieldDescription/nested``.
  case record
  /// Any key, with one of the choices.
  case mapping
  case either([FieldForm])
  case anything
}
