#!/bin/sh
# Times whole processes in turn, so that what else the machine does falls on all of them alike: teipress, Jing's own command
# line on the same Java, and xmllint.
#
#   src/jmh/compare.sh SCHEMA.rng FILE…          RUNS=7 times each (xmllint once), least and middle wall time in seconds
#
# Needs a built program (./teipress --version builds it) and Jing in the local Maven repository, where the build has put it.
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd -P)
runs=${RUNS:-7}
[ $# -ge 2 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
schema=$1
shift
java=${TEIPRESS_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/java}}
java=${java:-$(command -v java)}
jing=$(find "${HOME}/.m2/repository/org/relaxng/jing" -name 'jing-*.jar' | sort | tail -n 1)
[ -n "$jing" ] || { echo "no Jing in the local Maven repository" >&2; exit 2; }
times=$(mktemp -d)
trap 'rm -rf "$times"' EXIT

# Runs a command, adds its wall time in milliseconds to a list, and minds no exit status: documents may be invalid.
timed() {
  list=$times/$1
  shift
  start=$(date +%s%N)
  "$@" >"$times/out" 2>&1 || true
  end=$(date +%s%N)
  echo $(((end - start) / 1000000)) >>"$list"
}

"$home/teipress" validate -q -s "$schema" "$@" >/dev/null 2>&1 || true # builds the program and its class archive
run=1
while [ "$run" -le "$runs" ]; do
  timed all "$home/teipress" validate -q -f line "$@"
  timed grammar "$home/teipress" validate -q -f line --checks grammar -s "$schema" "$@"
  timed jing "$java" -cp "$jing" com.thaiopensource.relaxng.util.Driver "$schema" "$@"
  timed nothing "$home/teipress" --version
  if [ "$run" = 1 ] && command -v xmllint >/dev/null; then
    timed xmllint xmllint --noout --relaxng "$schema" "$@"
  fi
  run=$((run + 1))
done

report() {
  [ -f "$times/$1" ] && sort -n "$times/$1" | awk -v name="$2" '{ t[NR] = $1 }
    END { printf "%-44s least %6.2f  middle %6.2f  runs %d\n", name, t[1] / 1000, t[int((NR + 1) / 2)] / 1000, NR }'
}
echo "$# files, schema $(basename "$schema"), $("$java" -version 2>&1 | head -n 1)"
report jing "Jing, grammar"
report grammar "teipress, grammar"
report all "teipress, our grammar, rules, pointers, text"
report nothing "teipress --version"
report xmllint "xmllint --relaxng"
paste -d' ' "$times/grammar" "$times/jing" | awk '{ r[NR] = $1 / $2 }
  END { for (i = 1; i <= NR; i++) for (j = i + 1; j <= NR; j++) if (r[j] < r[i]) { t = r[i]; r[i] = r[j]; r[j] = t }
        printf "teipress / Jing, run by run, middle: %.2f\n", r[int((NR + 1) / 2)] }'
