import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, statSync } from "node:fs";

/** A log that has grown beyond this is put aside (as `.1`, over the last one) when its process starts anew. */
const LARGE = 16 * 1024 * 1024;
const TAIL = 64 * 1024;

/** Opens a process's log to add to it; readable by its owner only. */
export function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > LARGE) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}

/** What a log says went wrong last: its last error, with the exception below it if there is one. */
export function lastProblem(file: string): string | undefined {
  const lines = tail(file).split("\n");
  const at = lines.findLastIndex(
    (line) => /^\S+ \S+ (ERROR|FATAL) /.test(line) || /^Error: |^Exception in /.test(line),
  );
  if (at === -1) return undefined;
  const [line = "", next = ""] = lines.slice(at);
  const exception = /^[\w.$]+(Exception|Error)\b/.test(next) ? ` ${next}` : "";
  return `${line.replace(/^\S+ \S+ (ERROR|FATAL) +/, "")}${exception}`.trim();
}

function tail(file: string): string {
  if (!existsSync(file)) return "";
  const log = openSync(file, "r");
  try {
    const { size } = fstatSync(log);
    const buffer = Buffer.alloc(Math.min(size, TAIL));
    readSync(log, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString();
  } finally {
    closeSync(log);
  }
}
