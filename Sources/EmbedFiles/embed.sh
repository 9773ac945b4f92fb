#!/bin/sh
# embed.sh OUTPUT FOLDER FILE...: writes a Swift file that holds the text of each file, byte for byte, under its name with `_`
# for each sign that a name in Swift cannot have. The files lie in the folder.
set -eu
output=$1
folder=$2
shift 2
{
  cat <<'SWIFT'
/// A file that lies beside the Swift files of this target, as part of the program. Written by the plugin EmbedFiles.
public struct EmbeddedFile: Sendable {
  /// Without its folder.
  public let name: String
  /// From the target's folder.
  var path = ""
  public let text: StaticString

  var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }
}

enum EmbeddedFiles {
SWIFT
  for file; do
    name=$(basename "$file")
    printf '  static let %s = EmbeddedFile(\n    name: "%s", path: "%s",\n    text: ####"""\n' \
      "$(printf '%s\n' "$name" | tr -c 'A-Za-z0-9\n' '_')" "$name" "${file#"$folder"/}"
    cat "$file"
    printf '\n"""####)\n'
  done
  printf '\n  static let all: [EmbeddedFile] = ['
  for file; do printf '%s, ' "$(basename "$file" | tr -c 'A-Za-z0-9\n' '_')"; done
  printf ']\n}\n'
} >"$output"
