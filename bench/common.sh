# What every benchmark does first: build, say on what it runs, find the programs. Sourced, not run.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
work="$PWD/target/bench"
mkdir -p "$work"

./iwg build
eval "$(./iwg env)"
java="$JAVA_HOME/bin/java"

# The test classes hold the programs that only measure.
test_classpath() {
  mvn -q -B -ntp -DskipTests -Dspotless.check.skip=true test-compile >&2
  mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test >&2
  classpath="target/test-classes:target/classes:$(cat "$work/classpath")"
}

need() {
  command -v "$1" >/dev/null || { echo "bench: $1 is missing; on Debian: apt-get install $2" >&2; exit 1; }
}

machine() {
  echo "machine: $(nproc) cores, $(awk -F: '/model name/ {print $2; exit}' /proc/cpuinfo | xargs), $(awk '/MemTotal/ {printf "%.0f GiB", $2/1048576}' /proc/meminfo), Linux $(uname -r)"
  echo "java:    $("$java" -version 2>&1 | sed -n 2p)"
  echo "commit:  $(git rev-parse --short HEAD)$(git diff --quiet HEAD || echo ' with changes')"
  echo "load:    $(cut -d' ' -f1-3 /proc/loadavg) (before)"
  echo
}

# seconds COMMAND...: how long it takes, its output thrown away.
seconds() {
  local from to
  from=$(date +%s%N)
  "$@" >/dev/null 2>"$work/stderr"
  to=$(date +%s%N)
  awk -v ns=$((to - from)) 'BEGIN {printf "%.2f", ns / 1e9}'
}

# median of its arguments
median() { printf '%s\n' "$@" | sort -n | awk '{a[NR]=$1} END {print a[int((NR+1)/2)]}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }
