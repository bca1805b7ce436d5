import { isDeepStrictEqual } from "node:util";
import { detailedDiff } from "./detailedDiff";
import { failuresOf } from "./failures";
import { checkedInputs, importedInputs, refreshedInputs } from "./inputs";
import { metaOf, outputsOf, previewOf, withSecretInputs } from "./outputs";
import { plannedState, withEmptyLists } from "./plan";
import { internalState } from "./rawStateDelta";
import type { Intent, ResourceType } from "../resourceType";
import type { ServedType } from "../servedType";
import { settledState, wholeState } from "./settle";
import { UNKNOWN, type WireObject, plainObject } from "../wire";

/** A type that the official provider makes with Terraform's SDK, whose rules Pulumi's bridge passes on. */
export function sdkType(type: ResourceType): ServedType {
  const { schema } = type;
  const { fields } = schema;

  const stateBefore = (olds: WireObject) => internalState(fields, plainObject(olds), olds["__pulumi_raw_state_delta"]);
  const meta = (olds: WireObject) => (typeof olds["__meta"] === "string" ? olds["__meta"] : metaOf(schema, false));

  const intentOf = async (before: WireObject | undefined, news: WireObject, isPreview: boolean): Promise<Intent> => {
    const inputs = plainObject(news);
    const raw = plannedState(schema, before, inputs);
    const adjusted = { ...(type.adjust?.(raw, before, inputs) ?? raw), ...(before === undefined ? type.known : {}) };
    const isChange = before !== undefined && !isDeepStrictEqual(before, adjusted);
    const planned = isChange ? withEmptyLists(fields, adjusted) : adjusted;
    const intent = { before, inputs, planned };
    await type.verify?.(intent, isPreview);
    return intent;
  };

  return {
    check(olds, news, name) {
      const inputs = withSecretInputs(fields, checkedInputs(schema, olds, news));
      return { inputs, failures: failuresOf(schema, name, plainObject(news)) };
    },
    async diff(olds, news) {
      const before = stateBefore(olds);
      const { inputs, planned } = await intentOf(before, news, true);
      const detailed = detailedDiff(schema, before, planned, inputs);
      const top = (isPart: (kind: string) => boolean) => [
        ...new Set(
          Object.entries(detailed).flatMap(([path, kind]) => (isPart(kind) ? [path.replace(/[.[].*$/, "")] : [])),
        ),
      ];
      const replaces = top((kind) => kind.endsWith("_REPLACE")).sort();
      return {
        hasChanges: !isDeepStrictEqual(before, planned),
        replaces,
        stables: schema.replaces.filter((name) => !name.includes(".") && !replaces.includes(name)).sort(),
        diffs: top(() => true).sort(),
        detailed,
      };
    },
    async create(news, isPreview) {
      const intent = await intentOf(undefined, news, isPreview);
      if (isPreview) return { id: "", outputs: previewOf(schema, UNKNOWN, intent.planned) };
      const { id, state } = await type.create(intent);
      const settled = settledState(fields, wholeState(fields, state), intent.planned);
      return { id, outputs: outputsOf(schema, id, settled, metaOf(schema, false)) };
    },
    async read(id, inputs, outputs) {
      const isImport = outputs === undefined || Object.keys(outputs).length === 0;
      const state = await type.read(id, isImport ? {} : stateBefore(outputs));
      if (state === undefined) return undefined;
      const whole = outputsOf(schema, id, wholeState(fields, state), isImport ? metaOf(schema, true) : meta(outputs));
      return {
        inputs: isImport
          ? importedInputs(fields, whole, schema.defaults)
          : refreshedInputs(fields, inputs ?? {}, whole),
        outputs: whole,
      };
    },
    async update(id, olds, news, isPreview) {
      const intent = await intentOf(stateBefore(olds), news, isPreview);
      if (isPreview) return previewOf(schema, id, intent.planned);
      const state = await type.update(id, intent);
      return outputsOf(schema, id, settledState(fields, wholeState(fields, state), intent.planned), meta(olds));
    },
    delete: (id, olds) => type.delete(id, plainObject(olds)),
  };
}
