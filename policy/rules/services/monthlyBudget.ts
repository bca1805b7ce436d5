import { amount, numbersByName } from "../../configuration/property";
import { type Leaf, isKnown } from "../../known";
import { THE_STACK, stackRule } from "../../rule/stackRule";

export const monthlyBudget = stackRule(
  {
    name: "monthly-budget",
    displayName: "The stack stays within its budget",
    description:
      "The plans of all Kafka and MirrorMaker services must together cost no more than a monthly limit. Prices depend on the cloud and your contract, so you put them into the configuration; `aiven.getServicePlan` and the console show them.",
    level: "advisory",
    severity: "low",
    tags: ["kafka", "mirrormaker2", "cost"],
    remediationSteps: "Use smaller plans or fewer services, or raise limitUsd in the configuration.",
    url: "https://aiven.io/docs/platform/concepts/billing-and-payment",
    config: {
      /** US dollars a month. Without a limit nothing is judged. */
      limitUsd: amount(),
      /** Price of one service in US dollars a month, by service type and plan, such as `kafka/business-4`. */
      prices: numbersByName(),
    },
  },
  THE_STACK,
  ({ kafkas, mirrorMakers }, { limitUsd, prices }) =>
    function* () {
      if (limitUsd === undefined) return;
      const services = [...kafkas.map(priced("kafka")), ...mirrorMakers.map(priced("kafka_mirrormaker"))];
      const unpriced = services.filter(({ key }) => key !== undefined && prices[key] === undefined);
      if (unpriced.length > 0) {
        yield `The configuration has no price for the plan of ${unpriced.map(({ name }) => name).join(", ")}: add it to prices.`;
      }
      const total = services.reduce((sum, { key }) => sum + (key === undefined ? 0 : (prices[key] ?? 0)), 0);
      if (total > limitUsd) {
        yield `The services cost ${total.toFixed(2)} USD a month or more, and the limit is ${limitUsd.toFixed(2)}: use smaller plans, or raise limitUsd.`;
      }
    },
);

const priced =
  (serviceType: string) =>
  ({ name, plan }: { name: string; plan: Leaf<string> }) => ({
    name,
    key: isKnown(plan) ? `${serviceType}/${plan}` : undefined,
  });
