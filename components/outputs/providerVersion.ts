import { version as installed } from "@pulumi/aiven/package.json";
import * as pulumi from "@pulumi/pulumi";
import { gtr, satisfies } from "semver";

/** Releases of Aiven's provider that the component is written for; the peer dependency of package.json says the same. */
const SUPPORTED = "^6.51.0";
export const SUPPORTED_PROVIDER = "6.51 and later 6.x";

/** Version of the package for Aiven that the program has; the provider is the same unless `provider` or the stack names another. */
export const PROVIDER_VERSION: string = installed;

/** @throws RunError when the program has a release of the provider that the component does not know. */
export function requireSupportedProvider(version = PROVIDER_VERSION): void {
  if (satisfies(version, SUPPORTED, { includePrerelease: true })) return;
  const age = gtr(version, SUPPORTED) ? "new" : "old";
  throw new pulumi.RunError(
    `@pulumi/aiven ${version} is too ${age} for MirrorMaker2Replication: it needs ${SUPPORTED_PROVIDER}. ` +
      `Run \`npm install "@pulumi/aiven@${SUPPORTED}"\`.`,
  );
}
