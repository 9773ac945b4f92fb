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
