#!/bin/sh
# embed.sh OUTPUT FILE...: writes a Swift file that holds the text of each file, byte for byte, under the file's name with
# `_` for each sign that a name in Swift cannot have.
set -eu
output=$1
shift
{
  cat <<'SWIFT'
/// A file that lies beside the Swift files of this target, as part of the program. Written by the plugin EmbedFiles.
public struct EmbeddedFile: Sendable {
  /// Without its folder.
  public let name: String
  public let text: StaticString

  var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }
}

enum EmbeddedFiles {
SWIFT
  for file; do
    name=$(basename "$file")
    printf '  static let %s = EmbeddedFile(\n    name: "%s",\n    text: ####"""\n' \
      "$(printf '%s\n' "$name" | tr -c 'A-Za-z0-9\n' '_')" "$name"
    cat "$file"
    printf '\n"""####)\n'
  done
  echo '}'
} >"$output"
