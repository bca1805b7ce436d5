import { setTimeout as sleep } from "node:timers/promises";
import {
  type Connection,
  IncrementalAlterConfigOperationTypes,
  ResponseError,
  createPartitionsV3,
  createTopicsV7,
  deleteTopicsV6,
  describeConfigsV4,
  incrementalAlterConfigsV1,
  listOffsetsV8,
  metadataV12,
} from "@platformatic/kafka";
import type { KafkaConnection } from "./kafkaConnection";
import { BrokerRefused, type BrokerTopic, type NewTopic, type TopicConfigEntry } from "./runtime";

const TIMEOUT_MS = 15_000;
const TOPIC_RESOURCE = 2;
/** Kafka's ConfigSource, in Aiven's spelling. */
const CONFIG_SOURCES: Record<number, string> = {
  1: "topic_config",
  2: "dynamic_broker_config",
  3: "dynamic_default_broker_config",
  4: "static_broker_config",
  5: "default_config",
  6: "dynamic_broker_logger_config",
};
const EARLIEST = -2n;
const LATEST = -1n;
/** KIP-734: the offset and timestamp of the record with the newest timestamp. */
const MAX_TIMESTAMP = -3n;

/** Every topic but the brokers' own (`__...`), which Aiven does not show either. */
export function listTopics(kafka: KafkaConnection): Promise<BrokerTopic[]> {
  return settling(async () => {
    const { topics } = await kafka.metadata(null);
    const names = topics.map(({ name }) => name ?? "").filter((name) => name !== "" && !name.startsWith("__"));
    return describeOnce(kafka, names.sort());
  });
}

/** @throws BrokerRefused `not_found` when one of the topics does not exist. */
export function describeTopics(kafka: KafkaConnection, names: string[]): Promise<BrokerTopic[]> {
  return refusing(() => settling(() => describeOnce(kafka, names)));
}

async function describeOnce(kafka: KafkaConnection, names: string[]): Promise<BrokerTopic[]> {
  if (names.length === 0) return [];
  const { topics } = await kafka.metadata(names);
  const [configs, earliest, latest] = await Promise.all([
    kafka.withAnyNode((connection) => topicConfigs(connection, names)),
    offsets(kafka, topics, EARLIEST),
    offsets(kafka, topics, LATEST),
  ]);
  // The brokers answer in an order of their own.
  const inOrder = [...topics].sort((a, b) => names.indexOf(a.name ?? "") - names.indexOf(b.name ?? ""));
  return inOrder.map(({ name, partitions }) => {
    const topicName = name ?? "";
    return {
      topicName,
      partitions: partitions
        .map(({ partitionIndex, isrNodes, replicaNodes }) => ({
          partition: partitionIndex,
          isr: isrNodes.length,
          replicas: replicaNodes.length,
          earliestOffset: earliest.get(`${topicName}/${String(partitionIndex)}`) ?? 0,
          latestOffset: latest.get(`${topicName}/${String(partitionIndex)}`) ?? 0,
        }))
        .sort((a, b) => a.partition - b.partition),
      config: configs.get(topicName) ?? {},
    };
  });
}

/** The newest timestamp of a topic's records, in milliseconds since 1970; nothing when it has none or does not exist. */
export async function newestTimestamp(kafka: KafkaConnection, topic: string): Promise<number | undefined> {
  const { topics } = await kafka.metadata([topic]);
  const newest = Math.max(
    -1,
    ...(await Promise.all(
      topics.flatMap(({ partitions }) =>
        partitions.map(async ({ leaderId, partitionIndex }) => {
          const partitions = [{ partitionIndex, currentLeaderEpoch: -1, timestamp: MAX_TIMESTAMP }];
          const answer = await kafka.withNode(leaderId, (connection) =>
            listOffsetsV8.api.async(connection, -1, 0, [{ name: topic, partitions }]),
          );
          return Number(answer.topics[0]?.partitions[0]?.timestamp ?? -1);
        }),
      ),
    )),
  );
  return newest < 0 ? undefined : newest;
}

export async function createTopic(kafka: KafkaConnection, topic: NewTopic): Promise<void> {
  const configs = Object.entries(topic.config).map(([key, value]) => ({ name: kafkaName(key), value }));
  await refusing(() =>
    kafka.withAnyNode((connection) =>
      createTopicsV7.api.async(
        connection,
        [
          {
            name: topic.topicName,
            numPartitions: topic.partitions,
            replicationFactor: topic.replication,
            assignments: [],
            configs,
          },
        ],
        TIMEOUT_MS,
        false,
      ),
    ),
  );
  await known(kafka, async (connection) => (await partitionsOn(connection, topic.topicName)) > 0);
}

export async function deleteTopic(kafka: KafkaConnection, name: string): Promise<void> {
  await refusing(() => kafka.withAnyNode((connection) => deleteTopicsV6.api.async(connection, [{ name }], TIMEOUT_MS)));
  await known(kafka, async (connection) => (await partitionsOn(connection, name)) === 0);
}

export async function addPartitions(kafka: KafkaConnection, name: string, count: number): Promise<void> {
  // Null lets the controller choose the brokers; the client's type does not know.
  const assignments = null as unknown as [];
  await refusing(() =>
    kafka.withAnyNode((connection) =>
      createPartitionsV3.api.async(connection, [{ name, count, assignments }], TIMEOUT_MS, false),
    ),
  );
  await known(kafka, async (connection) => (await partitionsOn(connection, name)) === count);
}

/** Makes `config` the whole topic-level configuration: what it leaves out goes back to the broker's default. */
export async function replaceConfig(
  kafka: KafkaConnection,
  name: string,
  config: Readonly<Record<string, string>>,
): Promise<void> {
  const current =
    (await refusing(() => kafka.withAnyNode((connection) => topicConfigs(connection, [name])))).get(name) ?? {};
  const dropped = Object.entries(current)
    .filter(([key, { source }]) => source === "topic_config" && !(key in config))
    .map(([key]) => ({ name: kafkaName(key), configOperation: IncrementalAlterConfigOperationTypes.DELETE }));
  const set = Object.entries(config).map(([key, value]) => ({
    name: kafkaName(key),
    configOperation: IncrementalAlterConfigOperationTypes.SET,
    value,
  }));
  if (dropped.length + set.length === 0) return;
  await refusing(() =>
    kafka.withAnyNode((connection) =>
      incrementalAlterConfigsV1.api.async(
        connection,
        [{ resourceType: TOPIC_RESOURCE, resourceName: name, configs: [...dropped, ...set] }],
        false,
      ),
    ),
  );
  await known(kafka, async (connection) => {
    const now = (await topicConfigs(connection, [name])).get(name) ?? {};
    const own = Object.keys(now).filter((key) => now[key]?.source === "topic_config");
    return own.length === Object.keys(config).length && own.every((key) => now[key]?.value === config[key]);
  });
}

/** How long nodes may take to learn of a change, in ms; a value that a broker writes in another way is waited for in vain. */
const LEARNING_MS = 5000;

/**
 * Waits until every node knows of a change. The controller answers when it has decided, and a node that is asked right after
 * may not have heard of it yet.
 */
async function known(kafka: KafkaConnection, knows: (connection: Connection) => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + LEARNING_MS;
  while (!(await kafka.withEveryNode(knows)).every(Boolean) && Date.now() < deadline) await sleep(20);
}

/** How many partitions of a topic a node knows, each with its leader. */
async function partitionsOn(connection: Connection, name: string): Promise<number> {
  try {
    const { topics } = await metadataV12.api.async(connection, [name], false, false);
    return topics[0]?.partitions.length ?? 0;
  } catch (error) {
    if (error instanceof ResponseError) return 0;
    throw error;
  }
}

async function topicConfigs(
  connection: Connection,
  names: string[],
): Promise<Map<string, Record<string, TopicConfigEntry>>> {
  const { results } = await describeConfigsV4.api.async(
    connection,
    names.map((resourceName) => ({ resourceType: TOPIC_RESOURCE, resourceName, configurationKeys: [] })),
    false,
    false,
  );
  return new Map(
    results.map(({ resourceName, configs }) => [
      resourceName,
      Object.fromEntries(
        configs.map(({ name, value, configSource }) => [
          name.replaceAll(".", "_"),
          { value: value ?? "", source: CONFIG_SOURCES[configSource] ?? "unknown_config" },
        ]),
      ),
    ]),
  );
}

type MetadataTopics = Awaited<ReturnType<KafkaConnection["metadata"]>>["topics"];

/** Offsets by `topic/partition`, asked from the leader of each partition. */
async function offsets(
  kafka: KafkaConnection,
  topics: MetadataTopics,
  timestamp: bigint,
): Promise<Map<string, number>> {
  const byLeader = new Map<number, Map<string, number[]>>();
  for (const { name, partitions } of topics) {
    for (const { leaderId, partitionIndex } of partitions) {
      if (leaderId < 0) continue;
      const led = byLeader.get(leaderId) ?? new Map<string, number[]>();
      led.set(name ?? "", [...(led.get(name ?? "") ?? []), partitionIndex]);
      byLeader.set(leaderId, led);
    }
  }
  const found = new Map<string, number>();
  await Promise.all(
    [...byLeader].map(async ([leader, led]) => {
      const request = [...led].map(([name, indexes]) => ({
        name,
        partitions: indexes.map((partitionIndex) => ({ partitionIndex, currentLeaderEpoch: -1, timestamp })),
      }));
      const answer = await kafka.withNode(leader, (connection) => listOffsetsV8.api.async(connection, -1, 0, request));
      for (const { name, partitions } of answer.topics) {
        for (const { partitionIndex, offset } of partitions)
          found.set(`${name}/${String(partitionIndex)}`, Number(offset));
      }
    }),
  );
  return found;
}

const kafkaName = (key: string) => key.replaceAll("_", ".");

const UNSETTLED = ["NOT_LEADER_OR_FOLLOWER", "LEADER_NOT_AVAILABLE"];

/** Asks again while partitions that were just made have no leader yet. */
async function settling<T>(question: () => Promise<T>, attempts = 50): Promise<T> {
  try {
    return await question();
  } catch (error) {
    const unsettled =
      error instanceof ResponseError &&
      (error.errors as { apiId?: string }[]).every(({ apiId }) => UNSETTLED.includes(apiId ?? ""));
    if (!unsettled || attempts <= 1) throw error;
    await sleep(100);
    return settling(question, attempts - 1);
  }
}

/** Turns what a broker refuses into its own words. */
async function refusing<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    const [first] = error.errors as { apiId?: string; message: string }[];
    const reason = first?.apiId === "TOPIC_ALREADY_EXISTS" ? "exists" : notFoundOrInvalid(first?.apiId);
    throw new BrokerRefused(brokersWords(error["response"]) ?? first?.message ?? error.message, reason);
  }
}

const notFoundOrInvalid = (apiId: string | undefined) =>
  apiId === "UNKNOWN_TOPIC_OR_PARTITION" ? "not_found" : "invalid";

/** The error message inside an answer; each API has it in a list of its own name. */
function brokersWords(response: unknown): string | undefined {
  const { topics, results, responses } = response as Record<string, { errorMessage?: string | null }[] | undefined>;
  const messages = [topics, results, responses].flatMap((list) => list ?? []).map(({ errorMessage }) => errorMessage);
  return messages.find((message) => typeof message === "string") ?? undefined;
}
