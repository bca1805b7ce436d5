import { expect } from "chai";
import * as fc from "fast-check";
import type { ReplicationTopology } from "../../../../components";
import { expandPreset } from "../../../../components/presets/expandPreset";
import type { RoleRules } from "../../../../components/presets/presetDefinition";
import { PRESETS } from "../../../../components/presets/catalogue/presets";
import { planReplication } from "../../../../components/topology/planReplication";
import { clusterAt, mirrorMaker } from "./presetTopologies";

const aliases = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_-]{0,9}$/), { minLength: 3, maxLength: 5 });
const RUNS = { numRuns: 50 };
/** What isolation cannot do without, and the others can do with. */
const FLOW = { topics: ["shared", "topic-.*"] };

/** Gives every role as many of the aliases as it needs, or as there are. */
function assign(rules: RoleRules, named: readonly string[]): Record<string, unknown> {
  const single = Object.keys(rules).filter((role) => rules[role] === "cluster");
  const several = Object.keys(rules).filter((role) => rules[role] !== "cluster");
  return Object.fromEntries<unknown>([
    ...single.map((role, index) => [role, named[index]] as const),
    ...several.map((role) => [role, named.slice(single.length)] as const),
  ]);
}

const inOrder = (named: readonly string[], order: readonly string[]) =>
  Object.fromEntries(order.map((alias) => [alias, clusterAt(named.indexOf(alias))]));

for (const preset of PRESETS) {
  describe(`the preset ${preset.name}, on any clusters`, () => {
    const expanded = (named: readonly string[], order: readonly string[], roles: Record<string, unknown>) => {
      const { topology, problems } = expandPreset(
        preset,
        { clusters: inOrder(named, order), mirrorMaker },
        roles,
        FLOW,
      );
      expect(problems).to.deep.equal([]);
      return topology as unknown as ReplicationTopology;
    };

    it("plans without a problem", () => {
      fc.assert(
        fc.property(aliases, (named) => {
          const { problems, plan } = planReplication("mm2", expanded(named, named, assign(preset.roles, named)));
          expect(problems).to.equal(undefined);
          expect(plan?.flows).to.have.length.greaterThan(0);
        }),
        RUNS,
      );
    });

    it("plans the same for any order of clusters, and of roles without an order", () => {
      fc.assert(
        fc.property(
          aliases.chain((named) =>
            fc.tuple(fc.constant(named), fc.shuffledSubarray(named, { minLength: named.length })),
          ),
          ([named, shuffled]) => {
            const roles = assign(preset.roles, named);
            const shuffledRoles = Object.fromEntries(
              Object.entries(roles)
                .reverse()
                .map(([role, assigned]) => [
                  role,
                  typeof preset.roles[role] === "object" && "clusters" in preset.roles[role]
                    ? shuffled.filter((alias) => (assigned as string[]).includes(alias))
                    : assigned,
                ]),
            );
            const plan = planReplication("mm2", expanded(named, named, roles));
            expect(planReplication("mm2", expanded(named, shuffled, shuffledRoles))).to.deep.equal(plan);
          },
        ),
        RUNS,
      );
    });
  });
}
