/** Text from a program or a provider, without what a terminal would obey. */
export const plainText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  text.replaceAll("\r\n", "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");

/** A number with its noun: `1 change`, `2 changes`. */
export const counted = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
