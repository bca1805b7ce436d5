import { expect } from "chai";
import * as fc from "fast-check";
import { propertiesFile } from "../../../../sandbox/runtime/process/propertiesFile";

/** Reads as java.util.Properties.load does: logical lines, comments, separators and escapes. */
function load(text: string): Map<string, string> {
  const read = new Map<string, string>();
  for (const line of logicalLines(text)) {
    const [, key = "", value = ""] = /^((?:\\[\s\S]|[^\\=:\s])*)[ \t\f]*[=:]?[ \t\f]*([\s\S]*)$/.exec(line) ?? [];
    read.set(unescaped(key), unescaped(value));
  }
  return read;
}

function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let open = "";
  for (const natural of text.split(/\r\n|\r|\n/)) {
    const line = natural.replace(/^[ \t\f]+/, "");
    if (open === "" && (line === "" || /^[#!]/.test(line))) continue;
    open += line;
    // An odd number of backslashes at its end continues a line.
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(open)) open = open.slice(0, -1);
    else {
      lines.push(open);
      open = "";
    }
  }
  return lines;
}

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", f: "\f" };
const unescaped = (text: string) =>
  text.replace(/\\(?:u([\da-f]{4})|([\s\S]))/g, (_, unit: string | undefined, character: string) =>
    unit === undefined ? (ESCAPES[character] ?? character) : String.fromCharCode(Number.parseInt(unit, 16)),
  );

describe("properties files", () => {
  it("give back every text that was written, whatever is in it", () => {
    const nasty = fc.constantFrom("\\", "\n", "\r", "\t", "\f", " ", "=", ":", "#", "!", "é", "a", ".", "->");
    const texts = fc.oneof(
      fc.array(nasty).map((parts) => parts.join("")),
      fc.string(),
    );
    const keys = texts.filter((key) => key !== "");
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(keys, texts), { selector: ([key]) => key }), (entries) => {
        const text = propertiesFile(Object.fromEntries(entries));
        expect(load(text)).to.deep.equal(new Map(entries));
        expect(text, "Latin-1 and UTF-8 alike").to.match(/^[ -~\n]*$/);
      }),
    );
  });

  it("keep a pattern's backslashes and a certificate's lines", () => {
    expect(propertiesFile({ "a->b.topics.exclude": ".*[\\-\\.]internal", key: "-----BEGIN\nMII=\n" })).to.equal(
      "a->b.topics.exclude=.*[\\\\-\\\\.]internal\nkey=-----BEGIN\\nMII=\\n\n",
    );
  });
});
