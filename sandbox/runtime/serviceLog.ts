import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, statSync } from "node:fs";

/** A log that has grown beyond this is put aside (as `.1`, over the last one) when its process starts anew. */
const LARGE = 16 * 1024 * 1024;
const TAIL = 64 * 1024;

/** Opens a process's log to add to it; readable by its owner only. */
export function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > LARGE) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}

/** What a log says went wrong last: its last error, or the exception that it was. */
export function lastProblem(file: string): string | undefined {
  const lines = tail(file).split("\n");
  const at = lines.findLastIndex((line) => ERROR.test(line));
  const [line, next] = lines.slice(Math.max(0, at));
  if (at === -1 || line === undefined) return undefined;
  const [, exception] = /^[\w.$]+(?:Exception|Error): (.+)/.exec(next ?? "") ?? [];
  return (exception ?? line.replace(ERROR, "")).trim();
}

/** Date, time, level and logger of an error, as `logging/` has them; or how the JVM itself begins one. */
const ERROR = /^\d{4}-\d\d-\d\d [\d:,]+ (?:ERROR|FATAL) +\S+ |^Error: /;

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
