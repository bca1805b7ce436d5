/** The text of a Java properties file, which is Latin-1. https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Properties.html#load(java.io.InputStream) */
export function propertiesFile(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([key, value]) => `${escape(key).replaceAll(/[ =:#!]/g, "\\$&")}=${escape(value).replace(/^ /, "\\ ")}\n`)
    .join("");
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f" };

const escape = (text: string) =>
  text
    .replaceAll(/[\\\n\r\t\f]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
