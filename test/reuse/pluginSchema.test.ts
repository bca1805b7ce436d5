import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { parse } from "yaml";
import { type ReplicationTopology, planReplication } from "../../components";
import { topologySchema } from "../../components/topology/schema/schema";
import { REPOSITORY } from "./support/consumer";
import { codeBlocks } from "./support/markdown";
import { PLUGIN } from "./support/pluginProcess";

const TOKEN = "aiven-mirrormaker2:index:MirrorMaker2Replication";

/** What is read of Pulumi's schemas. */
interface Property {
  type?: string;
  $ref?: string;
  items?: Property;
  additionalProperties?: Property;
  plain?: boolean;
  description?: string;
}
interface PluginSchema {
  resources: Record<string, { inputProperties: Record<string, Property>; requiredInputs: string[] }>;
  types: Record<string, { properties: Record<string, Property>; required?: string[] }>;
}
/** What is read of the schemas by which the component checks its arguments. */
interface Checked {
  type: string;
  entries?: Record<string, Checked>;
  wrapped?: Checked;
  item?: Checked;
  value?: Checked;
  pipe?: Checked[];
  /** Of what may be an output. */
  given?: Checked;
}

const schema = JSON.parse(readFileSync(join(PLUGIN, "schema.json"), "utf8")) as PluginSchema;
const typeOf = (property: Property | undefined) => schema.types[property?.$ref?.replace("#/types/", "") ?? ""];
const { inputProperties = {}, requiredInputs = [] } = schema.resources[TOKEN] ?? {};

describe("the schema of the component's plugin", () => {
  it("has every argument that the component checks, at every depth, and no other; required where it is", () => {
    const seen: string[] = [];
    const compare = (checked: Checked, property: Property | undefined, path: string): void => {
      const plain = checked.given ?? checked;
      const { entries, value, item } = plain.pipe?.at(-1) ?? plain;
      if (value !== undefined) compare(value, property?.additionalProperties, `${path}.*`);
      if (item !== undefined) compare(item, property?.items, `${path}[]`);
      if (entries === undefined) return;
      const { properties = {}, required = [] } =
        path === ""
          ? { properties: withoutProject(inputProperties), required: requiredInputs }
          : (typeOf(property) ?? {});
      expect(Object.keys(properties), path).to.have.members(Object.keys(entries));
      for (const [key, entry] of Object.entries(entries)) {
        seen.push(`${path}.${key}`);
        expect(required.includes(key), `${path}.${key}`).to.equal(entry.wrapped === undefined);
        compare(entry.wrapped ?? entry, properties[key], `${path}.${key}`);
      }
    };
    compare(topologySchema as unknown as Checked, undefined, "");
    expect(seen).to.include.members([
      ".clusters.*.external.saslPlainPassword",
      ".clusters.*.kafkaUserConfig.kafkaConnectPluginVersions[].pluginName",
      ".flows[].topicsBlacklist",
    ]);
    expect(inputProperties).to.have.property("project");
  });

  it("lets be an output what may be one, and tells the words of what is one of a few", () => {
    const password = typeOf(typeOf(inputProperties["clusters"]?.additionalProperties)?.properties["external"]);
    expect(password?.properties["saslPlainPassword"]).to.include({ type: "string" }).and.not.have.property("plain");
    expect(password?.properties["securityProtocol"]).to.include({ type: "string", plain: true });
    expect(typeOf(inputProperties["flows"]?.items)?.properties["replicationPolicyClass"]?.description).to.match(
      / One of `DefaultReplicationPolicy`, `IdentityReplicationPolicy`\.$/,
    );
  });

  it("is what the YAML program of docs/do/reuse.md is written by, and the component finds no fault with that", () => {
    const [program = ""] = codeBlocks(join(REPOSITORY, "docs/do/reuse.md"), "yaml");
    const { resources } = parse(program) as {
      resources: { replication: { type: string; properties: ReplicationTopology & { project: string } } };
    };
    const { type, properties } = resources.replication;
    expect(TOKEN.replace(":index:", ":")).to.equal(type);
    const { project: _project, ...topology } = properties;
    const { plan, problems } = planReplication("replication", topology);
    expect(problems).to.equal(undefined);
    expect(plan?.flows).to.have.length(1);
  });
});

const withoutProject = (properties: Record<string, Property>) =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => key !== "project"));
