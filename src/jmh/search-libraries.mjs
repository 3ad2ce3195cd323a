/*
 * What other search libraries make of the texts that SearchSize wrote: node --expose-gc search-libraries.mjs <units.jsonl> <library>
 * Library: minisearch, lunr, flexsearch or pagefind, installed with npm in a folder above this file. Seconds of the processor to make the
 * index (pagefind: of the clock), its size as it is sent and packed, seconds to read it, answers and milliseconds for each question.
 */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";

const [file, library, ...questions] = process.argv.slice(2);
const units = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };

async function timed(work) {
  const before = spent();
  const result = await work();
  return [result, spent() - before];
}

const LIBRARIES = {
  async minisearch() {
    const { default: MiniSearch } = await import("minisearch");
    const options = { fields: ["text"], idField: "id", storeFields: [] };
    return {
      make: () => { const index = new MiniSearch(options); index.addAll(units); return [JSON.stringify(index)]; },
      read: ([json]) => MiniSearch.loadJSON(json, options),
      ask: (index, question) => index.search(question, { prefix: true, combineWith: "AND" }),
    };
  },
  async lunr() {
    const { default: lunr } = await import("lunr");
    return {
      make: () => [JSON.stringify(lunr(function fill() {
        this.ref("id");
        this.field("text");
        this.pipeline.reset();
        this.searchPipeline.reset();
        units.forEach((unit) => this.add(unit));
      }))],
      read: ([json]) => lunr.Index.load(JSON.parse(json)),
      ask: (index, question) => index.search(question.split(" ").map((word) => `+${word}*`).join(" ")),
    };
  },
  async flexsearch() {
    const { Index } = (await import("flexsearch")).default;
    const keys = [];
    return {
      make: async () => {
        const index = new Index({ tokenize: "forward" });
        units.forEach((unit, number) => index.add(number, unit.text));
        const parts = [];
        await index.export((key, data) => { if (data) { keys.push(key); parts.push(data); } });
        return parts;
      },
      read: (parts) => { const index = new Index({ tokenize: "forward" }); parts.forEach((part, i) => index.import(keys[i], part)); return index; },
      ask: (index, question) => index.search(question, { limit: units.length }),
    };
  },
};

async function pagefind() {
  const { createIndex, close } = await import("pagefind");
  const from = Date.now();
  const { index } = await createIndex({});
  for (const { id, text, person, kind, year } of units) {
    await index.addCustomRecord({ url: `/${id}`, content: text, language: "en", filters: { person: [person], kind: [kind], year: [year] } });
  }
  const folder = `${file}.pagefind`;
  await index.writeFiles({ outputPath: folder });
  const sizes = readdirSync(folder, { recursive: true }).map((name) => statSync(`${folder}/${name}`)).filter((s) => s.isFile()).map((s) => s.size);
  console.log(`pagefind: ${(Date.now() - from) / 1000} s of the clock, ${(sizes.reduce((a, b) => a + b) / 1e6).toFixed(1)} MB in ${sizes.length} files`);
  await close();
}

if (library === "pagefind") {
  await pagefind();
} else {
  const { make, read, ask } = await LIBRARIES[library]();
  const [parts, making] = await timed(make);
  const [index, reading] = await timed(() => read(parts));
  const size = parts.reduce((sum, part) => sum + part.length, 0) / 1e6;
  const packed = parts.reduce((sum, part) => sum + gzipSync(part).length, 0) / 1e6;
  console.log(`${library}: ${making.toFixed(1)} s, ${size.toFixed(1)} MB (${packed.toFixed(1)} packed), read in ${reading.toFixed(1)} s`);
  for (const question of questions) {
    const [found, asking] = await timed(() => ask(index, question));
    console.log(`  ${question}: ${found.length} in ${Math.round(asking * 1000)} ms`);
  }
}
