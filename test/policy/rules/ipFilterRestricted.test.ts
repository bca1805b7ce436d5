import { expect } from "chai";
import { ipFilterRestricted } from "../../../policy/rules/services/ipFilterRestricted";
import { type PackConfig, type TestResource, analyze, remediate } from "../harness/engine";
import { kafka, mirrorMaker } from "../harness/resources";
import { UNKNOWN_ON_THE_WIRE, secret } from "../harness/wire";

const NAME = "kafka-ip-filter-restricted";
const SERVICES = {
  Kafka: [kafka, "kafkaUserConfig"],
  MirrorMaker: [mirrorMaker, "kafkaMirrormakerUserConfig"],
} as const;

const findings = (resource: TestResource, config: PackConfig = {}) =>
  analyze([ipFilterRestricted], resource, config).map(({ message }) => message);

describe(NAME, () => {
  for (const [service, [make, userConfig]] of Object.entries(SERVICES)) {
    const filter = (networks: unknown) => make({ [`${userConfig}.ipFilterStrings`]: networks });

    it(`is content with named networks on ${service}`, () => {
      expect(findings(filter(["10.0.0.0/8", "2001:db8::/32"]))).to.deep.equal([]);
    });

    it(`finds the whole world on ${service}, however its zeros are written`, () => {
      for (const world of ["0.0.0.0/0", "::/0", "0.0.0.0/00", " 0.0.0.0/0 "]) {
        expect(findings(filter(["10.0.0.0/8", world])), world).to.have.length(1);
      }
    });

    it(`finds the whole world on ${service}, in several networks`, () => {
      for (const world of [
        ["0.0.0.0/1", "128.0.0.0/1"],
        ["128.0.0.0/2", "192.0.0.0/2", "10.0.0.0/8", "0.0.0.0/1"],
        ["::/1", "8000::/1"],
      ]) {
        expect(findings(filter(world)), world.join()).to.have.length(1);
        expect(findings(filter(world.slice(1))), world.join()).to.deep.equal([]);
      }
    });

    it(`finds a missing or empty filter on ${service}`, () => {
      expect(findings(filter([]))).to.have.length(1);
      expect(findings(make({ [userConfig]: undefined }))).to.have.length(1);
    });

    it(`says nothing of a missing filter while a network on ${service} is unknown`, () => {
      expect(findings(filter([UNKNOWN_ON_THE_WIRE]))).to.deep.equal([]);
      expect(findings(make({ [userConfig]: UNKNOWN_ON_THE_WIRE }))).to.deep.equal([]);
    });
  }

  it("finds the whole world beside a network that is unknown", () => {
    expect(findings(kafka({ "kafkaUserConfig.ipFilterStrings": [UNKNOWN_ON_THE_WIRE, "0.0.0.0/0"] }))).to.have.length(
      1,
    );
  });

  it("reads the spelling with a network and a description too", () => {
    const objects = (network: string) =>
      kafka({ "kafkaUserConfig.ipFilterStrings": undefined, "kafkaUserConfig.ipFilterObjects": [{ network }] });
    expect(findings(objects("10.0.0.0/8"))).to.deep.equal([]);
    expect(findings(objects("0.0.0.0/0"))).to.have.length(1);
  });

  it("holds a network to the ranges that are allowed", () => {
    const config = { [NAME]: { allowedCidrs: ["10.0.0.0/8", "2001:db8::/32"] } };
    const filter = (...networks: string[]) => kafka({ "kafkaUserConfig.ipFilterStrings": networks });
    expect(findings(filter("10.1.0.0/16", "10.2.3.4", "2001:db8:1::/48"), config)).to.deep.equal([]);
    expect(findings(filter("192.168.0.0/16"), config)).to.have.length(1);
    expect(findings(filter("2001:db9::/48"), config)).to.have.length(1);
    // Two allowed ranges that are neighbours allow what lies in both.
    const halves = { [NAME]: { allowedCidrs: ["10.0.0.0/9", "10.128.0.0/9"] } };
    expect(findings(filter("10.0.0.0/8"), halves)).to.deep.equal([]);
    expect(findings(filter("10.0.0.0/7"), halves)).to.have.length(1);
    // A wider network begins inside an allowed one, and reaches beyond it.
    expect(findings(filter("10.0.0.0/7"), config)).to.have.length(1);
  });

  it("takes a range as wide as the allowed one, a single address, and leaves what is no network to Aiven", () => {
    const allowed = (...allowedCidrs: string[]) => ({ [NAME]: { allowedCidrs } });
    const filter = (network: string) => kafka({ "kafkaUserConfig.ipFilterStrings": [network] });
    expect(findings(filter("10.0.0.0/8"), allowed("10.0.0.0/8"))).to.deep.equal([]);
    expect(findings(filter("10.0.0.1"), allowed("10.0.0.1/32"))).to.deep.equal([]);
    expect(findings(filter("2001:db8::1/128"), allowed("2001:db8::1"))).to.deep.equal([]);
    expect(findings(filter("10.0.0.2"), allowed("10.0.0.1/32"))).to.have.length(1);
    expect(findings(filter("10.0.0.1"), allowed("0.0.0.0/0"))).to.deep.equal([]);
    expect(findings(filter("10.0.0.1"), allowed("here"))[0]).to.include("a network outside the allowed ones");
    for (const none of ["10.0.0.0/33", "10.0.0.0/-1", "2001:db8::/129", "10.0.0.0/x", "here"]) {
      expect(findings(filter(none), allowed("192.168.0.0/16")), none).to.deep.equal([]);
    }
  });

  it("turns the deprecated list into its successor, and keeps secrets secret", async () => {
    const deprecated = kafka({
      "kafkaUserConfig.ipFilterStrings": undefined,
      "kafkaUserConfig.ipFilters": ["10.0.0.0/8"],
    });
    expect(findings(deprecated)).to.have.length(1);
    const remediated = await remediate(ipFilterRestricted, deprecated);
    expect(remediated?.["kafkaUserConfig"]).to.deep.equal({ kafkaVersion: "4.2", ipFilterStrings: ["10.0.0.0/8"] });

    const withSecrets = kafka({
      projectVpcId: secret("vpc"),
      "kafkaUserConfig.ipFilterStrings": undefined,
      "kafkaUserConfig.ipFilters": [secret("10.0.0.0/8")],
    });
    const kept = await remediate(ipFilterRestricted, withSecrets);
    expect(kept?.["projectVpcId"]).to.deep.equal(secret("vpc"));
    expect(kept?.["kafkaUserConfig"]).to.deep.equal({ kafkaVersion: "4.2", ipFilterStrings: secret(["10.0.0.0/8"]) });
  });
});
