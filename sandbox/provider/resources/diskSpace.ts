import { AivenError } from "../aivenClient";
import type { Intent } from "../resourceType";
import { UNKNOWN, type WireObject } from "../wire";

/** `90GiB` for 92160; `0B` for nothing, as the official provider. */
export const gibibytes = (mib: number) => (mib === 0 ? "0B" : `${String(mib / 1024)}GiB`);

/** The size that was asked for, or the plan's with what was asked for beside. */
export function diskSpaceMb({ diskSpace, additionalDiskSpace }: WireObject, specs: WireObject): number {
  if (typeof diskSpace === "string" && diskSpace !== "") return mebibytes(diskSpace);
  const more = typeof additionalDiskSpace === "string" ? mebibytes(additionalDiskSpace) : 0;
  return Number(specs["disk_space_mb"] ?? 0) + more;
}

/** @throws when a plan does not have disks of the size that is asked for anew */
export async function verifyDiskSpace(
  { before, inputs, planned }: Intent,
  specsOf: (project: unknown, plan: unknown) => Promise<WireObject>,
): Promise<void> {
  const isAsked = ["diskSpace", "additionalDiskSpace"].some((name) => {
    const value = planned[name];
    return typeof value === "string" && value !== "" && value !== UNKNOWN && value !== (before?.[name] ?? null);
  });
  if (!isAsked) return;
  const specs = await specsOf(planned["project"], planned["plan"]);
  const [standard, cap, step] = ["disk_space_mb", "disk_space_cap_mb", "disk_space_step_mb"].map((name) =>
    Number(specs[name] ?? 0),
  );
  const asked = diskSpaceMb(inputs, specs);
  if (standard === undefined || cap === undefined || step === undefined || asked === 0 || standard === 0) return;
  if (asked !== standard && (cap === 0 || step === 0)) {
    throw new AivenError(0, "dynamic disk space is not configurable for this service");
  }
  if (asked < standard) {
    throw new AivenError(0, `requested disk size is too small: '${gibibytes(asked)}' < '${gibibytes(standard)}'`);
  }
  if (cap !== 0 && asked > cap) {
    throw new AivenError(0, `requested disk size is too large: '${gibibytes(asked)}' > '${gibibytes(cap)}'`);
  }
  if (step !== 0 && (asked - standard) % step !== 0) {
    throw new AivenError(
      0,
      `requested disk size has to increase from: '${gibibytes(standard)}' in increments of '${gibibytes(step)}'. Got: '${gibibytes(asked)}'`,
    );
  }
}

function mebibytes(text: string): number {
  const [, number = "0", unit = ""] = /^([\d.]+)\s*([KMGT]?)i?B?$/i.exec(text) ?? [];
  const factor = { K: 1 / 1024, M: 1, G: 1024, T: 1024 * 1024 }[unit.toUpperCase()] ?? 0;
  return Math.round(Number(number) * factor);
}
