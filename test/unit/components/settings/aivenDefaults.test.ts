import { readFileSync } from "node:fs";
import { expect } from "chai";
import ts from "typescript";
import * as defaults from "../../../../components/settings/aivenDefaults";

const FILE = require.resolve("@pulumi/aiven/types/input.d.ts");
const SDK = ts.createSourceFile(FILE, readFileSync(FILE, "utf8"), ts.ScriptTarget.ES2022, true);

/** The tables, by the type of Aiven's SDK that describes their settings, and what comes before a setting's name. */
const TABLES: readonly [type: string, prefix: string, table: Readonly<Record<string, defaults.SettingValue>>][] = [
  ["KafkaKafkaUserConfig", "kafkaUserConfig.", defaults.KAFKA_DEFAULTS],
  ["KafkaKafkaUserConfigKafka", "kafka.", defaults.KAFKA_DEFAULTS],
  ...["KafkaAuthenticationMethods", "KafkaConnectConfig", "KafkaRestConfig", "KafkaSaslMechanisms"]
    .concat("SchemaRegistryConfig")
    .map((group): (typeof TABLES)[number] => [
      `KafkaKafkaUserConfig${group}`,
      `kafkaUserConfig.${group.charAt(0).toLowerCase()}${group.slice(1)}.`,
      defaults.KAFKA_DEFAULTS,
    ]),
  ["KafkaMirrorMakerKafkaMirrormakerUserConfigKafkaMirrormaker", "kafkaMirrormaker.", defaults.MIRROR_MAKER_DEFAULTS],
  ["ServiceIntegrationKafkaMirrormakerUserConfigKafkaMirrormaker", "kafkaMirrormaker.", defaults.INTEGRATION_DEFAULTS],
];

/** The SDK writes every name in the descriptions as its own, and one of them is a value. */
const RENAMED: Readonly<Record<string, string>> = { topicName: "topic_name" };
/** Always sent, so that nothing is taken back. */
const ALWAYS_SENT = ["emitCheckpoints", "refreshGroups", "refreshTopics"].map(
  (interval) => `kafkaMirrormaker.${interval}IntervalSeconds`,
);
/** Derived from another setting, or more than a number of JavaScript's holds. */
const NOT_TO_BE_SENT = ["null", "9223372036854775807"];

describe("Aiven's defaults", () => {
  const described = TABLES.map(([type, prefix, table]) => ({ table, said: saidOf(type, prefix) }));

  it("are those that its SDK describes", () => {
    const different = described.flatMap(({ table, said }) =>
      Object.entries(table).flatMap(([key, value]) => {
        const saying = said[key];
        return saying === undefined || saying === String(value) ? [] : [`${key}: ${String(value)}, not ${saying}`];
      }),
    );
    expect(different).to.deep.equal([]);
    expect(described.flatMap(({ said }) => Object.keys(said))).to.have.length.of.at.least(75);
  });

  it("miss none that its SDK describes", () => {
    const missing = described.flatMap(({ table, said }) =>
      Object.entries(said).filter(([key, saying]) => !(key in table) && !NOT_TO_BE_SENT.includes(saying)),
    );
    expect(missing.map(([key]) => key)).to.deep.equal(ALWAYS_SENT);
  });
});

/** The defaults that the descriptions of a type's properties name. */
function saidOf(type: string, prefix: string): Record<string, string> {
  const declaration = SDK.statements.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === type,
  );
  if (declaration === undefined) throw new Error(`the SDK has no ${type}`);
  return Object.fromEntries(
    declaration.members.flatMap((member) => {
      const name = member.name?.getText() ?? "";
      const description = ts.getTextOfJSDocComment(docOf(member)) ?? "";
      const [, word, unit] = /default(?:s to| is|:) `?([\w.-]*\w)( minutes)?/i.exec(description) ?? [];
      if (word === undefined) return [];
      const value = name.endsWith("Ms") && unit !== undefined ? String(Number(word) * 60_000) : plain(word);
      return [[`${prefix}${name}`, value] as const];
    }),
  );
}

/** As this program writes it. */
function plain(word: string): string {
  return /^(True|False)$/.test(word) ? word.toLowerCase() : (RENAMED[word] ?? word);
}

function docOf(node: ts.Node): ts.JSDoc["comment"] {
  return ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
}
