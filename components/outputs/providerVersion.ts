import { version as installed } from "@pulumi/aiven/package.json";
import * as pulumi from "@pulumi/pulumi";

/** Releases of Aiven's provider that the component is written for; the peer dependency of package.json says the same. */
const SUPPORTED = { major: 6, minor: 51 };
export const SUPPORTED_PROVIDER = `${String(SUPPORTED.major)}.${String(SUPPORTED.minor)} and later ${String(SUPPORTED.major)}.x`;

/** Version of the package for Aiven that the program has; the provider is the same unless `provider` or the stack names another. */
export const PROVIDER_VERSION: string = installed;

/** @throws RunError when the program has a release of the provider that the component does not know. */
export function requireSupportedProvider(version = PROVIDER_VERSION): void {
  const [major = NaN, minor = NaN] = version.split(".").map(Number);
  if (major === SUPPORTED.major && minor >= SUPPORTED.minor) return;
  const age = major > SUPPORTED.major ? "new" : "old";
  throw new pulumi.RunError(
    `@pulumi/aiven ${version} is too ${age} for MirrorMaker2Replication: it needs ${SUPPORTED_PROVIDER}. ` +
      `Run \`npm install "@pulumi/aiven@^${String(SUPPORTED.major)}.${String(SUPPORTED.minor)}.0"\`.`,
  );
}
