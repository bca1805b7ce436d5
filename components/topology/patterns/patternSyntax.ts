/**
 * The part of regular expression syntax that java.util.regex and RE2 read alike, and what to write instead of the rest.
 * What is not known to be alike is refused: RE2 takes some of Java's syntax for something else (\v, \12, a{x}) and the other
 * way round. `npm run test:oracle` compares the accepted part with the real java.util.regex.
 *
 * Java: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html
 * RE2: https://github.com/google/re2/wiki/Syntax
 */
const PUNCTUATION = "[!-/:-@\\[-`{-~]";
const CHARACTER_ESCAPE = `\\\\(?:${PUNCTUATION}|x[0-9a-fA-F]{2}|[tnrf])`;
const SHORTHAND = "\\\\[dDwWsS]";

/** A character in a class: not [ and ], not &&, and - only where it cannot be a range. */
const MEMBER = `(?:[^\\\\\\[\\]&-]|&(?!&)|${CHARACTER_ESCAPE})`;
const CLASS = `\\[(?:\\^|(?!\\^))(?!\\])-?(?:${MEMBER}-${MEMBER}|${MEMBER}|${SHORTHAND})*-?\\]`;
const QUOTED = "\\\\Q(?:(?!\\\\E)[^])+\\\\E";

/** What a quantifier can follow. */
const ATOM = sticky(`${CLASS}|${QUOTED}|${SHORTHAND}|${CHARACTER_ESCAPE}|[^\\\\()\\[|*+?{^$]|\\)`);
/** What none can follow: positions, the start of a group or of an alternative, a switch of flags. */
const OTHER = sticky(`[\\^$|]|\\\\[bBAz]|\\((?!\\?)|\\(\\?[is]*(?:-[is]+)?[:)]`);
const QUANTIFIER = sticky("(?:[*+?]|\\{\\d+\\})\\??(?![*+?{])");

/** What Java has and RE2 has not, or reads otherwise; the first that fits is the message. */
const UNSHARED: readonly (readonly [syntax: RegExp, message: string])[] = [
  [sticky("\\(\\?<?[=!]"), "uses lookaround, which cannot be checked here; use the deny list to leave topics out"],
  [sticky("\\(\\?>"), "uses an atomic group; write a plain group (...)"],
  [sticky("\\(\\?P"), "uses (?P...), which Java does not have; write a plain group (...)"],
  [sticky("\\(\\?<"), "uses a named group; write a plain group (...), because a name does nothing in a topic pattern"],
  [
    sticky("\\(\\?[a-z]*-?[a-z]*U"),
    "uses the flag U, which Java and RE2 read differently; only i is supported: (?i:...)",
  ],
  [sticky("\\(\\?"), "uses a flag or group that Java and RE2 do not share; the only supported flag is i: (?i:...)"],
  [sticky("\\\\[1-9k]"), "uses a back-reference, which cannot be checked here; write out what may repeat"],
  [sticky("\\\\0"), "uses an octal escape; write the character itself"],
  [sticky("\\\\[pP]"), "uses a Unicode class (\\p); topic names are ASCII, so write a plain class such as [a-z]"],
  [sticky("\\\\Q"), "uses \\Q without text and \\E after it; escape single characters instead, such as \\."],
  [sticky("\\\\[a-zA-Z]"), "uses an escape that Java and RE2 do not share; write a plain class such as [a-z]"],
  [sticky("\\\\"), "ends with a backslash or escapes a character that needs none"],
  [
    sticky("\\[\\^?\\]"),
    "starts a class with ], which is hard to read and read differently; write \\] inside the class",
  ],
  [
    sticky("\\[[^\\]]*(?:&&|\\[)"),
    "uses class intersection (&&), a nested class ([a[b]]) or a POSIX class ([[:alpha:]]); write one plain class such as [a-z]",
  ],
  [
    sticky("\\["),
    "has a character class that is not closed, or that Java and RE2 read differently; write one such as [a-z0-9_], with \\- for a hyphen",
  ],
  [sticky("[*+?]"), "has nothing to repeat before *, + or ?; these are not wildcards: write .* for any characters"],
  [sticky("\\{"), "contains a { that is not a count such as {3}; write \\{ for the character"],
];
const REPEATED_QUANTIFIER = sticky("(?:[*+?]|\\{\\d+\\})\\??[*+?{]");

/** Why a pattern goes beyond what Java and RE2 share, with what to write instead; undefined when it does not. */
export function unsharedSyntax(pattern: string): string | undefined {
  if (/[^\x20-\x7e]/.test(pattern)) {
    return "contains a character that is not printable ASCII, which no topic name has; replace it with a dot, or leave it out";
  }
  let position = 0;
  let repeatable = false;
  const take = (syntax: RegExp): boolean => {
    syntax.lastIndex = position;
    if (!syntax.test(pattern)) return false;
    position = syntax.lastIndex;
    return true;
  };
  while (position < pattern.length) {
    if (repeatable && take(QUANTIFIER)) repeatable = false;
    else if (repeatable && take(REPEATED_QUANTIFIER)) {
      return "repeats a repetition or uses a possessive quantifier (a++), which cannot be checked here; write one quantifier";
    } else if (take(ATOM)) repeatable = true;
    else if (take(OTHER)) repeatable = false;
    else return UNSHARED.find(([syntax]) => take(syntax))?.[1];
  }
  return undefined;
}

function sticky(source: string): RegExp {
  return new RegExp(source, "y");
}
