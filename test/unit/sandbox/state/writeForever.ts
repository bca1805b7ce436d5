import { openStore } from "../../../../sandbox/state/levelStore";

/** Commits pairs of records for ever, and tells of each pair when it is on disk. */
async function main([directory = ""]: string[]): Promise<void> {
  const store = await openStore(directory);
  const at = new Date().toISOString();
  for (let count = 1; ; count++) {
    const id = String(count);
    await store.commit([
      {
        kind: "quota",
        key: `p/k/${id}`,
        value: { project: "p", serviceName: "k", user: id, clientId: "", limits: {} },
      },
      { kind: "vpc", key: `p/${id}`, value: { project: "p", id, cloudName: "c", networkCidr: "n", createTime: at } },
    ]);
    console.log(id);
  }
}

void main(process.argv.slice(2));
