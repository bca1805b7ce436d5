import { pulumiOnPath } from "./pulumiCli";

// For `make`: succeeds when there is nothing to build.
process.exitCode = pulumiOnPath() === undefined ? 1 : 0;
