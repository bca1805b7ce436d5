import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { type ExplainOptions, explain } from "../../../../cli/plan/explain";
import { topologyPicture } from "../../../../cli/plan/topologyPicture";
import { explainTopology } from "../../../../components/explain/explainTopology";
import { explanationMermaid } from "../../../../components/explain/print/explanationMermaid";
import { explanationText } from "../../../../components/explain/print/explanationText";
import type { ReplicationTopology } from "../../../../components";
import { activeActive, chain, intricate, planOf } from "../../../fixtures/explained";

type Format = (options: Pick<ExplainOptions, "json" | "mermaid" | "svg">) => Promise<string>;

const ofStack =
  (stack: string): Format =>
  (options) =>
    explain([], { stack, program: ".", kafka: "4.x", ...options }, topologyPicture);

const ofTopology =
  (topology: ReplicationTopology): Format =>
  ({ json, mermaid, svg }) => {
    const explanation = explainTopology(planOf(topology));
    if (json === true) return Promise.resolve(`${JSON.stringify(explanation, null, 2)}\n`);
    if (mermaid === true) return Promise.resolve(`${explanationMermaid(explanation)}\n`);
    return svg === undefined ? Promise.resolve(`${explanationText(explanation)}\n`) : topologyPicture(explanation);
  };

const EXPLAINED: Record<string, Format> = {
  dev: ofStack("dev"),
  prod: ofStack("prod"),
  "active-active": ofTopology(activeActive()),
  chain: ofTopology(chain()),
  intricate: ofTopology(intricate()),
};

const FORMATS = { txt: {}, json: { json: true }, mmd: { mermaid: true }, svg: { svg: true } } as const;

// UPDATE_GOLDEN=1 npm run test:unit writes them anew; look at the difference before you commit it.
describe("the golden files of explanations", () => {
  for (const [name, format] of Object.entries(EXPLAINED)) {
    for (const [extension, options] of Object.entries(FORMATS)) {
      it(`${name}.${extension} is what is explained`, async () => {
        const file = join(__dirname, "golden", `${name}.${extension}`);
        const text = await format(options);
        if (process.env["UPDATE_GOLDEN"] !== undefined) writeFileSync(file, text);
        expect(existsSync(file), `${file} is missing`).to.equal(true);
        expect(text).to.equal(readFileSync(file, "utf8"));
      });
    }
  }

  it("are what docs/explain.md shows", async () => {
    expect(readFileSync("docs/explain.md", "utf8")).to.contain(await ofStack("dev")({}));
  });
});
