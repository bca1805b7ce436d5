import * as pulumi from "@pulumi/pulumi";
import * as v from "valibot";
import type { KafkaClient } from "./kafkaClient";
import { type AnswerSource, answered } from "./providerAnswer";

const text = v.exactOptional(v.string());
const byMethod = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.object({
    certificate: v.exactOptional(schema),
    sasl: v.exactOptional(schema),
    tls: v.exactOptional(schema),
    plaintext: v.exactOptional(schema),
  });
const servers = byMethod(v.string());
const properties = byMethod(v.object({ java: v.string(), librdkafka: v.string() }));
const user = v.object({
  username: text,
  password: text,
  accessCert: text,
  accessKey: text,
  properties: v.optional(properties, {}),
});
const client = v.object({
  bootstrapServers: v.optional(servers, {}),
  routes: v.optional(v.record(v.string(), servers), {}),
  caCert: v.nullish(v.string()),
  uris: v.optional(v.object({ schemaRegistry: text, rest: text, connect: text }), {}),
  firstUser: v.optional(user),
  users: v.optional(v.record(v.string(), user), {}),
  notKnown: v.optional(v.record(v.string(), v.string()), {}),
});
const clients = v.nullish(v.record(v.string(), client), {});
const connections = v.nullish(v.record(v.string(), v.object({ bootstrapServers: text })), {});
const credentials = v.nullish(v.record(v.string(), user), {});

/** What clients of a cluster in another stack need, as that stack's outputs have it. */
export function stackClient(
  { stack, cluster }: { stack: string; cluster: string },
  reference: pulumi.StackReference,
): KafkaClient {
  const source: AnswerSource = { resource: reference, origin: `Stack ${stack}`, isStack: true };
  const read = <Schema extends v.GenericSchema>(name: string, schema: Schema) =>
    answered(name, reference.getOutput(name), schema, source);
  const found = pulumi
    .all([read("clients", clients), read("clusters", connections), read("credentials", credentials)])
    .apply(([told, connected, proving]) => told[cluster] ?? ofOlderRelease(connected[cluster], proving[cluster]));
  const shown = pulumi.unsecret(found);
  return {
    bootstrapServers: shown.apply(({ bootstrapServers }) => bootstrapServers),
    routes: shown.apply(({ routes }) => routes),
    caCert: pulumi.secret(found.apply(({ caCert }) => caCert)) as pulumi.Output<string>,
    uris: pulumi.secret(found.apply(({ uris }) => uris)),
    firstUser: pulumi.secret(found.apply(({ firstUser }) => firstUser)) as NonNullable<KafkaClient["firstUser"]>,
    users: pulumi.secret(found.apply(({ users }) => users)),
    notKnown: shown.apply((told) => told.notKnown),
  };
}

/** A stack that an older release of this program has brought up: it tells the first user and where to connect. */
function ofOlderRelease(
  connection: { bootstrapServers?: string } | undefined,
  firstUser: v.InferOutput<typeof user> | undefined,
): v.InferOutput<typeof client> {
  const why = "the other stack does not export it; run `pulumi up` there with this release";
  return {
    bootstrapServers: connection?.bootstrapServers === undefined ? {} : { certificate: connection.bootstrapServers },
    routes: {},
    uris: {},
    users: {},
    firstUser,
    notKnown: { caCert: why, uris: why, users: why },
  };
}
