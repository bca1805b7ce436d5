import { explain } from "../../cli/plan/explain";
import { topologyPicture } from "../../cli/plan/topologyPicture";
import { explainTopology } from "../../components/explain/explainTopology";
import { PRESETS } from "../../components/presets/catalogue/presets";
import { expandPreset } from "../../components/presets/expandPreset";
import { planReplication } from "../../components/topology/planReplication";
import { sampleRoles } from "./sampleRoles";

const REGIONS = ["google-europe-west1", "google-europe-west4", "google-us-east1"];
const DAYS = ["monday", "wednesday", "friday"];

/** The pictures of the documentation, by path: the recipe as stack prod has it, and each preset with the fewest clusters it takes. */
export const pictures: Readonly<Record<string, () => Promise<string>>> = {
  "docs/pictures/recipe.svg": () =>
    explain([], { stack: "prod", program: ".", kafka: "4.x", svg: true }, topologyPicture),
  ...Object.fromEntries(PRESETS.map((preset) => [picturePath(preset.name), () => presetPicture(preset)] as const)),
};

function picturePath(preset: string): string {
  return `docs/pictures/${preset}.svg`;
}

function presetPicture(preset: (typeof PRESETS)[number]): Promise<string> {
  const roles = sampleRoles(preset);
  const aliases = [...new Set(Object.values<string | string[]>(roles).flat())];
  const sources = new Set(preset.flows(roles).map(([source]) => source));
  const clusters = Object.fromEntries(
    aliases.map((alias, index) => [
      alias,
      {
        plan: "business-4",
        cloudName: REGIONS[index],
        ipFilter: ["10.0.0.0/8"],
        maintenanceWindow: { dow: DAYS[index], time: "03:00:00" },
        ...(sources.has(alias) ? { topics: { orders: { partitions: 3 } } } : {}),
      },
    ]),
  );
  const mirrorMaker = { plan: "startup-4", cloudName: "google-europe-west4", ipFilter: ["10.0.0.0/8"] };
  const expanded = expandPreset(preset, { clusters, mirrorMaker }, roles, { topics: ["orders", ".*\\.orders"] });
  const { plan, problems } = planReplication(preset.name, expanded.topology as never);
  if (plan === undefined) throw new Error(`${preset.name} has no picture: ${JSON.stringify(problems)}`);
  return topologyPicture(explainTopology(plan));
}
