import { createInterface } from "node:readline/promises";
import { styleText } from "node:util";

/** Where text is put into lines when nothing tells how wide the terminal is. */
const WIDTH = 100;
/** A command that takes longer says what it does. */
const SILENCE_MS = 1000;

export const terminalWidth = () => Math.min(process.stdout.columns || WIDTH, 120);

/** Words on stderr that mean "act"; plain off a terminal and with NO_COLOR, as Node decides. */
export const alarming = (text: string) => styleText("red", text, { stream: process.stderr });

/** Shows on stderr, where that is a terminal, that something takes its time. */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY || process.env["CI"] !== undefined) return work();
  const began = Date.now();
  const timer = setInterval(() => {
    process.stderr.write(`\r${what} ... ${String(Math.round((Date.now() - began) / 1000))} s`);
  }, SILENCE_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (Date.now() - began > SILENCE_MS) process.stderr.write("\r\u001b[K");
  }
}

/** Asks on stderr, so that stdout stays the answer alone; undefined where nobody can answer. */
export async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${question} `)).trim();
  } finally {
    terminal.close();
  }
}
