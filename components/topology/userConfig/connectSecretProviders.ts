import type * as v from "valibot";
import type { Given } from "../values/deferred";
import { given, integer, listOf, mapOf, oneOf, optional, secretText, strict, text } from "../values/setting";

/** Where connectors of Kafka Connect find their secrets; one of `aws`, `env` and `vault`. */
export interface KafkaConnectSecretProvider {
  /** By which connectors refer to it. */
  name: Given<string>;
  /** AWS Secrets Manager. */
  aws?: AwsSecrets;
  /** Secrets that are said here. */
  env?: EnvironmentSecrets;
  /** HashiCorp Vault. */
  vault?: VaultSecrets;
}

interface AwsSecrets {
  authMethod: Given<"credentials">;
  region: Given<string>;
  /** Give a secret. */
  accessKey?: Given<string>;
  /** Give a secret. */
  secretKey?: Given<string>;
}

interface EnvironmentSecrets {
  /** Give secrets. */
  secrets: Record<string, Given<string>>;
}

interface VaultSecrets {
  address: Given<string>;
  authMethod: Given<"token">;
  engineVersion?: Given<1 | 2>;
  prefixPathDepth?: Given<number>;
  /** Give a secret. */
  token?: Given<string>;
}

const secret = given(secretText(2048));

const provider = strict<KafkaConnectSecretProvider>({
  name: given(text(64)),
  aws: optional(
    strict<AwsSecrets>({
      authMethod: given(oneOf("credentials")),
      region: given(text(64)),
      accessKey: optional(secret),
      secretKey: optional(secret),
    }),
  ),
  env: optional(strict<EnvironmentSecrets>({ secrets: mapOf(secret) })),
  vault: optional(
    strict<VaultSecrets>({
      address: given(text(65_535)),
      authMethod: given(oneOf("token")),
      engineVersion: optional(given(oneOf(1, 2))),
      prefixPathDepth: optional(given(integer(0))),
      token: optional(secret),
    }),
  ),
});

/** `kafka_connect_secret_providers` of a Kafka service; no message shows anything of it. */
export const CONNECT_SECRET_PROVIDERS = Object.assign(
  listOf(provider, "a list of secret providers, each with name and one of aws, env and vault"),
  { isSecret: true },
) as unknown as v.GenericSchema<unknown, KafkaConnectSecretProvider[]>;
