import { Consumer, Producer, stringDeserializers, stringSerializers } from "@platformatic/kafka";
import type { DemoRecord } from "./record";

/** How to reach a Kafka service by client certificate, as Aiven's API tells it. */
export interface KafkaAccess {
  bootstrapServers: string[];
  ca: string;
  certificate: string;
  key: string;
}

/** Asks Aiven's API how to reach a service, as any client of Aiven would. */
export async function kafkaAccess(
  aiven: { url: string; token: string },
  project: string,
  service: string,
): Promise<KafkaAccess> {
  const get = async (path: string) => {
    const response = await fetch(`${aiven.url}/v1/project/${project}/${path}`, {
      headers: { authorization: `aivenv1 ${aiven.token}` },
    });
    if (!response.ok) throw new Error(`Aiven's API answers ${String(response.status)} for ${path}`);
    return response.json();
  };
  const { certificate: ca } = (await get("kms/ca")) as { certificate: string };
  const { service: found } = (await get(`service/${service}`)) as {
    service: { connection_info: { kafka: string[]; kafka_access_cert: string; kafka_access_key: string } };
  };
  const { kafka, kafka_access_cert: certificate, kafka_access_key: key } = found.connection_info;
  return { bootstrapServers: kafka, ca, certificate, key };
}

const connection = ({ bootstrapServers, ca, certificate, key }: KafkaAccess) => ({
  bootstrapBrokers: bootstrapServers,
  tls: { ca, cert: certificate, key },
});

export async function writeRecords(access: KafkaAccess, topic: string, records: readonly DemoRecord[]): Promise<void> {
  const producer = new Producer({ clientId: "demo", ...connection(access), serializers: stringSerializers });
  try {
    await producer.send({
      acks: -1,
      messages: records.map(({ partition, key, value, headers, timestamp }) => ({
        topic,
        partition,
        key,
        value,
        headers,
        timestamp: BigInt(timestamp),
      })),
    });
  } finally {
    await producer.close();
  }
}

/**
 * Reads a topic from its beginning until `count` records that belong to `run` have come, or until the deadline.
 *
 * @param onFirst called when the first of them comes.
 */
export async function readRecords(
  access: KafkaAccess,
  topic: string,
  { run, count, deadline, onFirst }: { run: string; count: number; deadline: number; onFirst?: () => void },
): Promise<DemoRecord[]> {
  const consumer = new Consumer({
    clientId: "demo",
    groupId: `demo-${run}`,
    ...connection(access),
    deserializers: stringDeserializers,
  });
  const found: DemoRecord[] = [];
  try {
    const stream = await consumer.consume({ topics: [topic], mode: "earliest", autocommit: false, maxWaitTime: 200 });
    const timer = setTimeout(
      () => {
        void stream.close();
      },
      Math.max(0, deadline - Date.now()),
    );
    for await (const { partition, key, value, headers, timestamp } of stream) {
      if (headers.get("run") !== run) continue;
      if (found.length === 0) onFirst?.();
      found.push({ partition, key, value, headers: Object.fromEntries(headers), timestamp: Number(timestamp) });
      if (found.length >= count) break;
    }
    clearTimeout(timer);
  } finally {
    await new Promise<void>((closed) => {
      consumer.close(true, () => {
        closed();
      });
    });
  }
  return found;
}
