import { expect } from "chai";
import { withoutSecrets } from "../../../cli/report/withoutSecrets";

describe("a text without the secrets of the job", () => {
  const env = {
    AIVEN_TOKEN: "abc+/def==",
    PULUMI_CONFIG_PASSPHRASE: 'has "quotes"\\',
    GITHUB_TOKEN: "abc+/def==ghi",
    HOME: "/home/me",
  };

  it("has none that the environment holds, also as JSON writes it", () => {
    const text = `token abc+/def==, longer abc+/def==ghi, ${JSON.stringify({ it: 'has "quotes"\\' })} at /home/me`;
    expect(withoutSecrets(text, env)).to.equal('token [secret], longer [secret], {"it":"[secret]"} at /home/me');
  });

  it("is left alone by a value too short to be one", () => {
    expect(withoutSecrets("a none of these", { AIVEN_TOKEN: "none", GITHUB_TOKEN: "" })).to.equal("a none of these");
  });
});
