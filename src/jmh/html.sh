#!/bin/sh
# Measures how long a web edition takes beside a bare identity transform and beside html.xsl of the TEI Stylesheets, in one run.
#
#   src/jmh/html.sh [FOLDER-OF-THE-TEI-STYLESHEETS [FILE...]]        ROUNDS=25 of each in turn, after WARM=10 seconds for each
#
# Needs a compiled program (mvn compile).
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd -P)
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
(cd "$home" && mvn -q -o dependency:build-classpath -Dmdep.outputFile="$classes/path") >&2
javac -d "$classes" -cp "$home/target/classes:$(cat "$classes/path")" \
  "$home/src/jmh/java/org/teipress/bench/MakingSpeed.java" "$home/src/jmh/java/org/teipress/bench/Texts.java"
exec java -Xss4m -Drounds="${ROUNDS:-25}" -Dwarm="${WARM:-10}" -cp "$classes:$home/target/classes:$(cat "$classes/path")" \
  org.teipress.bench.MakingSpeed "$@"
