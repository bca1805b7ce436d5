import { expect } from "chai";
import fc from "fast-check";
import { type DecidingFlow, replicationDecision } from "../../components/topology/replication/replicationDecision";
import {
  DEFAULT_REPLICATION_POLICY,
  IDENTITY_REPLICATION_POLICY,
} from "../../components/topology/replication/replicationPolicy";
import { RELEASES, SEED, askMirrorMaker } from "./mirrorMakerOracle";

const CASES = 4000;

/** Aliases, also ones that the component refuses: with a dot, or named as a part of an internal topic. */
const alias = fc.constantFrom("a", "b", "c", "eu-west", "a.b", "heartbeats", "mm2", "internal");

const name = fc.constantFrom(
  ...["orders", "heartbeats", "user-heartbeats", "Heartbeats", "internal", "orders-internal", "checkpoints", "replica"],
  ...["mm2", "mm2-offset-syncs", "mm2-configs", "mm2x", "__consumer_offsets", "__x", "_schemas", "connect-offsets", ""],
);

/** Names of topics: some parts, aliases among them, after one another with dots or hyphens. */
const topic = fc
  .tuple(fc.array(fc.oneof(alias, name), { minLength: 1, maxLength: 4 }), fc.constantFrom(".", ".", ".", "-"))
  .map(([parts, separator]) => parts.join(separator))
  .filter((joined) => joined !== "");

const pattern = fc.oneof(
  fc.constantFrom(
    ".*",
    ".*[\\-\\.]internal",
    ".*\\.replica",
    "__.*",
    "mm2.*\\.internal",
    ".*\\.checkpoints\\.internal",
  ),
  fc.constantFrom(
    "(?i)ORDERS",
    "(?i:HEARTBEATS)",
    "(a|b)\\..*",
    "[a-c]\\..*",
    ".+heartbeats",
    "\\w+",
    "_schemas|connect-.*",
  ),
  fc.oneof(alias, name).map((part) => `${part}.*`),
  fc.oneof(alias, name).map((part) => `${part}\\..*`),
  fc.oneof(alias, name).map((part) => `.*${part}`),
  name.filter((whole) => whole !== ""),
);

const flow: fc.Arbitrary<DecidingFlow> = fc
  .record({
    sourceCluster: alias,
    targetCluster: alias,
    replicationPolicyClass: fc.constantFrom(DEFAULT_REPLICATION_POLICY, IDENTITY_REPLICATION_POLICY),
    topics: fc.oneof(fc.constant([".*"]), fc.array(pattern, { maxLength: 3 })),
    topicsBlacklists: fc.array(pattern, { maxLength: 3 }),
  })
  .filter(({ sourceCluster, targetCluster }) => sourceCluster !== targetCluster);

describe(`replication decisions (ORACLE_SEED=${String(SEED)})`, () => {
  const cases = fc.sample(fc.tuple(flow, topic), { numRuns: CASES, seed: SEED });

  for (const [line, release] of RELEASES) {
    const decisions = cases.map(([each, topicName]) => replicationDecision(each, topicName, line));

    it(`are those of MirrorMaker ${release} in ${String(CASES)} cases`, () => {
      const answers = askMirrorMaker(
        release,
        cases.map(([each, topicName]) => [
          "decide",
          each.sourceCluster,
          each.targetCluster,
          each.replicationPolicyClass,
          each.topics.join(","),
          each.topicsBlacklists.join(","),
          topicName,
        ]),
      );
      expect(answers).to.have.length(CASES);
      const wrong = decisions.flatMap((decision, index) => {
        const ours = `${String(decision.replicated)}\t${decision.remoteTopic}`;
        return ours === answers[index] ? [] : [{ case: cases[index], ours: decision, theirs: answers[index] }];
      });
      expect(wrong.slice(0, 5)).to.deep.equal([]);
    });

    it(`of ${line} are made by every rule, each often enough to mean something`, () => {
      for (const rule of ["not allowed", "denied", "internal topic", "cycle", "heartbeats", "allowed"]) {
        expect(decisions.filter((decision) => decision.rule === rule).length, rule).to.be.greaterThan(CASES / 100);
      }
    });
  }
});
