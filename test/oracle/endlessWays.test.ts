import { expect } from "chai";
import fc from "fast-check";
import type { ReplicationFlow } from "../../components";
import type { KafkaCluster } from "../../components/topology/arguments/arguments";
import {
  DEFAULT_REPLICATION_POLICY,
  IDENTITY_REPLICATION_POLICY,
  policyClass,
} from "../../components/topology/replication/replicationPolicy";
import { withInternalTopicsDenied } from "../../components/topology/replication/internalTopics";
import { flowEdges } from "../../components/topology/rules/flowEdges";
import { clusterIdentities } from "../../components/topology/simulation/clusterIdentity";
import { endlessWays } from "../../components/topology/simulation/endlessWays";
import { FilterTable } from "../../components/topology/simulation/filterTable";
import { RELEASES, SEED, askMirrorMaker } from "./mirrorMakerOracle";

/** As many as MirrorMaker answers for in seconds on a busy machine; others are those of another seed, or more of them. */
const CASES = Number(process.env["ORACLE_TOPOLOGIES"] ?? 400);

const CLUSTERS = ["a", "b", "c", "d", "e", "f"];
/** Two names for each cluster, as two MirrorMaker services might give it. */
const aliasesOf = (cluster: string) => [cluster, `${cluster}2`];
const clusterOf = (alias: string) => alias.charAt(0);

const pattern = fc.constantFrom(
  ...[".*", ".*", "[^.]+", "orders", "payments", ".*\\.orders", "(a|b)\\..*", "[^.]+\\.[^.]+", "([^.]+\\.)+orders"],
  ...["([^.]+\\.){3}.*", ".*[2]\\..*", "[ab].*", "[^b].*", ".*(orders|payments)", "([^.]+\\.[^.]+\\.)*orders"],
);

const flowBetween = ([sourceCluster, targetCluster]: readonly [string, string]): fc.Arbitrary<ReplicationFlow> =>
  fc.record({
    sourceCluster: fc.constant(sourceCluster),
    targetCluster: fc.constant(targetCluster),
    topics: fc.oneof(fc.constant<string[]>([".*"]), fc.uniqueArray(pattern, { minLength: 1, maxLength: 2 })),
    topicsBlacklist: fc.oneof(fc.constant<string[]>([]), fc.uniqueArray(pattern, { maxLength: 1 })),
    replicationPolicyClass: fc.constantFrom(
      ...[DEFAULT_REPLICATION_POLICY, DEFAULT_REPLICATION_POLICY, IDENTITY_REPLICATION_POLICY],
    ),
  });

/** Flows between two to six clusters, of which some or all have two aliases. */
const topology = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 6 })).chain(([count, twice]) => {
  const aliases = CLUSTERS.slice(0, count).flatMap((cluster, index) =>
    index < twice ? aliasesOf(cluster) : [cluster],
  );
  const pairs = aliases.flatMap((source) =>
    aliases.filter((target) => target !== source).map((target) => [source, target] as const),
  );
  return fc
    .uniqueArray(fc.constantFrom(...pairs), { minLength: 1, maxLength: 8 })
    .chain((chosen) => fc.tuple(...chosen.map(flowBetween)));
});

function simulated(flows: readonly ReplicationFlow[]) {
  const aliases = [...new Set(flows.flatMap(({ sourceCluster, targetCluster }) => [sourceCluster, targetCluster]))];
  const clusters = Object.fromEntries(
    aliases.map((alias): [string, KafkaCluster] => [
      alias,
      { external: { bootstrapServers: `${clusterOf(alias)}.example.com:9092`, securityProtocol: "SSL" } },
    ]),
  );
  const filters = new FilterTable();
  const edges = flowEdges([...flows.entries()], clusterIdentities(clusters), filters);
  const ways = [...endlessWays(edges, filters).values()];
  const witnesses = ways
    .filter(({ certainty }) => certainty === "yes")
    .map(({ path }) => ({ from: clusterOf(path[0]?.sourceAlias ?? ""), traveller: filters.traveller(path) }));
  // Heartbeats get a prefix from both policies, and pass every list.
  const prefixing = edges.map((edge) => ({ ...edge, keepsNames: false }));
  const heartbeats = endlessWays(prefixing, { meet: () => "yes", travel: () => "yes" }).size > 0;
  return { heartbeats, witnesses, doubtful: ways.some(({ certainty }) => certainty === "unknown") };
}

/** Topics that there might be: of the clusters' own, and some that came from elsewhere. */
const TOPICS = [
  "orders",
  "payments",
  "x",
  "b1",
  "orders.x",
  "y.orders",
  "y.z.orders",
  "y.z",
  "w.y.z.x",
  "v.w.y.z.orders",
];

const question = (flows: readonly ReplicationFlow[], clusters: readonly string[], topics: readonly string[]) => [
  "follow",
  clusters.join(" "),
  topics.join(" "),
  ...flows.flatMap((flow) => [
    ...[clusterOf(flow.sourceCluster), clusterOf(flow.targetCluster), flow.sourceCluster, flow.targetCluster],
    policyClass(flow.replicationPolicyClass),
    (flow.topics ?? []).join(","),
    withInternalTopicsDenied(flow.topicsBlacklist ?? []).join(","),
  ]),
];

describe(`topics that are copied forever (ORACLE_SEED=${String(SEED)})`, () => {
  const cases = fc.sample(topology, { numRuns: CASES, seed: SEED }).map((flows) => ({ flows, ...simulated(flows) }));
  const endless = cases.flatMap(({ flows, witnesses }) => witnesses.map((witness) => ({ flows, ...witness })));
  const rest = cases.filter(({ witnesses, doubtful }) => witnesses.length === 0 && !doubtful);

  for (const [, release] of RELEASES) {
    it(`are so by MirrorMaker ${release}, and no other way of ${String(CASES)} topologies is without end`, () => {
      const origins = [...new Set(cases.flatMap(({ flows }) => flows.map(({ sourceCluster }) => sourceCluster)))];
      const foreign = origins.map((alias) => `${alias}.orders`);
      const answers = askMirrorMaker(release, [
        ...endless.map(({ flows, from, traveller }) =>
          question(flows, [from], [traveller.overlap === "some" ? traveller.example : ""]),
        ),
        ...rest.map(({ flows }) => question(flows, CLUSTERS, [...TOPICS, ...foreign])),
        ...cases.map(({ flows }) => question(flows, CLUSTERS, ["heartbeats"])),
      ]);
      endless.forEach(({ flows, traveller }, index) => {
        if (traveller.overlap !== "some") throw new Error("a certain way without a topic");
        expect(answers[index], JSON.stringify(flows)).to.equal(traveller.example);
      });
      rest.forEach(({ flows }, index) => {
        expect(answers[endless.length + index], JSON.stringify(flows)).to.equal("ends");
      });
      cases.forEach(({ flows, heartbeats }, index) => {
        const answer = answers[endless.length + rest.length + index];
        expect(answer, JSON.stringify(flows)).to.equal(heartbeats ? "heartbeats" : "ends");
      });
    });
  }

  it("are found and not found often enough to mean something, and seldom in doubt", () => {
    expect(cases.filter(({ heartbeats }) => heartbeats).length).to.be.greaterThan(CASES / 20);
    expect(endless.length).to.be.greaterThan(CASES / 20);
    expect(rest.length).to.be.greaterThan(CASES / 20);
    expect(cases.filter(({ doubtful }) => doubtful).length).to.be.lessThan(CASES / 100);
  });
});
