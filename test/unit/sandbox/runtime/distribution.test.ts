import { expect } from "chai";
import { KAFKA_RELEASES, nearestRelease } from "../../../../sandbox/runtime/process/distribution";

const [old, newest] = KAFKA_RELEASES;

describe("the release for a kafka_version", () => {
  const versions: [asked: string | undefined, release: string, noted: boolean][] = [
    [undefined, newest, false],
    ["2.8", old, true],
    ["3.1", old, true],
    ["3.9", old, false],
    ["3.10", old, true],
    ["4.0", newest, true],
    ["4.2", newest, true],
    [newest.slice(0, newest.lastIndexOf(".")), newest, false],
    ["5.0", newest, true],
  ];
  for (const [asked, release, noted] of versions) {
    it(`${asked ?? "none"} runs on ${release}${noted ? ", with a note" : ""}`, () => {
      const found = nearestRelease(asked);
      expect(found.release).to.equal(release);
      if (noted) expect(found.note).to.include(`kafka_version ${String(asked)} runs on Apache Kafka ${release}`);
      else expect(found.note).to.equal(undefined);
    });
  }
});
