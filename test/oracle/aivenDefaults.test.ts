import { expect } from "chai";
import { INTEGRATION_DEFAULTS, KAFKA_DEFAULTS, TOPIC_DEFAULTS } from "../../components/settings/aivenDefaults";
import { RELEASES, kafkaDefaults } from "./mirrorMakerOracle";

/** Where Aiven says that its default is another than Kafka's; the unit tests hold these against what Aiven's provider says. */
const AIVENS_OWN = ["kafka.autoCreateTopicsEnable", "kafka.defaultReplicationFactor"];
/** What Kafka 4 has no longer, or has with another default, and Aiven's provider still describes as in 3.9. */
const ONLY_IN_3_9 = ["kafka.logMessageDownconversionEnable", "kafkaMirrormaker.producerLingerMs"];

describe("Aiven's defaults", () => {
  for (const [line, release] of RELEASES) {
    it(`are those of Kafka ${release}`, () => {
      const kafka = kafkaDefaults(release);
      const passedOver = line === "3.9" ? AIVENS_OWN : [...AIVENS_OWN, ...ONLY_IN_3_9];
      const ours = {
        ...under("topic", "config.", TOPIC_DEFAULTS, passedOver),
        ...under("broker", "kafka.", KAFKA_DEFAULTS, passedOver),
        ...under("consumer", "kafkaMirrormaker.consumer", INTEGRATION_DEFAULTS, [...passedOver, RESET]),
        ...under("producer", "kafkaMirrormaker.producer", INTEGRATION_DEFAULTS, passedOver),
      };
      expect(Object.keys(ours)).to.have.length.of.at.least(55);
      expect(ours).to.deep.equal(Object.fromEntries(Object.keys(ours).map((name) => [name, kafka.get(name)])));
    });
  }
});

/** MirrorMaker's own, which is not the one of consumers. */
const RESET = "kafkaMirrormaker.consumerAutoOffsetReset";

/** Those of a table that begin with a prefix, by Kafka's names and as texts: `topic retention.ms`. */
function under(
  kind: string,
  prefix: string,
  defaults: Readonly<Record<string, unknown>>,
  without: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(defaults)
      .filter(([key]) => key.startsWith(prefix) && !without.includes(key))
      .map(([key, value]) => [`${kind} ${kafkaName(key.slice(prefix.length))}`, String(value)]),
  );
}

/** `retentionMs` and `RetentionMs` to `retention.ms`. */
const kafkaName = (key: string) =>
  `${key.charAt(0).toLowerCase()}${key.slice(1)}`.replaceAll(/[A-Z]/g, (capital) => `.${capital.toLowerCase()}`);
