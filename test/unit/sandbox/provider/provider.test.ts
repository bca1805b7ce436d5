import { expect } from "chai";
import { AivenClient } from "../../../../sandbox/provider/aivenClient";
import { AivenProvider } from "../../../../sandbox/provider/provider";
import { ADDITIONS } from "../../../../sandbox/provider/schema/additions";
import { SCHEMAS } from "../../../../sandbox/provider/schema/fields";
import sdk from "../../../../sandbox/provider/schema/sdk.json";
import { TRAITS } from "../../../../sandbox/provider/schema/traits";
import { UNKNOWN } from "../../../../sandbox/provider/wire";

type Values = Record<string, unknown>;
const urn = (type: string) =>
  `urn:pulumi:dev::program::aiven:index/${(type[0] ?? "").toLowerCase()}${type.slice(1)}:${type}::name`;

/** What a change of inputs means, by path; none is no change. */
const DECISIONS: [what: string, type: string, state: Values, inputs: Values, detailed: Record<string, string>][] = [
  ["the same", "KafkaUser", { username: "u", password: "AVNS" }, { username: "u" }, {}],
  ["another password", "KafkaUser", { password: "a" }, { password: "b" }, { password: "UPDATE" }],
  ["another user", "KafkaUser", { username: "u" }, { username: "v" }, { username: "UPDATE_REPLACE" }],
  ["another ACL", "KafkaAcl", { topic: "t", aclId: "1" }, { topic: "s" }, { topic: "UPDATE_REPLACE" }],
  ["a host that Kafka filled in", "KafkaNativeAcl", { principal: "p", host: "*" }, { principal: "p" }, {}],
  [
    "another limit",
    "KafkaQuota",
    { user: "u", consumerByteRate: 1 },
    { user: "u", consumerByteRate: 2 },
    { consumerByteRate: "UPDATE" },
  ],
  ["a limit less", "KafkaQuota", { user: "u", consumerByteRate: 1 }, { user: "u" }, { consumerByteRate: "DELETE" }],
  ["a limit of 0 where there was none", "KafkaQuota", { user: "u" }, { user: "u", consumerByteRate: 0 }, {}],
  ["another client", "KafkaQuota", { clientId: "a" }, { clientId: "b" }, { clientId: "UPDATE_REPLACE" }],
  [
    "a flow's alias",
    "MirrorMakerReplicationFlow",
    { sourceCluster: "a", syncGroupOffsetsIntervalSeconds: 1 },
    { sourceCluster: "b" },
    { sourceCluster: "UPDATE" },
  ],
  ["a flow's default", "MirrorMakerReplicationFlow", { syncGroupOffsetsIntervalSeconds: 1 }, {}, {}],
  [
    "topics of a flow in another order",
    "MirrorMakerReplicationFlow",
    { topics: ["a", "b"], syncGroupOffsetsIntervalSeconds: 1 },
    { topics: ["b", "a"] },
    { "topics[0]": "DELETE", "topics[1]": "ADD" },
  ],
  [
    "a setting taken out of a user config",
    "ServiceIntegration",
    { kafkaMirrormakerUserConfig: { clusterAlias: "a", kafkaMirrormaker: { producerLingerMs: 9 } } },
    { kafkaMirrormakerUserConfig: { clusterAlias: "a" } },
    {},
  ],
  [
    "another setting within",
    "ServiceIntegration",
    { kafkaMirrormakerUserConfig: { clusterAlias: "a", kafkaMirrormaker: { producerLingerMs: 9 } } },
    { kafkaMirrormakerUserConfig: { clusterAlias: "a", kafkaMirrormaker: { producerLingerMs: 0 } } },
    { "kafkaMirrormakerUserConfig.kafkaMirrormaker.producerLingerMs": "UPDATE" },
  ],
  [
    "an end not known yet",
    "ServiceIntegration",
    { sourceServiceName: "a" },
    { sourceServiceName: UNKNOWN },
    { sourceServiceName: "UPDATE_REPLACE" },
  ],
];

describe("the sandbox's provider", () => {
  const provider = new AivenProvider(new AivenClient("http://127.0.0.1:1", "none"));

  for (const [what, type, state, inputs, detailed] of DECISIONS) {
    it(`tells ${type} with ${what} as ${JSON.stringify(detailed)}`, async () => {
      const diff = await provider.typeOf(urn(type)).diff(state, inputs);
      expect(diff.detailed).to.deep.equal(detailed);
      expect(diff.replaces).to.deep.equal(Object.keys(detailed).filter((path) => detailed[path]?.endsWith("_REPLACE")));
    });
  }

  it("names a type that it does not serve", () => {
    expect(() => provider.typeOf(urn("Redis"))).to.throw(/does not serve aiven:index\/redis:Redis; use the official/);
  });

  it("has a schema in which every reference leads somewhere", () => {
    const text = provider.schema();
    const { types, resources } = JSON.parse(text) as { types: Values; resources: Values };
    const references = [...text.matchAll(/"#\/types\/([^"]+)"/g)].map(([, token]) => token ?? "");
    expect(references.length).to.be.greaterThan(50);
    expect(references.filter((token) => types[token] === undefined)).to.deep.equal([]);
    expect(Object.keys(resources)).to.have.members(Object.keys(sdk.resources));
  });

  it("adds nothing to the SDK's declarations that they have by now", () => {
    const known: Record<string, Values> = {
      ...sdk.types,
      ...Object.fromEntries(Object.entries(sdk.resources).map(([token, { properties }]) => [token, properties])),
    };
    const twice = Object.entries(ADDITIONS).flatMap(([type, fields]) =>
      Object.keys(fields).flatMap((name) => (known[type]?.[name] === undefined ? [] : [`${type}.${name}`])),
    );
    expect(twice).to.deep.equal([]);
  });

  it("tells of no property that is not there", () => {
    const strange = Object.entries(TRAITS).flatMap(([token, { replaces, secrets, computed, sticky, defaults }]) =>
      [...replaces, ...(secrets ?? []), ...(computed ?? []), ...(sticky ?? []), ...Object.keys(defaults ?? {})]
        .map((path) => path.split(".")[0] ?? "")
        .flatMap((name) => (SCHEMAS[token]?.fields[name] === undefined ? [`${token} ${name}`] : [])),
    );
    expect(strange).to.deep.equal([]);
  });
});
