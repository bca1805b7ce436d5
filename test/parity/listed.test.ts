import { readFileSync } from "node:fs";
import { expect } from "chai";
import { differences } from "./support/normalised";
import type { Values } from "./support/providerClient";
import { World } from "./support/world";

const USER_ACL = { project: "my-aiven-project", serviceName: "mm2-every-created", username: "reader", topic: "t" };

/** For each row of the table in docs/sandbox.md: what the official provider answered when it was asked, and our answer. */
const LISTED: Record<string, { official: unknown; ours: (world: World) => Promise<unknown> }> = {
  values: {
    official: [
      ...["consumer_byte_rate", "producer_byte_rate", "request_percentage"].map(
        (name) =>
          `Missing required argument. "${name}": one of \`consumer_byte_rate,producer_byte_rate,request_percentage\` must be specified`,
      ),
    ],
    ours: async ({ provider }) => {
      const { failures } = await provider.ask("Check", {
        type: "aiven:index/kafkaQuota:KafkaQuota",
        news: { project: "p", serviceName: "k", user: "app" },
      });
      return (failures ?? []).map(({ reason }) => reason);
    },
  },
  wording: {
    official: "Missing required property 'partitions': Number of partitions. Value must be between `1` and `1000000`.",
    ours: async ({ provider }) => {
      const { failures } = await provider.ask("Check", {
        type: "aiven:index/kafkaTopic:KafkaTopic",
        news: { project: "p", serviceName: "k", topicName: "t", replication: 2 },
      });
      expect(failures).to.have.length(1);
      return failures?.[0]?.reason;
    },
  },
  aclCache: {
    official: "an id",
    ours: async (world) => {
      await world.prepare("KafkaAcl");
      const type = "aiven:index/kafkaAcl:KafkaAcl";
      const { id = "", properties } = await world.provider.ask("Create", {
        type,
        properties: { ...USER_ACL, permission: "read" },
      });
      await world.provider.ask("Read", { type, id, properties, inputs: USER_ACL });
      await world.provider.ask("Delete", { type, id, properties });
      const { id: found } = await world.provider.ask("Read", { type, id, properties, inputs: USER_ACL });
      return found === "" ? "no id" : "an id";
    },
  },
  schema: {
    official: { type: "integer" },
    ours: async ({ provider }) => {
      const { resources } = (await provider.schema()) as { resources: Record<string, { inputProperties: Values }> };
      return resources["aiven:index/kafkaTopic:KafkaTopic"]?.inputProperties["partitions"];
    },
  },
  newObjects: {
    official: [],
    ours: async ({ provider }) => {
      const { failures } = await provider.ask("Check", {
        type: "aiven:index/kafka:Kafka",
        news: {
          ...{ project: "p", serviceName: "k", plan: "startup-4" },
          kafkaUserConfig: { kafka: { auditLog: { enable: true } } },
        },
      });
      return failures;
    },
  },
  functions: {
    official: "topics",
    ours: async ({ provider }) => provider.invoke("aiven:index/getKafkaTopicList:getKafkaTopicList", {}),
  },
};

describe("the differences that docs/sandbox.md lists", () => {
  const rows = [...readFileSync("docs/sandbox.md", "utf8").matchAll(/^\| `(\w+)` +\|/gm)].map(([, row]) => row ?? "");
  const listed = rows.filter((row) => /^[a-z]+[A-Z]?[a-zA-Z]*$/.test(row) && row !== "start");

  it("are the ones that are looked for here, and fewer than 15", () => {
    expect(listed).to.deep.equal(Object.keys(LISTED));
    expect(listed.length).to.be.lessThan(15);
  });

  for (const [row, { official, ours }] of Object.entries(LISTED)) {
    it(`still exist: ${row}`, async () => {
      const world = await World.open();
      try {
        expect(differences(official, await ours(world))).not.to.be.empty;
      } finally {
        await world.close();
      }
    });
  }
});
