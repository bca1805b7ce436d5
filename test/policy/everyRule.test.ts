import { expect } from "chai";
import * as fc from "fast-check";
import { rules } from "../../policy/policies";
import { type TestResource, type Violation, analyze, analyzeStack, run } from "./harness/engine";
import { COMPLIANT, TYPES, component, endpoint, pair } from "./harness/resources";
import { UNKNOWN_ON_THE_WIRE, secret } from "./harness/wire";

/** Every field that any rule reads, with a resource that all rules are content with. */
const FIELDS = TYPES.flatMap((type) =>
  Object.values(type.fields).map(({ path }) => ({ type: type.token, path, make: COMPLIANT[type.token] })),
);

const WRONG = [-1.5, true, "", "text", [], ["text"], [null, []], { a: 1 }, [{ network: 5 }, 5]];

const CANARY = "canary-7f3a";

/** What all rules say of a stack that they are content with, but for one resource in the place of its like. */
function findings(resource: TestResource): Violation[] {
  const others = [...pair(), endpoint(), component()].filter(
    ({ type, name }) => type !== resource.type || name !== resource.name,
  );
  return [...analyze(rules, resource), ...analyzeStack(rules, [resource, ...others])];
}

/** The field at a path, and everything that holds it. */
const pathsTo = (path: string) => path.split(".").map((_, index, keys) => keys.slice(0, index + 1).join("."));

describe("every rule", () => {
  it("is content with the resources that the tests of single rules start from", () => {
    expect(run(rules, pair())).to.deep.equal([]);
    for (const make of Object.values(COMPLIANT)) expect(findings(make())).to.deep.equal([]);
  });

  for (const { type, path, make } of FIELDS) {
    if (make === undefined) throw new Error(`the harness makes no ${type}`);

    it(`says nothing of ${type} while ${path}, or what holds it, is unknown`, () => {
      for (const part of pathsTo(path)) {
        expect(findings(make({ [part]: UNKNOWN_ON_THE_WIRE })), part).to.deep.equal([]);
        expect(findings(make({ [part]: [UNKNOWN_ON_THE_WIRE] })), part).to.deep.equal([]);
      }
    });

    it(`takes null for absent in ${path} of ${type}`, () => {
      for (const part of pathsTo(path)) {
        expect(findings(make({ [part]: null })), part).to.deep.equal(findings(make({ [part]: undefined })));
      }
    });

    it(`judges a secret ${path} of ${type} as if it were plain`, () => {
      for (const part of pathsTo(path)) {
        const value = valueAt(make(), part);
        if (value !== undefined) expect(findings(make({ [part]: secret(value) })), part).to.deep.equal([]);
      }
    });

    it(`never tells the value of ${path} of ${type}, which might be a secret`, () => {
      const canaries = [CANARY, [CANARY], [{ key: CANARY, network: CANARY }], 73_519_264, "73519264"];
      for (const canary of canaries) {
        const text = JSON.stringify(findings(make({ [path]: secret(canary) })));
        expect(text).not.to.include(CANARY);
        expect(text).not.to.include("73519264");
      }
    });

    it(`never throws over a wrong type of ${path} of ${type}, and takes no value for what it is not`, () => {
      for (const wrong of WRONG) {
        for (const part of pathsTo(path)) {
          const found = findings(make({ [part]: wrong }));
          expect(internalErrors(found), JSON.stringify(wrong)).to.deep.equal([]);
          if (isOfAnotherType(valueAt(make(), part), wrong)) expect(found, JSON.stringify(wrong)).to.deep.equal([]);
        }
      }
    });
  }

  it("survives any properties at all, and judges the resource beside them as if they were not there", () => {
    const anything = fc.dictionary(
      fc.constantFrom(...FIELDS.flatMap(({ path }) => pathsTo(path).slice(0, 1)), "name"),
      fc.oneof(fc.anything({ withNullPrototype: false, maxDepth: 3 }).map(plain), fc.constant(UNKNOWN_ON_THE_WIRE)),
    );
    const bad = pair({ source: { terminationProtection: false } });
    const alone = run(rules, bad);
    fc.assert(
      fc.property(anything, fc.constantFrom(...TYPES.map(({ token }) => token)), (properties, type) => {
        const all = run(rules, [{ type, name: "any", properties }, ...bad]);
        expect(internalErrors(all)).to.deep.equal([]);
        const others = all.filter(({ urn }) => alone.some((violation) => violation.urn === urn));
        expect(others).to.include.deep.members(alone);
      }),
      { numRuns: 300 },
    );
  });

  it("says the same twice, in the same order", () => {
    const broken = pair({ source: { terminationProtection: false }, flow: { topics: [".*"], topicsBlacklists: [] } });
    expect(run(rules, broken)).to.deep.equal(run(rules, broken));
  });

  for (const rule of rules) {
    it(`${rule.policy.name} judges the rest when its configuration is of the wrong types`, () => {
      for (const wrong of [5, "text", null, [], {}, [5]]) {
        const given = Object.fromEntries(Object.keys(rule.properties).map((name) => [name, wrong]));
        expect(() => run([rule], pair(), { [rule.policy.name]: given })).not.to.throw();
      }
    });
  }
});

const internalErrors = (violations: readonly Violation[]) =>
  violations.map(({ message }) => message).filter((message) => /Internal error|can't run/.test(message));

function valueAt(resource: TestResource, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], resource.properties);
}

/** Whether a value is of no use where another one stands: a list for a text, a text for a flag and so on. */
function isOfAnotherType(right: unknown, wrong: unknown): boolean {
  return (
    right !== undefined &&
    typeOf(right) !== typeOf(wrong) &&
    !(typeOf(wrong) === "list" && wrong instanceof Array && wrong.length === 0)
  );
}

/** The provider takes numbers as text, too. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return typeof value === "string" && /^-?\d+$/.test(value) ? "number" : typeof value;
}

/** What can go over the wire. */
function plain(value: unknown): unknown {
  const text = JSON.stringify({ value }, (_key, part: unknown) => (typeof part === "bigint" ? 1 : part));
  return (JSON.parse(text) as { value?: unknown }).value ?? null;
}
