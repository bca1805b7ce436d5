import { MirrorMaker2Replication } from "../../../components";
import { scaledTopology } from "../topology";

new MirrorMaker2Replication("scale", { project: process.env["BENCH_PROJECT"] ?? "", ...scaledTopology() });
