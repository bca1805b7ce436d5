import { spawnSync } from "node:child_process";
import { planReplication } from "../components/topology/planReplication";
import { median } from "./median";
import { topologyOf } from "./topologies";

const SIZES = [10, 100, 1000, 2000];
const ROUNDS = 9;
/** Bar of the largest size, in ms. */
const BAR_MS = 200;

/**
 * The cost of planning and validating, per topology and per flow. `first` is a process that plans once, as a preview does;
 * `then` one whose code is warm.
 */
function main(): void {
  console.log(" flows  clusters   first ms    then ms   then us/flow");
  for (const size of SIZES) {
    const first = median(Array.from({ length: ROUNDS }, () => firstMilliseconds(size)));
    const topology = topologyOf(size);
    const then = median(Array.from({ length: ROUNDS }, () => milliseconds(topology)));
    const clusters = Object.keys(topology.clusters).length;
    const columns = [
      [size, 6],
      [clusters, 10],
      [first.toFixed(1), 11],
      [then.toFixed(1), 11],
      [((then * 1000) / size).toFixed(1), 15],
    ] as const;
    console.log(columns.map(([value, width]) => String(value).padStart(width)).join(""));
  }
  console.log(`bar: ${String(BAR_MS)} ms for ${String(SIZES.at(-1))} flows, in line with the flows`);
}

function milliseconds(topology: ReturnType<typeof topologyOf>): number {
  const started = performance.now();
  const { problems } = planReplication("bench", topology);
  const duration = performance.now() - started;
  if (problems !== undefined) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return duration;
}

function firstMilliseconds(size: number): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, __filename, String(size)]);
  if (status !== 0) throw new Error(stderr.toString());
  return Number(stdout.toString());
}

const [, , size] = process.argv;
if (size === undefined) main();
else console.log(milliseconds(topologyOf(Number(size))));
