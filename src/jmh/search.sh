#!/bin/sh
# Makes the search index of a site of many small letters (10,000 unless DOCUMENTS says otherwise) below FOLDER, which holds the
# search.html and site/ of any site that a build has made, and says how long that takes and how large it is.
#
#   src/jmh/search.sh FOLDER
#   node src/test/browser/search-costs.mjs chromium FOLDER QUESTION...     what it costs a reader, in Chromium
#   node src/jmh/search-libraries.mjs FOLDER/units.jsonl LIBRARY QUESTION…  what other libraries make of the same texts
#
# Needs a compiled program (mvn compile).
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd -P)
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
(cd "$home" && mvn -q -o dependency:build-classpath -Dmdep.outputFile="$classes/path") >&2
javac -d "$classes" -cp "$home/target/classes:$(cat "$classes/path")" "$home/src/jmh/java/org/teipress/bench/SearchSize.java"
java -cp "$classes:$home/target/classes:$(cat "$classes/path")" org.teipress.bench.SearchSize "$1" "${DOCUMENTS:-10000}"
