import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

const EXAMPLES = resolve(__dirname, "../../../examples");

/** Every folder of `examples` that is a program. */
export const exampleNames = (): string[] =>
  readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, "Pulumi.yaml")));

export const exampleDirectory = (name: string) => join(EXAMPLES, name);

/** What the stack file of an example says, without the project before the keys. */
export function stackConfig(name: string): Record<string, string | boolean> {
  const { config } = parse(readFileSync(join(EXAMPLES, name, "Pulumi.dev.yaml"), "utf8")) as {
    config: Record<string, string | boolean>;
  };
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key.slice(key.indexOf(":") + 1), value]));
}

/** What a user of the example `migration` has to say beside its stack file. */
export const MIGRATION_SECRETS = { sslCaCert: "ca", sslClientCert: "certificate", sslClientKey: "canary-key" };
