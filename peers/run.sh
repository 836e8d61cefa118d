#!/usr/bin/env bash
# Trains every peer on the corpus, measures all of them and Tradesift, and writes the tables into docs/peers.md.
# Needs a JDK 17 and the packaged service (./mvnw -DskipTests package). Debian's package fasttext adds that row.
set -euo pipefail
cd "$(dirname "$0")/.."

packaged=peers/target/tradesift
if ! compgen -G 'target/tradesift-*.jar' > /dev/null || [ ! -d target/quarkus-app/lib/main ]; then
  echo "the service is not packaged: run ./mvnw -DskipTests package first" >&2
  exit 1
fi
# A copy, so that a build of the service meanwhile changes nothing under the measurement.
rm -rf "$packaged" peers/target/lib
mkdir -p "$packaged"
cp target/tradesift-*.jar "$packaged/tradesift.jar"
cp target/quarkus-app/lib/main/*.jar "$packaged"
rm -f "$packaged"/*slf4j*

./mvnw -B -q -f peers/pom.xml package
exec java -Xmx6g -XX:+UseParallelGC -cp "peers/target/classes:$packaged/*:peers/target/lib/*" io.tradesift.peers.Comparison
