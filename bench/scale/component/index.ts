import { MirrorMaker2Replication } from "../../../components";
import { dropSdkDebugLines } from "../../../components/resources/sdkDebugLines";
import { scaledTopology } from "../topology";

// As index.ts at the top does.
dropSdkDebugLines();
new MirrorMaker2Replication("scale", { project: process.env["BENCH_PROJECT"] ?? "", ...scaledTopology() });
