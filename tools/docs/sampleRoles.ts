import type { PresetDefinition, RoleRules } from "../../components/presets/presetDefinition";

/** Roles to show a preset with: the role's own name, or a, b and c. */
export const sampleRoles = ({ roles }: PresetDefinition<RoleRules>) =>
  Object.fromEntries(
    Object.entries(roles).map(([role, rule]) => {
      if (rule === "cluster") return [role, role];
      return [role, ["a", "b", "c"].slice(0, "order" in rule ? rule.order : rule.clusters)];
    }),
  ) as Record<string, never>;
