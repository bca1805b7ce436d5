import { expect } from "chai";
import { parse } from "yaml";
import { planReplication } from "../../../components/planning";
import { EXAMPLES } from "../../../tools/docs/configurationExamples";
import { configurationReference } from "../../../tools/docs/configurationReference";

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** One tree over another; what is no map is replaced. */
const merged = (below: Tree, above: Tree): Tree => ({
  ...below,
  ...Object.fromEntries(
    Object.entries(above).map(([key, value]) => {
      const { [key]: other } = below;
      return [key, isTree(other) && isTree(value) ? merged(other, value) : value];
    }),
  ),
});

/** The keys of a stack file without their namespace, and a text for what Pulumi has encrypted. */
const topologyOf = (yaml: string): Tree =>
  Object.fromEntries(
    Object.entries(parse(yaml.replaceAll('{ secure: "..." }', "secret")) as Tree).map(([key, value]) => [
      key.replace("mirrormaker2:", ""),
      value,
    ]),
  );

const base = topologyOf(EXAMPLES["ReplicationTopology"] ?? "");

describe("docs/configuration.md", () => {
  for (const [section, yaml] of Object.entries(EXAMPLES)) {
    it(`shows an example of ${section} that is accepted`, () => {
      const { ipFilterObjects } = (topologyOf(yaml)["mirrorMaker"] ?? {}) as Tree;
      const around = ipFilterObjects === undefined ? base : { ...base, mirrorMaker: {} };
      const { problems = [] } = planReplication("example", merged(around, topologyOf(yaml)) as never);
      expect(problems).to.deep.equal([]);
    });
  }

  it("describes every key and every setting, and lists the words of every choice", () => {
    const page = configurationReference();
    expect(page).not.to.match(/^ *- .*: *$/m);
    expect(page).to.contain("one of `latency`, `throughput`, `wan`");
    expect(page).to.contain("one of `All`, `Alter`, `AlterConfigs`");
    expect(page.match(/^```yaml$/gm)).to.have.length(Object.keys(EXAMPLES).length);
  });
});
