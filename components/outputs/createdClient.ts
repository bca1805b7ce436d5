import type * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import * as v from "valibot";
import { input } from "../resources/input";
import type { CreatedClusterPlan } from "../topology/plan/plan";
import { kafkaFacts, said } from "./kafkaAnswer";
import type { KafkaClient, Login } from "./kafkaClient";
import { saslMechanism } from "./listeners";
import type { ProjectCas } from "./projectCas";
import { type AnswerSource, answered } from "./providerAnswer";
import { serviceClient } from "./serviceClient";

const text = v.nullish(v.string());

/** What clients of a cluster that is created here need. `users` are those that the component makes on it, by user name. */
export function createdClient(
  cluster: CreatedClusterPlan,
  kafka: aiven.Kafka,
  users: Readonly<Record<string, aiven.KafkaUser>>,
  projectCas: ProjectCas,
): KafkaClient {
  return serviceClient({
    facts: kafkaFacts(kafka, { resource: kafka, origin: `aiven.Kafka ${cluster.resourceName}` }),
    caCert: projectCas.of(kafka.project, kafka),
    saslMechanism: pulumi.output(input(cluster.kafkaUserConfig.kafkaSaslMechanisms)).apply(saslMechanism),
    logins: Object.entries(users).map(([username, user]) =>
      userLogin(username, user, { resource: user, origin: `aiven.KafkaUser ${cluster.resourceName}.${username}` }),
    ),
  });
}

function userLogin(username: string, user: aiven.KafkaUser, source: AnswerSource): pulumi.Output<Login> {
  const { password, accessCert, accessKey } = user;
  return pulumi
    .all([
      answered("password", password, text, source),
      answered("accessCert", accessCert, text, source),
      answered("accessKey", accessKey, text, source),
    ])
    .apply(([word, certificate, key]) => said({ username, password: word, accessCert: certificate, accessKey: key }));
}
