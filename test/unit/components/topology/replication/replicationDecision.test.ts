import { expect } from "chai";
import type { KafkaLine } from "../../../../../components/topology/replication/internalTopics";
import {
  type DecidingFlow,
  type ReplicationDecision,
  type ReplicationRule,
  replicationDecider,
  replicationDecision,
} from "../../../../../components/topology/replication/replicationDecision";
import {
  DEFAULT_REPLICATION_POLICY,
  IDENTITY_REPLICATION_POLICY,
} from "../../../../../components/topology/replication/replicationPolicy";

const defaultFlow: DecidingFlow = {
  sourceCluster: "a",
  targetCluster: "b",
  topics: ["orders.*", ".*"],
  topicsBlacklists: ["__.*", ".*\\.replica"],
  replicationPolicyClass: DEFAULT_REPLICATION_POLICY,
};
const identityFlow: DecidingFlow = { ...defaultFlow, replicationPolicyClass: IDENTITY_REPLICATION_POLICY };
const ordersOnly: DecidingFlow = { ...defaultFlow, topics: ["orders"] };

const HEARTBEATS = "is MirrorMaker's heartbeats topic, which is replicated whatever the lists say";
const CYCLE = "came from b, according to the prefixes of its name";

function yes(remoteTopic: string, rule: ReplicationRule, detail: string): ReplicationDecision {
  return { replicated: true, remoteTopic, rule, detail };
}

function no(remoteTopic: string, rule: ReplicationRule, detail: string): ReplicationDecision {
  return { replicated: false, remoteTopic, rule, detail };
}

// The oracle tests compare these rules with the real MirrorMaker; here is what each of them says.
describe("the decision about a topic", () => {
  const cases: [topic: string, flow: DecidingFlow, line: KafkaLine, decision: ReplicationDecision][] = [
    ["orders", defaultFlow, "4.x", yes("a.orders", "allowed", 'matches "orders.*" in the allow list')],
    ["payments", defaultFlow, "4.x", yes("a.payments", "allowed", 'matches ".*" in the allow list')],
    ["payments", identityFlow, "4.x", yes("payments", "allowed", 'matches ".*" in the allow list')],
    ["payments", ordersOnly, "4.x", no("a.payments", "not allowed", "matches no pattern in the allow list")],
    ["x.replica", defaultFlow, "4.x", no("a.x.replica", "denied", 'matches ".*\\.replica" in the deny list')],
    ["heartbeats", ordersOnly, "4.x", yes("a.heartbeats", "heartbeats", HEARTBEATS)],
    ["c.heartbeats", { ...identityFlow, topics: ["orders"] }, "3.9", yes("a.c.heartbeats", "heartbeats", HEARTBEATS)],
    ["heartbeats", defaultFlow, "4.x", yes("a.heartbeats", "allowed", 'matches ".*" in the allow list')],
    [
      "user-heartbeats",
      ordersOnly,
      "4.x",
      no("a.user-heartbeats", "not allowed", "matches no pattern in the allow list"),
    ],
    ["user-heartbeats", identityFlow, "4.x", yes("a.user-heartbeats", "allowed", 'matches ".*" in the allow list')],
    ["b.heartbeats", identityFlow, "4.x", no("a.b.heartbeats", "cycle", CYCLE)],
    ["b.orders", identityFlow, "4.x", yes("b.orders", "allowed", 'matches ".*" in the allow list')],
    ["b.orders", defaultFlow, "4.x", no("a.b.orders", "cycle", CYCLE)],
    ["c.b.orders", defaultFlow, "4.x", no("a.c.b.orders", "cycle", CYCLE)],
    ["b.", defaultFlow, "4.x", yes("a.b.", "allowed", 'matches ".*" in the allow list')],
    [
      "orders-internal",
      defaultFlow,
      "4.x",
      yes("a.orders-internal", "allowed", 'matches "orders.*" in the allow list'),
    ],
  ];
  for (const [topic, flow, line, decision] of cases) {
    it(`${topic} by ${flow.replicationPolicyClass.replace(/.*\./, "")} with ${flow.topics.join()}: ${decision.rule}`, () => {
      expect(replicationDecision(flow, topic, line)).to.deep.equal(decision);
    });
  }

  const internal: [topic: string, until39: boolean, since40: boolean][] = [
    ["orders-internal", true, false],
    ["audit.internal", true, false],
    ["mm2-offset-syncs.b.internal", true, true],
    ["mm2.internal", true, true],
    ["a.checkpoints.internal", true, true],
    ["checkpoints.internal", true, false],
    ["internal", false, false],
    [".hidden", true, true],
    ["__x", true, true],
  ];
  for (const [topic, until39, since40] of internal) {
    it(`${topic} is internal: up to 3.9 ${String(until39)}, since 4.0 ${String(since40)}`, () => {
      const flow = { ...defaultFlow, topicsBlacklists: [] };
      expect(replicationDecision(flow, topic, "3.9").rule === "internal topic").to.equal(until39);
      expect(replicationDecision(flow, topic, "4.x").rule === "internal topic").to.equal(since40);
    });
  }

  it("says which names are internal on the line asked for", () => {
    expect(replicationDecision(defaultFlow, "audit.internal", "3.9").detail).to.include(
      'ends in ".internal" or "-internal"',
    );
    expect(replicationDecision(defaultFlow, ".hidden", "4.x").detail).to.include("*.checkpoints.internal");
  });

  it("names the pattern that decided, also when a flag of an earlier one made it match", () => {
    const decide = replicationDecider({ ...defaultFlow, topics: ["(?i)orders", "payments"] }, "4.x");
    expect(decide("PAYMENTS").detail).to.equal('matches "payments" in the allow list');
    expect(decide("ORDERS").detail).to.equal('matches "(?i)orders" in the allow list');
  });
});
