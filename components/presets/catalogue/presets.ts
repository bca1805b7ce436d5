import { activeActive } from "./activeActive";
import { activePassive } from "./activePassive";
import { chain } from "./chain";
import { failback } from "./failback";
import { fanIn } from "./fanIn";
import { fanOut } from "./fanOut";
import { isolation } from "./isolation";
import { migration } from "./migration";
import type { PresetDefinition, RoleRules } from "../presetDefinition";
import { ring } from "./ring";
import { unidirectional } from "./unidirectional";

/** Every preset, in the order in which one chooses. */
export const PRESETS: readonly PresetDefinition<RoleRules>[] = [
  unidirectional,
  activePassive,
  failback,
  activeActive,
  fanIn,
  fanOut,
  chain,
  ring,
  migration,
  isolation,
].map(({ definition }) => definition as PresetDefinition<RoleRules>);
