import { distance } from "fastest-levenshtein";

/** Whether a word may have been meant by another: at most a third of its letters are different, or two. */
export const isNear = (word: string, meant: string) =>
  distance(word, meant) <= Math.max(2, Math.floor(word.length / 3));
