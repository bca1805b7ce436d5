import { expect } from "chai";
import { AivenClient } from "../../../../sandbox/provider/aivenClient";
import { AivenProvider } from "../../../../sandbox/provider/provider";
import { UNKNOWN, withSecrets } from "../../../../sandbox/provider/wire";

type Values = Record<string, unknown>;
const SECRET = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };
const urn = (type: string) =>
  `urn:pulumi:dev::program::aiven:index/${(type[0] ?? "").toLowerCase()}${type.slice(1)}:${type}::name`;

/** What a change of inputs means; `replaces` is empty where the resource is changed in place. */
const DECISIONS: [what: string, type: string, state: Values, inputs: Values, changes: boolean, replaces: string[]][] = [
  ["the same", "KafkaUser", { username: "u", password: "AVNS" }, { username: "u" }, false, []],
  ["another password", "KafkaUser", { username: "u", password: "a" }, { username: "u", password: "b" }, true, []],
  ["another user", "KafkaUser", { username: "u" }, { username: "v" }, true, ["username"]],
  ["another ACL", "KafkaAcl", { topic: "t", aclId: "1" }, { topic: "s" }, true, ["topic"]],
  ["a host that Kafka filled in", "KafkaNativeAcl", { principal: "p", host: "*" }, { principal: "p" }, false, []],
  ["another limit", "KafkaQuota", { user: "u", consumerByteRate: 1 }, { user: "u", consumerByteRate: 2 }, true, []],
  ["a limit less", "KafkaQuota", { user: "u", consumerByteRate: 1 }, { user: "u" }, true, []],
  ["another client", "KafkaQuota", { clientId: "a" }, { clientId: "b" }, true, ["clientId"]],
  [
    "another endpoint",
    "ServiceIntegrationEndpoint",
    { endpointName: "a" },
    { endpointName: "b" },
    true,
    ["endpointName"],
  ],
  ["another plan", "Kafka", { plan: "a", cloudName: "c" }, { plan: "b" }, true, []],
  ["another service", "Kafka", { serviceName: "a" }, { serviceName: "b" }, true, ["serviceName"]],
  ["a name not known yet", "Kafka", { serviceName: "a" }, { serviceName: UNKNOWN }, true, []],
  ["an alias of a flow", "MirrorMakerReplicationFlow", { sourceCluster: "a" }, { sourceCluster: "b" }, true, []],
  ["a flow's default", "MirrorMakerReplicationFlow", {}, { syncGroupOffsetsIntervalSeconds: 1 }, false, []],
];

describe("the sandbox's provider", () => {
  const provider = new AivenProvider(new AivenClient("http://127.0.0.1:1", "none"));

  for (const [what, type, state, inputs, changes, replaces] of DECISIONS) {
    it(`${changes ? (replaces.length > 0 ? "replaces" : "changes") : "leaves alone"} ${type} for ${what}`, async () => {
      const diff = await provider.diff("id", urn(type), state, inputs);
      expect([diff.changes, diff.replaces]).to.deep.equal([changes, replaces]);
    });
  }

  it("marks as secret what always is, and what came as one, also within", () => {
    const inputs = { config: { password: { ...SECRET, value: "x" } }, open: 1 };
    expect(withSecrets(["accessKey"], inputs, { accessKey: "k", config: { password: "x" }, open: 1 })).to.deep.equal({
      accessKey: { ...SECRET, value: "k" },
      config: { ...SECRET, value: { password: "x" } },
      open: 1,
    });
  });
});
