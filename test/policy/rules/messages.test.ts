import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { rules } from "../../../policy/policies";
import { STACK_RESOURCE, type Violation, analyze, analyzeStack } from "../harness/engine";
import { RESOURCE_CASES } from "./resourceCases";
import { UNJUDGED } from "./stackCase";
import { STACK_CASES } from "./stackCases";

const GOLDEN = join(__dirname, "messages.txt");

/** What rules tell people of everything that the cases of the tests beside this one find. */
const told = (): [what: string, found: Violation[]][] => [
  ...Object.entries(RESOURCE_CASES).map(([what, [resource, , config]]): [string, Violation[]] => [
    what,
    analyze(rules, resource, config),
  ]),
  ...Object.entries(STACK_CASES).map(([what, { stack, config }]): [string, Violation[]] => [
    what,
    analyzeStack(rules, [STACK_RESOURCE, ...stack], { ...UNJUDGED, ...config }),
  ]),
];

const asText = ([what, found]: [string, Violation[]]) =>
  [what, ...found.map(({ policy, urn, message }) => `  ${policy} ${nameOf(urn)}: ${withoutDescription(message)}`)].join(
    "\n",
  );

const nameOf = (urn: string) => urn.split("::").at(-1) ?? "";

/** The SDK puts the description of the policy before each message. */
const withoutDescription = (message: string) => message.slice(message.indexOf("\n") + 1);

// UPDATE_GOLDEN=1 npm run test:policy writes them anew; look at the difference before you commit it.
describe("messages of rules", () => {
  it("are those of messages.txt", () => {
    const findings = told().filter(([, found]) => found.length > 0);
    const text = `${findings.map(asText).join("\n\n")}\n`;
    if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(GOLDEN, text);
    expect(existsSync(GOLDEN), `${GOLDEN} is missing`).to.equal(true);
    expect(text).to.equal(readFileSync(GOLDEN, "utf8"));
  });
});
