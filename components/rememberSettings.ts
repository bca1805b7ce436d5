import * as pulumi from "@pulumi/pulumi";
import { type AppliedSettings } from "./settings/appliedSettings";
import { remembered, takenBack } from "./settings/takenBack";

/** The engine's own function behind `pulumi.StackReference`, which would be a resource of the stack with all outputs in its state. */
const READ_OUTPUTS = "pulumi:pulumi:readStackOutputs";

/**
 * Warns about each setting that the stack's last `pulumi up` sent and that `settings` no longer has, because Aiven keeps it and no preview
 * shows it. Returns what the program must export, so that the next run can compare:
 *
 * ```ts
 * export const appliedSettings = rememberSettings(replication.settings);
 * ```
 *
 * @param settings Of one component, or of several: `{ ...one.settings, ...other.settings }`.
 * @param output Name under which the program exports the result.
 */
export function rememberSettings(
  settings: AppliedSettings,
  output = "appliedSettings",
): pulumi.Output<AppliedSettings> {
  return pulumi.output(lastOutput(output)).apply(async (applied) => {
    for (const { path, message } of takenBack(applied, settings)) await pulumi.log.warn(`${path}: ${message}`);
    return remembered(applied, settings);
  });
}

/** What this stack has put out at its last `up`; nothing before the first. */
async function lastOutput(name: string): Promise<AppliedSettings> {
  try {
    const stack = `${pulumi.getOrganization()}/${pulumi.getProject()}/${pulumi.getStack()}`;
    const { outputs } = (await pulumi.runtime.invoke(READ_OUTPUTS, { name: stack })) as {
      outputs?: Record<string, AppliedSettings | undefined>;
    };
    return outputs?.[name] ?? {};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const missing = "Settings that were removed from the configuration but are kept by Aiven cannot be detected";
    await pulumi.log.warn(`${missing}: the stack's last outputs cannot be read (${reason}).`);
    return {};
  }
}
