import { readFileSync } from "node:fs";

/** The code blocks of one language in a page, so that what a reader copies is what is tested. */
export function codeBlocks(page: string, language: string): string[] {
  const fences = readFileSync(page, "utf8").matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...fences].filter(([, found]) => found === language).map(([, , code = ""]) => code);
}
