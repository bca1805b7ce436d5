import { expect } from "chai";
import { flag, integer, strict, text } from "../../../../../components/topology/values/setting";
import { shapeProblems } from "../../../../../components/topology/schema/shape";

const messages = (schema: Parameters<typeof shapeProblems>[0], value: unknown) =>
  shapeProblems(schema, value).map(({ path, message }) => `${path}: ${message}`);

describe("what is wrong with the shape of a value", () => {
  it("is one thing a path, also where a number is neither whole nor in range", () => {
    expect(messages(strict({ partitions: integer(1, 10) }), { partitions: 0.5 })).to.deep.equal([
      "partitions: must be a whole number from 1 to 10, not 0.5",
    ]);
  });

  it("is told of the whole value where it has no path", () => {
    expect(messages(strict({ partitions: integer(1) }), undefined)).to.deep.equal([
      ": is missing; write a map of keys to values",
    ]);
    expect(messages(flag(), undefined)).to.deep.equal([": is missing; write true or false"]);
  });

  it("is a key that nobody knows, with the one that is meant, if one is near enough", () => {
    const schema = strict({ id: text(9), replicationFactor: integer(1) });
    const wrong = (key: string) => messages(schema, { id: "a", replicationFactor: 1, [key]: 1 });
    // Two letters of a short key, and a third of a long one.
    expect(wrong("ie")).to.deep.equal(['ie: unknown key; did you mean "id"?']);
    expect(wrong("xx")).to.deep.equal(['xx: unknown key; did you mean "id"?']);
    expect(wrong("xxx")).to.deep.equal(["xxx: unknown key; known here: id, replicationFactor"]);
    expect(wrong("replicatonFaktr")).to.deep.equal(['replicatonFaktr: unknown key; did you mean "replicationFactor"?']);
    expect(wrong("xxxxxxationFactor")).to.deep.equal([
      "xxxxxxationFactor: unknown key; known here: id, replicationFactor",
    ]);
    // The beginning of a key is never too far away.
    expect(wrong("rep")).to.deep.equal(['rep: unknown key; did you mean "replicationFactor"?']);
  });

  it("shows a value of at most 58 characters, and tells the length of a longer one", () => {
    const shown = (value: string) => messages(strict({ enable: flag() }), { enable: value });
    expect(shown("x".repeat(58))).to.deep.equal([`enable: must be true or false, not "${"x".repeat(58)}"`]);
    expect(shown("x".repeat(59))).to.deep.equal(["enable: must be true or false, not one of 59 characters"]);
  });
});
