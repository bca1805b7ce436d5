import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a command's answer where it is wanted: to standard output, or to a file whose folder is made. */
export function writeAnswer(text: string, file: string | undefined): void {
  if (file === undefined) process.stdout.write(text);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
