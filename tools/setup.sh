#!/usr/bin/env bash
# Makes those of the Makefile's parts that are missing, all at once, and says what it does and how long each part took.
# Building Pulumi's CLI takes longest by far, so that everything else comes meanwhile.
set -eu
logs=.build/setup

label() {
  case $1 in
    packages) echo "npm packages" ;;
    pulumi) echo "Pulumi's CLI, built from source" ;;
    kafka) echo "Apache Kafka's jars" ;;
    avn) echo "Aiven's client avn" ;;
  esac
}

running=()
for part in pulumi packages kafka avn; do
  "$MAKE" --no-print-directory --question "$part" >/dev/null 2>&1 || running+=("$part")
done
[ ${#running[@]} -gt 0 ] || exit 0

mkdir -p "$logs"
echo "Making what is missing, once and all at the same time:"
for part in "${running[@]}"; do
  echo "  $(label "$part")"
  rm -f "$logs/$part.code"
  (
    code=0
    "$MAKE" --no-print-directory "$part" >"$logs/$part.log" 2>&1 </dev/null || code=$?
    echo "$code" >"$logs/$part.ended"
    mv "$logs/$part.ended" "$logs/$part.code"
  ) &
done
case " ${running[*]} " in *" pulumi "*) echo "Pulumi's CLI takes some minutes; an official pulumi on your PATH saves them." ;; esac

clear_line=""
[ ! -t 1 ] || clear_line=$'\r\033[K'
failed=0
while [ ${#running[@]} -gt 0 ]; do
  left=()
  names=""
  for part in "${running[@]}"; do
    if [ -e "$logs/$part.code" ]; then
      if [ "$(cat "$logs/$part.code")" = 0 ]; then
        printf '%s%4d s  %s\n' "$clear_line" "$SECONDS" "$(label "$part")"
      else
        failed=1
        printf '%s%4d s  %s: failed\n' "$clear_line" "$SECONDS" "$(label "$part")"
        cat "$logs/$part.log" >&2
      fi
    else
      left+=("$part")
      names="$names${names:+, }$(label "$part")"
    fi
  done
  running=(${left[@]+"${left[@]}"})
  [ -z "$clear_line" ] || [ -z "$names" ] || printf '%s%4d s  … %s' "$clear_line" "$SECONDS" "$names"
  sleep 0.2
done
exit $failed
