import { componentProviderHost } from "@pulumi/pulumi/provider/experimental";
import { MirrorMaker2Replication } from "./mirrorMaker2Replication";

// By name, because the name of the npm package that programs in TypeScript import is taken.
void componentProviderHost({
  name: "aiven-mirrormaker2",
  dirname: __dirname,
  components: [MirrorMaker2Replication],
});
