import { expect } from "chai";
import { passedOnFindings, withPassedOn } from "../../../../../components/topology/userConfig/userConfig";

const KNOWN = { kafka: { numPartitions: "kafka.numPartitions" }, ipFilter: "ipFilter", tieredStorage: {} };

describe("settings that are passed on", () => {
  const problems = (value: unknown) =>
    passedOnFindings("userConfig", value, KNOWN).problems.map(({ path, message }) => `${path}: ${message}`);
  const warned = (value: unknown) => passedOnFindings("userConfig", value, KNOWN).warnings.map(({ path }) => path);

  it("have one letter wrong or two exchanged where a known key is meant, and are new where more is different", () => {
    const meant = 'unknown key; did you mean "ipFilter"? It has a key of its own; write ipFilter';
    for (const key of ["ipFiltr", "ipFilterr", "ipFiltor", "ipFitler"]) {
      expect(problems({ [key]: [] }), key).to.deep.equal([`userConfig.${key}: ${meant}`]);
    }
    for (const key of ["ipFilt", "ipFilters2", "ipFaltor", "ipFields"]) {
      expect(problems({ [key]: [] }), key).to.deep.equal([]);
      expect(warned({ [key]: [] }), key).to.deep.equal([`userConfig.${key}`]);
    }
  });

  it("have no other place where the key that is meant holds further ones", () => {
    expect(problems({ kafak: {} })).to.deep.equal(['userConfig.kafak: unknown key; did you mean "kafka"?']);
  });

  it("join what is set already in every map that both have, and take the place of everything else", () => {
    const own = { kafka: { numPartitions: 3 }, tieredStorage: { enabled: true }, plain: 1, list: [1] };
    const merged = withPassedOn<object>(own, {
      kafka: { share: 5 },
      tieredStorage: null,
      plain: { map: true },
      list: [2],
    });
    expect(merged).to.deep.equal({
      kafka: { numPartitions: 3, share: 5 },
      tieredStorage: null,
      plain: { map: true },
      list: [2],
    });
    expect(withPassedOn<object>({ kafka: null }, { kafka: { share: 5 } })).to.deep.equal({ kafka: { share: 5 } });
    expect(withPassedOn<object>(own, undefined)).to.deep.equal(own);
  });
});
