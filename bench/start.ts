import { runAsPulumiDoes } from "../test/fixtures/nodeHost";

/**
 * How much the program's own start-up (load, configuration, plan, registration) costs beside a program that only imports
 * the two SDKs. Both run in turns under Pulumi's own Node host, so that a busy machine hits both alike.
 */
const ROUNDS = 9;

async function main(): Promise<void> {
  const program: number[] = [];
  const imports: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const [ours, reference] = [await runAsPulumiDoes(".", "dev"), await runAsPulumiDoes("bench/imports", "dev", {})];
    if (ours.exitCode !== 0 || reference.exitCode !== 0) throw new Error(`${ours.output}\n${reference.output}`);
    // The first round fills the file cache.
    if (round === 0) continue;
    program.push(ours.milliseconds);
    imports.push(reference.milliseconds);
  }
  console.log(`imports only     ${median(imports).toFixed(0)} ms (median of ${String(ROUNDS)})`);
  console.log(`this program     ${median(program).toFixed(0)} ms`);
  console.log(`ratio            ${(median(program) / median(imports)).toFixed(2)} (bar: 1.2)`);
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
