/*
 * Runs the search of a site without a browser: node search.mjs <site> <question>...
 * A question may have a filter behind it: "steppe?person=Ada&from=1920". Writes a line of JSON for each question: its folded words, and the texts of the units that answer, in order.
 */

import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { pathToFileURL } from "node:url";

const [site, ...questions] = process.argv.slice(2);
const run = (url) => runInThisContext(readFileSync(new URL(url), "utf8"), url);

globalThis.document = {
  currentScript: { src: `${pathToFileURL(site).href}/site/search.js` },
  getElementById: () => null,
  createElement: () => ({}),
  head: {
    append(script) {
      run(script.src);
      script.onload();
    },
  },
};
run(document.currentScript.src);
run(`${pathToFileURL(site).href}/site/search/index.js`);

const { answers, unit, wordsOf } = globalThis.teipressSearch;
for (const question of questions) {
  const numbers = await answers(question.replace(/\?.*/, ""), Object.fromEntries([...new URLSearchParams(question.replace(/^[^?]*\??/, ""))]
    .map(([name, value]) => [name, /^-?\d+$/.test(value) ? Number(value) : value])));
  const texts = [];
  for (const number of numbers) {
    texts.push((await unit(number)).text);
  }
  console.log(JSON.stringify({ words: wordsOf(question).map((w) => w.folded), texts }));
}
