import { expect } from "chai";
import { planReplication } from "../../../../../components/topology/planReplication";
import { recipe } from "../../../../fixtures/topology";
import type { CreatedCluster } from "../../../../../components";

describe("the rule on message sizes", () => {
  for (const [bytes, path] of [
    [1_048_576, []],
    [1_048_577, ["clusters.target.kafkaMirrormaker.producerMaxRequestSize"]],
  ] as const) {
    it(`finds ${String(path.length)} problems with records of ${String(bytes)} bytes, as Kafka's producer sends 1 MiB`, () => {
      const topology = recipe();
      const source = topology.clusters["source"] as CreatedCluster;
      topology.clusters["source"] = {
        ...source,
        topics: { large: { partitions: 1, config: { maxMessageBytes: bytes } }, usual: { partitions: 1 } },
      };
      const { problems = [] } = planReplication("mm2", topology);
      expect(problems.map((problem) => problem.path)).to.deep.equal(path);
    });
  }
});
