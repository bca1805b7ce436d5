import * as aiven from "@pulumi/aiven";
import type * as pulumi from "@pulumi/pulumi";
import * as v from "valibot";
import { kafkaFacts } from "./kafkaAnswer";
import type { KafkaClient, NotKnown } from "./kafkaClient";
import { saslMechanism } from "./listeners";
import type { ProjectCas } from "./projectCas";
import { answered } from "./providerAnswer";
import { serviceClient } from "./serviceClient";

const isAllowed = v.nullish(v.boolean());
/** A function answers a list where a resource has the only one. */
const userConfigs = v.nullish(
  v.array(
    v.object({
      kafkaSaslMechanisms: v.nullish(v.object({ plain: isAllowed, scramSha256: isAllowed, scramSha512: isAllowed })),
    }),
  ),
  [],
);

/**
 * What clients of a service that exists already need, by asking Aiven for it. It is asked once `integration` exists: a preview of a new
 * one asks nothing, and works without an account.
 */
export function existingClient(
  service: { project: pulumi.Input<string>; serviceName: pulumi.Input<string> },
  alias: string,
  integration: pulumi.CustomResource,
  parent: pulumi.Resource,
  projectCas: ProjectCas,
): KafkaClient {
  const found = aiven.getKafkaOutput(service, { parent, dependsOn: integration });
  const source = { resource: integration, origin: `aiven.getKafka of cluster "${alias}"` };
  const { components, kafkas, serviceUsername, servicePassword } = found;
  const client = serviceClient({
    facts: kafkaFacts({ components, kafkas, serviceUsername, servicePassword }, source),
    caCert: projectCas.of(service.project, integration),
    saslMechanism: answered("kafkaUserConfigs", found.kafkaUserConfigs, userConfigs, source).apply(([config]) =>
      saslMechanism(someAllowed(config?.kafkaSaslMechanisms ?? {})),
    ),
    logins: [],
  });
  return {
    ...client,
    notKnown: client.notKnown.apply((missing): NotKnown => ({
      ...missing,
      users: "the service was created elsewhere; ask whoever created its other users",
    })),
  };
}

/** A provider writes false for what nobody has set, so all false says nothing. */
const someAllowed = <Allowed extends object>(allowed: Allowed): Partial<Allowed> =>
  Object.values(allowed).includes(true) ? allowed : {};
