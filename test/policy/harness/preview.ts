import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { EnforcementLevel } from "@pulumi/policy";
import { Engine } from "../../../sandbox/engine/engine";
import { NO_AIVEN } from "../../../sandbox/provider/noAiven";
import type { PackConfig, Violation } from "./engine";

export interface Preview {
  succeeded: boolean;
  violations: Violation[];
  output: string;
}

/** Previews a program of test/fixtures/programs on the real engine, on an empty stack, under a policy pack. */
export async function preview(
  stateDir: string,
  program: string,
  pack: { directory: string; config: PackConfig },
): Promise<Preview> {
  const config = join(stateDir, "config.json");
  writeFileSync(config, JSON.stringify(pack.config));
  const engine = await Engine.open({
    program: resolve(__dirname, "../../fixtures/programs", program),
    stack: "prod",
    stateDir,
    aiven: NO_AIVEN,
    provider: "sandbox",
    policyPack: { directory: pack.directory, config },
    output: () => undefined,
  });
  try {
    const { succeeded, violations, output } = await engine.run("preview");
    return {
      succeeded,
      output,
      violations: violations.map(({ policy, enforcementLevel, urn, message }) => ({
        policy,
        level: enforcementLevel as EnforcementLevel,
        urn,
        message: message.trim(),
      })),
    };
  } finally {
    await engine.close();
  }
}
