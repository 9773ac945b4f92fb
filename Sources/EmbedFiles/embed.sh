#!/bin/sh
# embed.sh OUTPUT FILE...: writes a Swift file that holds the text of each file, byte for byte, under the file's name with
# `_` for each sign that a name in Swift cannot have.
set -eu
output=$1
shift
{
  echo '/// What lies beside the Swift files of this target. Written by the plugin EmbedFiles.'
  echo 'enum EmbeddedFiles {'
  for file; do
    printf '  static let %s: StaticString = ####"""\n' "$(basename "$file" | tr -c 'A-Za-z0-9\n' '_')"
    cat "$file"
    printf '\n"""####\n'
  done
  echo '}'
} >"$output"
