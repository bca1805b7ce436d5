import { wholeNumber } from "../../configuration/property";
import type { KafkaNode } from "../../graph/replicationGraph";
import { isKnown } from "../../known";
import { EACH_FLOW, stackRule } from "../../rule/stackRule";

export const distinctMaintenanceWindows = stackRule(
  {
    name: "dr-distinct-maintenance-windows",
    displayName: "Source and target are not maintained at the same time",
    description:
      "The weekly maintenance windows of a flow's two clusters should be well apart, so that a bad upgrade of one is noticed before the other gets it.",
    level: "advisory",
    severity: "medium",
    tags: ["disaster-recovery", "kafka", "maintenance"],
    remediationSteps: "Set maintenanceWindowDow of the target to a different day from the source's.",
    url: "https://aiven.io/docs/platform/concepts/maintenance-window",
    config: {
      /** The fewest hours between the starts of the two windows, counted either way round the week. */
      gapHours: wholeNumber(1, 84, 24),
    },
  },
  EACH_FLOW,
  (_graph, { gapHours }) =>
    function* ({ source, target }) {
      const [from, to] = [startOf(source.kafka), startOf(target.kafka)];
      if (from === undefined || to === undefined) return;
      const apart = Math.abs(from - to);
      if (Math.min(apart, WEEK - apart) >= gapHours) return;
      yield `The maintenance windows of source and target start less than ${String(gapHours)} hours apart: set maintenanceWindowDow of one of them to another day.`;
    },
);

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const WEEK = 7 * 24;

/** Hours from the beginning of the week. */
function startOf(kafka: KafkaNode | undefined): number | undefined {
  if (kafka === undefined) return undefined;
  const { maintenanceWindowDow: dow, maintenanceWindowTime: time } = kafka;
  const day = isKnown(dow) ? DAYS.indexOf(dow) : -1;
  const [, hours, minutes] = (isKnown(time) ? /^(\d\d):(\d\d)(:\d\d)?$/.exec(time) : undefined) ?? [];
  if (day === -1 || hours === undefined) return undefined;
  return day * 24 + Number(hours) + Number(minutes) / 60;
}
