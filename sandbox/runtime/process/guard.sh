#!/bin/sh
# Runs a command, tells its process id on fd 3, and kills it at once when stdin closes. The sandbox holds the other end of
# stdin, and the system closes it whatever the sandbox died of, so no JVM is ever left behind.
child= asked=
trap 'asked=yes; [ -z "$child" ] || kill -TERM "$child" 2>/dev/null' TERM
exec 4<&0
"$@" </dev/null 3>&- 4<&- &
child=$!
# The signal may have come before there was a child to pass it to.
[ -z "$asked" ] || kill -TERM "$child"
echo "$child" >&3
exec 3>&-
{ cat <&4 >/dev/null; kill -KILL "$child" 2>/dev/null; } &
watcher=$!
exec 4<&-
wait "$child"
code=$?
# A trapped signal ends the first wait before the child has ended.
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  code=$?
done
kill "$watcher" 2>/dev/null
exit "$code"
