import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import * as v from "valibot";
import { answered } from "../../../../components/outputs/providerAnswer";
import { PROVIDER_VERSION, requireSupportedProvider } from "../../../../components/outputs/providerVersion";
import { revealed } from "../../../../components/outputs/secrecy";
import { RecordingMocks, secret } from "../../../fixtures/mocks";

const OUTPUT_VALUE = { "4dabf18193072939515e22adb298388d": "d0e6a833031e9bbcd3f4e8bde6ca49a4" };
const schema = v.array(v.object({ accessKey: v.string() }));

describe("an answer of a provider", () => {
  let resource: pulumi.Resource;
  before(async () => {
    await new RecordingMocks("update").install();
    resource = new pulumi.ComponentResource("aiven-mirrormaker2:index:MirrorMaker2Replication", "test");
  });

  const read = (answer: pulumi.Input<unknown>) =>
    answered("kafkas", answer, schema, { resource, origin: "aiven.Kafka mm2-source" });
  const settle = (output: pulumi.Output<unknown>) =>
    (output as unknown as { promise: () => Promise<unknown> }).promise().catch((error: unknown) => error);

  const plain = [{ accessKey: "canary" }];
  const shapes: [string, pulumi.Input<unknown>, boolean][] = [
    ["plain", plain, false],
    ["an output", pulumi.output(plain), false],
    ["a secret", pulumi.secret(plain), true],
    ["a secret whose inner secrets are still marked", pulumi.secret([{ accessKey: secret("canary") }]), true],
    ["marked at every level", secret([secret({ accessKey: secret(secret("canary")) })]), true],
    ["marked inside alone", [{ accessKey: secret("canary") }], true],
    ["an output value that is secret", [{ accessKey: { ...OUTPUT_VALUE, value: "canary", secret: true } }], true],
    ["an output value that is not", [{ accessKey: { ...OUTPUT_VALUE, value: "canary" } }], false],
    ["with an output inside", [{ accessKey: pulumi.secret("canary") }], true],
  ];
  for (const [name, answer, isSecret] of shapes) {
    it(`is read when it is ${name}, and is ${isSecret ? "" : "not "}secret then`, async () => {
      const output = read(answer);
      expect(await settle(output)).to.deep.equal(plain);
      expect(await pulumi.isSecret(output)).to.equal(isSecret);
    });
  }

  it("is read as the official provider has sent it", () => {
    const kafka = JSON.parse(
      readFileSync(join(__dirname, "../../../fixtures/officialProvider/Kafka.json"), "utf8"),
    ) as Record<string, unknown>;
    expect(revealed(kafka["kafkas"])).to.deep.equal({
      isSecret: true,
      value: [
        {
          ...{ accessCert: "<PEM>", accessKey: "<PEM>", uris: ["127.0.0.1:23787"] },
          ...{ connectUri: "", restUri: "", schemaRegistryUri: "" },
        },
      ],
    });
    expect(revealed(kafka["components"])).to.deep.equal({ isSecret: false, value: kafka["components"] });
  });

  const faulty: [unknown, string][] = [
    [pulumi.secret("canary"), "kafkas is text, but a list is expected"],
    [[{ accessKey: ["canary"] }], "kafkas.0.accessKey is a list, but text is expected"],
    [[{ accessCert: "canary" }], "kafkas.0.accessKey is missing"],
    [null, "kafkas is missing"],
  ];
  for (const [answer, found] of faulty) {
    it(`that cannot be read is one sentence without its value: ${found}`, async () => {
      const error = await settle(read(answer));
      if (!pulumi.ResourceError.isInstance(error)) throw new Error("no ResourceError");
      expect(error.message).to.equal(
        `aiven.Kafka mm2-source returned data in an unknown form: ${found}. ` +
          `The program has @pulumi/aiven ${PROVIDER_VERSION}; supported are 6.51 and later 6.x.`,
      );
      expect(error.hideStack).to.equal(true);
      expect(error.resource).to.equal(resource);
    });
  }
});

describe("the release of Aiven's provider", () => {
  it("is one that is supported", () => {
    requireSupportedProvider();
    for (const version of ["6.51.0", "6.58.1", "6.60.0-alpha.1"]) requireSupportedProvider(version);
  });

  for (const [version, age] of [
    ["6.50.9", "old"],
    ["5.99.0", "old"],
    ["7.0.0", "new"],
    ["10.0.0", "new"],
  ] as const) {
    it(`${version} is too ${age}, and the message says what to install`, () => {
      expect(() => {
        requireSupportedProvider(version);
      }).to.throw(
        pulumi.RunError,
        `@pulumi/aiven ${version} is too ${age} for MirrorMaker2Replication: it needs 6.51 and later 6.x. ` +
          'Run `npm install "@pulumi/aiven@^6.51.0"`.',
      );
    });
  }
});
