#!/usr/bin/env bash
# Installs what the tests need, then runs all of them: unit, integration on H2 and on MariaDB, browser.

set -euo pipefail
cd "$(dirname "$0")/.."

say() { echo "portal test: $*"; }
has() { command -v "$1" >/dev/null 2>&1; }

# The home of a JDK of at least 21.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-/nonexistent}" /usr/lib/jvm/* /opt/java/* /opt/jdk*; do
    [ -x "$home/bin/javac" ] || continue
    [ "$("$home/bin/javac" -version 2>&1 | sed 's/javac \([0-9]*\).*/\1/')" -ge 21 ] && echo "$home" && return 0
  done
  return 1
}

missing=()
PATH=$PATH:/usr/sbin:/usr/local/sbin
# Chromium without windows is much faster; where Debian's packages are not to be had, any other does.
if ! has chromium-headless-shell && { has apt-get || ! { has chromium || has chromium-browser || has google-chrome; }; }; then
  missing+=(chromium-headless-shell)
fi
{ has mariadbd && has mariadb-install-db && has mariadb-dump; } || missing+=(mariadb-server)

if ! JAVA_HOME=$(find_jdk); then
  say "a JDK of at least 21 is missing (Debian 12 has none in its packages): install one below /usr/lib/jvm or set JAVA_HOME" >&2
  exit 1
fi
if [ ${#missing[@]} -gt 0 ]; then
  sudo=
  if [ "$(id -u)" -ne 0 ]; then
    sudo="sudo -n"
    if ! $sudo true 2>/dev/null; then
      say "please install: sudo apt-get install ${missing[*]}" >&2
      exit 1
    fi
  fi
  if ! has apt-get; then
    say "please install: ${missing[*]}" >&2
    exit 1
  fi
  say "installing ${missing[*]} ..."
  # The tests start a MariaDB of their own; Debian's service is not wanted.
  policy=/usr/sbin/policy-rc.d
  made_policy=
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' | $sudo tee $policy >/dev/null
    $sudo chmod +x $policy
    made_policy=1
  fi
  $sudo apt-get -qq update
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "${missing[@]}" >/dev/null
  [ -z "$made_policy" ] || $sudo rm -f $policy
fi

# What an earlier run left would be added to this one.
find . -path '*/target/failsafe-reports/*.xml' -delete
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
# Maven shares the tests out among two processes, for which it reads them itself: it runs on their Java.
export JAVA_HOME
demos=$(mktemp -d)
trap 'rm -rf "$demos"' EXIT
./mvnw -B -ntp verify -Dtest.forks=2 "-Dtest.demos=$demos" "$@"
