import { plainText } from "./plainText";

const ZERO_WIDTH_SPACE = "&#8203;";

/**
 * A text as it is, whatever it holds: no markup, no HTML, no link, no mention and no reference to an issue. Everything that a program
 * names can be in it, and a pull request from a fork can be by anybody.
 */
export const literal = (text: string): string =>
  plainText(text)
    .trim()
    .replaceAll("&", "&amp;")
    .replace(/[\\`*_[\]~|$]|:(?=\/\/)/g, (mark) => `\\${mark}`)
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[@#]/g, (mark) => `${mark}${ZERO_WIDTH_SPACE}`)
    .replaceAll("www.", `www${ZERO_WIDTH_SPACE}.`)
    .replaceAll(/\s*\n\s*/g, "<br>");

/** A text on one line as code; between the backticks nothing else has a meaning. */
export function code(text: string): string {
  const line = plainText(text).replaceAll(/\s+/g, " ").trim();
  if (line === "") return "";
  const ticks = "`".repeat(longestRun(line) + 1);
  // A space on each side keeps backticks of the text apart from the fence.
  return line.startsWith("`") || line.endsWith("`") ? `${ticks} ${line} ${ticks}` : `${ticks}${line}${ticks}`;
}

/** Lines as a block of code, with a fence that none of them can close. */
export function codeBlock(text: string, language = ""): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${plainText(text)}\n${fence}`;
}

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));

/** Cuts a text to a number of characters, and says so. */
export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…` : text;
